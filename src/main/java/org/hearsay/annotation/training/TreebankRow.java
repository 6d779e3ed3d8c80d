package org.hearsay.annotation.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a treebank, with what names are read from.
 *
 * @param head index of its head from 0, -1 for a root
 * @param misc its last column
 */
record TreebankRow(String form, String upos, String xpos, int head, String deprel, String misc) {

    /** Whether the word is part of a name: the Penn tag says so of adjectives and verbs too ("the United Nations"). */
    boolean isProper() {
        return xpos.startsWith("NNP");
    }

    /** Whether the word is longer than a letter and begins with a capital. */
    boolean isCapital() {
        return Character.isUpperCase(form.charAt(0)) && form.length() > 1;
    }

    /** The sentences of a CoNLL-U file. */
    static List<List<TreebankRow>> read(Path file) throws IOException {
        List<List<TreebankRow>> sentences = new ArrayList<>();
        List<TreebankRow> rows = new ArrayList<>();
        for (String line : NameCorpus.lines(file)) {
            String[] c = line.split("\t");
            if (c.length == 10 && c[0].matches("\\d+")) {
                rows.add(new TreebankRow(c[1], c[3], c[4], Integer.parseInt(c[6]) - 1, c[7], c[9]));
            } else if (line.isEmpty() && !rows.isEmpty()) {
                sentences.add(rows);
                rows = new ArrayList<>();
            }
        }
        return sentences;
    }
}
