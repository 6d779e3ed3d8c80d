package org.hearsay.annotation.training;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.hearsay.annotation.syntax.Orthography;
import org.hearsay.annotation.syntax.Vocabulary;
import org.hearsay.annotation.syntax.WordVectors;
import org.hearsay.annotation.syntax.Words;

/**
 * A sentence as the network is trained on it.
 *
 * @param word row of each word in the word table
 * @param affix rows in the affix table, {@link Vocabulary#AFFIXES} for each word
 * @param vector rows of the pretrained vectors, -1 for none
 * @param tag gold tags
 * @param head gold heads, the number of words for the root
 * @param relation gold relations, -1 for the root's
 */
record Example(int[] word, int[] affix, int[] vector, int[] tag, int[] head, int[] relation) {

    static Example of(Words words, Vocabulary vocabulary, WordVectors vectors, List<String> tags, List<String> relations) {
        int n = words.size();
        Example example = new Example(new int[n], new int[n * Vocabulary.AFFIXES], new int[n], new int[n], new int[n], new int[n]);
        for (int i = 0; i < n; i++) {
            String form = Orthography.plain(words.form[i]);
            String normal = Vocabulary.normal(form);
            example.word[i] = vocabulary.row(normal);
            vocabulary.affixes(form, normal, example.affix, i * Vocabulary.AFFIXES);
            example.vector[i] = vectors.row(form, form.toLowerCase(Locale.ROOT));
            example.tag[i] = Collections.binarySearch(tags, words.upos[i] + ' ' + words.xpos[i]);
            example.head[i] = words.head[i] < 0 ? n : words.head[i];
            example.relation[i] = words.head[i] < 0 ? -1 : Collections.binarySearch(relations, words.deprel[i]);
        }
        return example;
    }

    /** Whether the network has every tag and relation; a sentence made up may have some that a small treebank lacks. */
    boolean isKnown() {
        for (int i = 0; i < size(); i++) {
            if (tag[i] < 0 || relation[i] < 0 && head[i] != size()) {
                return false;
            }
        }
        return true;
    }

    int size() {
        return word.length;
    }
}
