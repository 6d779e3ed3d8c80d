package org.hearsay.annotation.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.annotation.syntax.Lemmatizer;
import org.hearsay.annotation.syntax.Words;

/** Learns what each ending stands for: the commonest edit, kept only where the next shorter ending would give another. */
final class LemmaTraining {

    private LemmaTraining() {}

    static Lemmatizer train(List<Words> sentences) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Words words : sentences) {
            for (int i = 0; i < words.size(); i++) {
                if (!words.lemma[i].equals("_")) {
                    count(words, i, counts);
                }
            }
        }
        Map<String, String> best = new HashMap<>();
        counts.forEach((key, edits) -> {
            Map.Entry<String, Integer> top = edits.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).orElseThrow();
            boolean whole = key.contains(" ^");
            if (whole || top.getValue() > 1) {
                best.put(key, top.getKey());
            }
        });
        return new Lemmatizer(pruned(best));
    }

    private static void count(Words words, int i, Map<String, Map<String, Integer>> counts) {
        String tag = Lemmatizer.tag(words.upos[i], words.xpos[i]);
        String word = Lemmatizer.cased(words.form[i], words.upos[i]);
        if (word.indexOf(' ') >= 0) {
            return;
        }
        String edit = Lemmatizer.edit(word, words.lemma[i]);
        for (int length = 0; length <= Math.min(Lemmatizer.LONGEST, word.length()); length++) {
            counts.computeIfAbsent(Lemmatizer.key(tag, word, length), k -> new TreeMap<>()).merge(edit, 1, Integer::sum);
        }
        counts.computeIfAbsent(Lemmatizer.key(tag, word, word.length() + 1), k -> new TreeMap<>()).merge(edit, 1, Integer::sum);
    }

    private static Map<String, String> pruned(Map<String, String> edits) {
        Map<String, String> kept = new HashMap<>();
        edits.forEach((key, edit) -> {
            if (!edit.equals(shorter(key, edits))) {
                kept.put(key, edit);
            }
        });
        return kept;
    }

    private static String shorter(String key, Map<String, String> edits) {
        int space = key.lastIndexOf(' ');
        String tag = key.substring(0, space);
        String ending = key.substring(space + 1);
        boolean whole = ending.startsWith("^");
        String word = whole ? ending.substring(1) : ending;
        for (int length = whole ? Math.min(Lemmatizer.LONGEST, word.length()) : word.length() - 1; length >= 0; length--) {
            String edit = edits.get(Lemmatizer.key(tag, word, length));
            if (edit != null) {
                return edit;
            }
        }
        return null;
    }
}
