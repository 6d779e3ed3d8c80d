package org.hearsay.annotation.training;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotation.names.NameKind;
import org.hearsay.annotation.names.NameSpan;

/** Finds the names of a treebank that tells of its proper nouns, but not what they name. */
final class ProperNouns {

    private ProperNouns() {}

    /** The names of a sentence; words joined by {@code flat} are persons, as EWT uses it for hardly anything else. */
    static NameCorpus.Unsorted of(List<TreebankRow> rows) {
        List<NameSpan> persons = new ArrayList<>();
        List<NameSpan> unsorted = new ArrayList<>();
        int done = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (i <= done || !rows.get(i).isProper() || NameWords.isDay(rows.get(i).form()) || NameWords.isAddress(rows.get(i).form())) {
                continue;
            }
            int head = i;
            while (rows.get(head).deprel().matches("compound|flat|goeswith|amod|nummod|nmod:desc") && rows.get(head).head() > i - 8
                    && rows.get(head).head() >= 0
                    && rows.get(rows.get(head).head()).isProper()) {
                head = rows.get(head).head();
            }
            boolean flat = false;
            int to = i;
            for (int k = i + 1; k < rows.size() && belongs(rows, k, i, head); k++) {
                if (rows.get(k).isProper()) {
                    to = k;
                    flat |= rows.get(k).deprel().equals("flat");
                }
            }
            done = to;
            if (head == i && to == i && (rows.get(head).xpos().equals("NNPS") || NameWords.isTitle(rows.get(i).form()) || NameWords.isDegree(rows.get(i).form()))) {
                continue;
            }
            int from = flat ? i : widened(rows, i, head, done(unsorted, persons));
            while (flat && from < to && NameWords.isTitle(rows.get(from).form())) {
                from++;
            }
            (flat ? persons : unsorted).add(new NameSpan(from, to, flat ? NameKind.PERSON : NameKind.OTHER));
        }
        return new NameCorpus.Unsorted(rows.stream().map(TreebankRow::form).toArray(String[]::new), persons, unsorted);
    }

    private static int done(List<NameSpan> unsorted, List<NameSpan> persons) {
        int a = unsorted.isEmpty() ? -1 : unsorted.get(unsorted.size() - 1).last();
        return Math.max(a, persons.isEmpty() ? -1 : persons.get(persons.size() - 1).last());
    }

    /** Takes in capital adjectives and nouns before a name: "Environmental Protection Agency". */
    private static int widened(List<TreebankRow> rows, int first, int head, int done) {
        int from = first;
        while (from - 1 > Math.max(0, done) && rows.get(from - 1).isCapital() && rows.get(from - 1).upos().matches("NOUN")
                && (rows.get(from - 1).head() == head || rows.get(from - 1).head() >= from && rows.get(from - 1).head() <= head)) {
            from--;
        }
        return from;
    }

    /** Whether a word goes on with a name: it hangs on one of its words as such words do. */
    private static boolean belongs(List<TreebankRow> rows, int k, int first, int head) {
        TreebankRow row = rows.get(k);
        if (NameWords.isAddress(row.form())) {
            return false;
        }
        boolean inside = row.head() >= first && row.head() < k || row.head() == head || k == head;
        if (row.isCapital() && row.upos().matches("ADJ|NOUN") && k < head && row.head() > k && row.head() <= head) {
            return true;
        }
        if (row.isProper()) {
            boolean joined = rows.get(k - 1).upos().matches("ADP|DET|PROPN") || rows.get(k - 1).isProper();
            return k == head || inside && row.deprel().matches("flat|compound|goeswith|nmod:desc")
                    || row.deprel().matches("compound|amod|nummod") && row.head() > k && row.head() < k + 6 && (row.head() <= head || belongs(rows, row.head(), first, head))
                    || inside && row.deprel().equals("nmod") && joined
                    || inside && row.deprel().equals("conj") && holdsAnd(rows, first, k);
        }
        if (row.form().equals(",") && k + 1 < rows.size() && rows.get(k + 1).form().matches("Inc\\.?|LLC|L\\.?P\\.?|Ltd\\.?|Corp\\.?|Jr\\.?")) {
            return true;
        }
        if (row.form().matches("Inc\\.?|LLC|L\\.?P\\.?|Ltd\\.?|Corp\\.?|Jr\\.?")) {
            return true;
        }
        boolean joint = NameWords.isJoint(row.form()) && !row.form().equals("'s") && !row.form().equals("in") && k + 1 < rows.size();
        if (row.form().equals("and") && !holdsAnd(rows, first, k)) {
            return false;
        }
        return joint && (rows.get(k + 1).isProper() || rows.get(k + 1).upos().equals("DET")) && (rows.get(k + 1).upos().equals("DET")
                || belongs(rows, k + 1, first, head)) && (row.upos().matches("ADP|DET|PUNCT") || row.form().matches("&|and"));
    }

    /** "Department of Housing and Urban Development": what "and" may stand in. */
    static boolean holdsAnd(List<TreebankRow> rows, int first, int end) {
        for (int i = first; i < end; i++) {
            if (NameWords.isOffice(rows.get(i).form())) {
                return true;
            }
        }
        return false;
    }
}
