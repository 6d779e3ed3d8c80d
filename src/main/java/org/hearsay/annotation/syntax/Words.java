package org.hearsay.annotation.syntax;

import java.util.regex.Pattern;

/**
 * One sentence on its way through the models: parallel arrays that each stage fills.
 *
 * <p>Only this package and the trainers see it, so the arrays are open.
 */
public final class Words {

    private static final Pattern SUBJECT = Pattern.compile("(nsubj|csubj|expl).*");

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
            if (head[i] == verb && SUBJECT.matcher(deprel[i]).matches()) {
                return true;
            }
        }
        return false;
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
