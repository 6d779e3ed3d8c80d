package org.hearsay.annotation.syntax;

import java.util.Set;

/**
 * One sentence on its way through the models: parallel arrays that each stage fills.
 *
 * <p>Only this package and the trainers see it, so the arrays are open.
 */
public final class Words {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    public final int[] start;
    public final int[] end;
    public final String[] form;
    public final String[] lemma;
    public final String[] upos;
    public final String[] xpos;
    /** Index of the head from 0, -1 for a root. */
    public final int[] head;
    public final String[] deprel;
    /** What the network knows of each word when it decides on its tag: one row of numbers for each. Other taggers read it. */
    public float[][] states;

    public Words(int size) {
        start = new int[size];
        end = new int[size];
        form = new String[size];
        lemma = new String[size];
        upos = new String[size];
        xpos = new String[size];
        head = new int[size];
        deprel = new String[size];
    }

    public int size() {
        return form.length;
    }

    /** The same words with nothing read into them yet. */
    public Words bare() {
        Words bare = new Words(size());
        System.arraycopy(start, 0, bare.start, 0, size());
        System.arraycopy(end, 0, bare.end, 0, size());
        System.arraycopy(form, 0, bare.form, 0, size());
        return bare;
    }

    /** Whether a subject hangs on a verb, be it only "it" or "there". */
    boolean hasSubject(int verb) {
        for (int i = 0; i < size(); i++) {
            if (head[i] == verb && (deprel[i].startsWith("nsubj") || deprel[i].startsWith("csubj") || deprel[i].startsWith("expl"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word hangs on another by a relation. */
    boolean has(int above, String relation) {
        for (int i = 0; i < size(); i++) {
            if (head[i] == above && deprel[i].equals(relation)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a past or a present, which have subjects. */
    boolean isFinite(int word) {
        return FINITE.contains(xpos[word]);
    }

    /** Whether a word is a past or the participle that most often looks like it. */
    boolean isPast(int word) {
        return xpos[word].equals("VBD") || xpos[word].equals("VBN");
    }

    /** Whether a word is a noun or a name. */
    boolean isNominal(int word) {
        return upos[word].equals("NOUN") || upos[word].equals("PROPN");
    }

    /** Whether a word is another one or hangs below it. */
    boolean isBelow(int word, int above) {
        int at = word;
        while (at >= 0 && at != above) {
            at = head[at];
        }
        return at == above;
    }
}
