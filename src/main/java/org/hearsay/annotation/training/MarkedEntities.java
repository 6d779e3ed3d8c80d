package org.hearsay.annotation.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.annotation.names.NameKind;
import org.hearsay.annotation.names.NameSpan;

/** Finds the names in a treebank that marks entities as GUM does: those with a proper noun as head. */
final class MarkedEntities {

    private static final Pattern BRACKET = Pattern.compile("\\((\\d+)-([a-z]+)-[^()]*|(\\d+)\\)|\\)");

    private MarkedEntities() {}

    private record Open(String id, String type, int first) {}

    /** The names of a sentence. */
    static List<NameSpan> of(List<TreebankRow> rows) {
        Deque<Open> open = new ArrayDeque<>();
        List<NameSpan> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int at = rows.get(i).misc().indexOf("Entity=");
            if (at < 0) {
                continue;
            }
            Matcher bracket = BRACKET.matcher(rows.get(i).misc().substring(at + 7).split("\\|")[0]);
            while (bracket.find()) {
                if (bracket.group(1) != null) {
                    open.push(new Open(bracket.group(1), bracket.group(2), i));
                    continue;
                }
                Open closed = close(open, bracket.group(3));
                if (closed != null) {
                    NameSpan name = name(rows, closed.first(), i, closed.type());
                    if (name != null) {
                        found.add(name);
                    }
                }
            }
        }
        return outermost(found);
    }

    private static Open close(Deque<Open> open, String id) {
        if (id == null) {
            return open.poll();
        }
        for (Open candidate : open) {
            if (candidate.id().equals(id)) {
                open.remove(candidate);
                return candidate;
            }
        }
        return null;
    }

    private static List<NameSpan> outermost(List<NameSpan> found) {
        List<NameSpan> kept = new ArrayList<>();
        found.sort(Comparator.comparingInt(NameSpan::first).thenComparing(n -> -n.last()));
        for (NameSpan name : found) {
            if (kept.isEmpty() || kept.get(kept.size() - 1).last() < name.first()) {
                kept.add(name);
            }
        }
        return kept;
    }

    /** The proper name within an entity's words: the head with the proper nouns that belong to it; null if the head is none. */
    private static NameSpan name(List<TreebankRow> rows, int first, int last, String type) {
        int head = -1;
        for (int i = first; i <= last; i++) {
            int above = rows.get(i).head();
            if (above < first || above > last) {
                head = i;
                break;
            }
        }
        if (head < 0 || !rows.get(head).isProper() && !capitalNoun(rows.get(head), head)) {
            return null;
        }
        NameKind kind = kind(type);
        if (kind == NameKind.PERSON && rows.get(head).xpos().equals("NNPS") || NameWords.isDay(rows.get(head).form())) {
            return null;
        }
        int from = head;
        while (from > first && isPart(rows, from - 1, head, kind)) {
            from--;
        }
        int to = head;
        while (to < last && isPart(rows, to + 1, head, kind)) {
            to++;
        }
        while (to > head && !rows.get(to).isProper() && !rows.get(to).upos().matches("NOUN|NUM|ADJ|X")) {
            to--;
        }
        while (from < to && (kind == NameKind.PERSON && NameWords.isTitle(rows.get(from).form()) || rows.get(from).upos().matches("DET|ADP|CCONJ|PUNCT|PART"))) {
            from++;
        }
        return kind == NameKind.PERSON && from == to && NameWords.isTitle(rows.get(from).form()) ? null : new NameSpan(from, to, kind);
    }

    private static boolean capitalNoun(TreebankRow row, int at) {
        return at > 0 && row.upos().equals("NOUN") && Character.isUpperCase(row.form().charAt(0)) && row.form().length() > 1
                && row.form().equals(row.form().toUpperCase(Locale.ROOT));
    }

    private static boolean isPart(List<TreebankRow> rows, int i, int head, NameKind kind) {
        TreebankRow row = rows.get(i);
        boolean capital = Character.isUpperCase(row.form().charAt(0)) || Character.isDigit(row.form().charAt(0));
        if (kind == NameKind.PERSON) {
            return row.isProper() && !row.deprel().equals("appos") && !row.deprel().equals("conj")
                    || row.upos().equals("PUNCT") && row.form().equals("-") || NameWords.isJoint(row.form()) && i < head + 4 && rows.get(head).upos().equals("PROPN") && row.deprel().equals("flat");
        }
        if (row.deprel().startsWith("appos") || row.deprel().startsWith("conj") && !ProperNouns.holdsAnd(rows, 0, i) || row.deprel().startsWith("acl")) {
            return false;
        }
        if (row.isProper() || row.upos().matches("NOUN|ADJ|NUM") && capital) {
            return true;
        }
        return NameWords.isJoint(row.form()) && i + 1 < rows.size() && Character.isUpperCase(rows.get(i + 1).form().charAt(0))
                && !(row.form().equals("in") || row.form().equals("'s") && i > head);
    }

    private static NameKind kind(String type) {
        return Map.of("person", NameKind.PERSON, "organization", NameKind.ORGANIZATION, "place", NameKind.PLACE, "event", NameKind.EVENT)
                .getOrDefault(type, NameKind.OTHER);
    }
}
