package org.hearsay.annotation.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives dictionary forms by the longest known ending of a word under its tag, where a whole word is the longest ending of all. What an ending
 * stands for is an edit: how many letters to take off and which to put on.
 */
public final class Lemmatizer {

    /** The longest ending that is no whole word. */
    public static final int LONGEST = 7;

    /** What the treebanks give a wrong lemma or suggest one for, by tag and word. */
    private static final Map<String, String> CORRECTIONS = Map.of(
            "VERB VBD routed", "route", "VERB VBD fled", "flee", "VERB VBD wiped", "wipe", "VERB VBD tied", "tie", "VERB VBD cast", "cast");

    private static final String PAST = "VERB VBD";
    private static final String PARTICIPLE = "VERB VBN";
    private static final int REMEMBERED = 1 << 13;

    private final Map<String, String> edits;
    /** The words seen last. Two threads may put theirs in the same place; either is right, since an entry never changes. */
    private final Known[] known = new Known[REMEMBERED];

    private record Known(String form, String upos, String xpos, String lemma) {

        boolean is(String otherForm, String otherUpos, String otherXpos) {
            return form.equals(otherForm) && xpos.equals(otherXpos) && upos.equals(otherUpos);
        }
    }

    /** @param edits from {@link #key} to an edit */
    public Lemmatizer(Map<String, String> edits) {
        this.edits = new HashMap<>(edits);
    }

    /** Fills the lemmas of tagged words. */
    public void lemmatize(Words words) {
        for (int i = 0; i < words.size(); i++) {
            words.lemma[i] = remembered(words.form[i], words.upos[i], words.xpos[i]);
        }
    }

    private String remembered(String form, String upos, String xpos) {
        int place = Features.mix(31 * (31 * form.hashCode() + upos.hashCode()) + xpos.hashCode()) & REMEMBERED - 1;
        Known entry = known[place];
        if (entry == null || !entry.is(form, upos, xpos)) {
            entry = new Known(form, upos, xpos, lemma(form, upos, xpos));
            known[place] = entry;
        }
        return entry.lemma;
    }

    String lemma(String form, String upos, String xpos) {
        String word = cased(form, upos);
        String tag = tag(upos, xpos);
        if (tag.equals(PAST) && word.endsWith("en")) {
            tag = PARTICIPLE; // taggers take "stolen" of "had broken in and stolen" for the past tense, in which no verb ends so
        }
        String corrected = CORRECTIONS.get(tag + ' ' + word);
        if (corrected != null) {
            return corrected;
        }
        String edit = edits.get(key(tag, word, word.length() + 1));
        for (int length = Math.min(LONGEST, word.length()); edit == null && length >= 0; length--) {
            edit = edits.get(key(tag, word, length));
        }
        return edit == null ? word : apply(edit, word);
    }

    /** The classes of words that inflect alike. */
    public static String tag(String upos, String xpos) {
        return upos + ' ' + xpos;
    }

    /** Only names keep their capitals. */
    public static String cased(String form, String upos) {
        return upos.equals("PROPN") || upos.equals("X") || upos.equals("SYM") || form.equals("I") ? form : form.toLowerCase(Locale.ROOT);
    }

    /** What an ending is found by; a {@code length} beyond the word's means the whole word. */
    public static String key(String tag, String word, int length) {
        return length > word.length() ? tag + " ^" + word : tag + ' ' + word.substring(word.length() - length);
    }

    /** The edit that makes the lemma of the word. */
    public static String edit(String word, String lemma) {
        int same = 0;
        while (same < Math.min(word.length(), lemma.length()) && word.charAt(same) == lemma.charAt(same)) {
            same++;
        }
        return (word.length() - same) + " " + lemma.substring(same);
    }

    static String apply(String edit, String word) {
        int space = edit.indexOf(' ');
        int off = Integer.parseInt(edit.substring(0, space));
        return off > word.length() ? word : word.substring(0, word.length() - off) + edit.substring(space + 1);
    }

    public void write(DataOutputStream out) throws IOException {
        List<String> strings = new ArrayList<>();
        new TreeMap<>(edits).forEach((key, edit) -> {
            strings.add(key);
            strings.add(edit);
        });
        Strings.write(out, strings);
    }

    public static Lemmatizer read(DataInputStream in) throws IOException {
        List<String> strings = Strings.read(in);
        Map<String, String> edits = new HashMap<>(strings.size());
        for (int i = 0; i < strings.size(); i += 2) {
            edits.put(strings.get(i), strings.get(i + 1));
        }
        return new Lemmatizer(edits);
    }
}
