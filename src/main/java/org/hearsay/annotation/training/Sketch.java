package org.hearsay.annotation.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.annotation.syntax.Words;

/** A report that grows from left to right, before it is known where its verb of saying and its statement will stand. */
final class Sketch {

    /** Heads below nought stand for one of the anchors. */
    private static final int ANCHOR = -10;

    private final List<String[]> rows = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private final int[] anchors = new int[2];

    boolean isEmpty() {
        return rows.isEmpty();
    }

    int size() {
        return rows.size();
    }

    /** Adds a mark that depends on an anchor. */
    void sign(String form, String xpos, int anchor) {
        add(form, "PUNCT", xpos, ANCHOR - anchor, "punct");
    }

    /**
     * Adds a word that depends on the verb of saying.
     *
     * @param anchor which anchor it is, or -1; the verb of saying itself has no head
     */
    void word(String form, String upos, String xpos, int anchor, String deprel) {
        if (anchor >= 0) {
            anchors[anchor] = rows.size();
        }
        add(form, upos, xpos, anchor == Quotations.SAYS ? -1 : ANCHOR - Quotations.SAYS, deprel);
    }

    /**
     * Adds a part of another sentence; the word whose head lies outside depends on the verb of saying.
     *
     * @param anchor which anchor that word is, or -1
     * @param small whether the first word loses the capital of its sentence, unless it is a name's
     */
    void part(Words from, int first, int end, int anchor, String deprel, boolean small) {
        int at = rows.size();
        for (int i = first; i < end; i++) {
            int head = from.head[i];
            boolean inside = head >= first && head < end;
            if (!inside && anchor >= 0) {
                anchors[anchor] = rows.size();
            }
            String form = from.form[i];
            boolean lower = small && i == first && !from.upos[i].equals("PROPN") && !form.equals("I");
            add(lower ? form.substring(0, 1).toLowerCase(Locale.ROOT) + form.substring(1) : form, from.upos[i], from.xpos[i],
                    inside ? at + head - first : ANCHOR - Quotations.SAYS, inside ? from.deprel[i] : deprel);
        }
    }

    private void add(String form, String upos, String xpos, int head, String deprel) {
        rows.add(new String[] {form, upos, xpos, deprel});
        heads.add(head);
    }

    /** What has been added. */
    Words words() {
        Words words = new Words(rows.size());
        for (int i = 0; i < words.size(); i++) {
            String[] row = rows.get(i);
            words.form[i] = row[0];
            words.upos[i] = row[1];
            words.xpos[i] = row[2];
            words.deprel[i] = row[3];
            words.head[i] = heads.get(i) <= ANCHOR ? anchors[ANCHOR - heads.get(i)] : heads.get(i);
        }
        return words;
    }
}
