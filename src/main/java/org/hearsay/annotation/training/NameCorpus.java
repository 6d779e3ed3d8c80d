package org.hearsay.annotation.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.hearsay.annotation.names.NameKind;
import org.hearsay.annotation.names.NameSpan;

/** Reads sentences with marked names: token-per-line files with BIO tags, and treebanks. */
final class NameCorpus {

    private NameCorpus() {}

    /**
     * A sentence for training.
     *
     * @param forms its words
     * @param names its names in order
     */
    record Example(String[] forms, List<NameSpan> names) {}

    /** A sentence whose proper nouns are known, but not what they name. */
    record Unsorted(String[] forms, List<NameSpan> persons, List<NameSpan> unsorted) {}

    /** The lines of a file, plain or gzipped. */
    static List<String> lines(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    /** Reads lines of {@code word TAB tag}, sentences parted by empty lines; kinds that the map has not are no names. */
    static List<Example> bio(Path file, Map<String, NameKind> kinds) throws IOException {
        List<Example> examples = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String line : lines(file)) {
            String[] columns = line.strip().split("\\s+");
            if (columns.length >= 2) {
                forms.add(columns[0]);
                tags.add(columns[columns.length - 1]);
            } else if (!forms.isEmpty()) {
                examples.add(new Example(forms.toArray(String[]::new), names(tags, kinds)));
                forms.clear();
                tags.clear();
            }
        }
        return examples;
    }

    static List<NameSpan> names(List<String> tags, Map<String, NameKind> kinds) {
        List<NameSpan> names = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            if (!tags.get(i).startsWith("B-")) {
                continue;
            }
            int last = i;
            while (last + 1 < tags.size() && tags.get(last + 1).startsWith("I-")) {
                last++;
            }
            NameKind kind = kinds.get(tags.get(i).substring(2));
            if (kind != null) {
                names.add(new NameSpan(i, last, kind));
            }
        }
        return names;
    }

    /** Reads a treebank that marks entities as GUM does. */
    static List<Example> treebank(Path file) throws IOException {
        return TreebankRow.read(file).stream().map(rows -> new Example(rows.stream().map(TreebankRow::form).toArray(String[]::new), MarkedEntities.of(rows))).toList();
    }

    /** Reads the proper nouns of a treebank without entities. */
    static List<Unsorted> properNouns(Path file) throws IOException {
        return TreebankRow.read(file).stream().map(ProperNouns::of).toList();
    }
}
