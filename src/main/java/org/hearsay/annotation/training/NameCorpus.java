package org.hearsay.annotation.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.hearsay.annotation.names.NameKind;
import org.hearsay.annotation.names.NameSpan;

/** Reads sentences with marked names: token-per-line files with BIO tags, and treebanks with GUM's entities. */
final class NameCorpus {

    /** Titles stand before a person's name and are no part of it. */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "president", "senator", "sen", "rep", "representative", "gov", "governor", "general", "gen",
            "col", "colonel", "capt", "captain", "major", "maj", "lt", "lieutenant", "sgt", "sergeant", "king", "queen", "prince", "princess", "pope", "sir",
            "lady", "lord", "justice", "judge", "minister", "secretary", "chancellor", "mayor", "chief", "bishop", "rev", "reverend", "saint", "st", "coach",
            "uncle", "aunt", "congressman", "congresswoman", "speaker", "attorney", "prime", "vice", "deputy", "chairman", "ceo", "director", "former");
    private static final Set<String> JOINTS = Set.of("of", "for", "and", "&", "the", "in", "de", "la", "del", "von", "van", "der", "al", "bin", "-", "'s");
    static final Set<String> DAYS = Set.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "jan", "feb", "mar",
            "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "god", "internet", "christmas", "easter", "am", "pm", "cst", "est", "gmt");
    private static final Pattern BRACKET = Pattern.compile("\\((\\d+)-([a-z]+)-[^()]*|(\\d+)\\)|\\)");

    private NameCorpus() {}

    /**
     * A sentence for training.
     *
     * @param forms its words
     * @param tags their Penn tags, null where nobody has tagged them yet
     * @param names its names in order; null where the words are known to hold some that nobody has marked
     */
    record Example(String[] forms, String[] tags, List<NameSpan> names) {}

    /** A sentence whose proper nouns are known, but not what they name. */
    record Unsorted(String[] forms, String[] tags, List<NameSpan> persons, List<NameSpan> unsorted) {}

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
                examples.add(new Example(forms.toArray(String[]::new), null, names(tags, kinds)));
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

    /** A word of a treebank. */
    private record Row(String form, String upos, String xpos, int head, String deprel, String misc) {}

    /** Reads a treebank; where it marks entities, those with a proper noun as head become names, else the names are left open. */
    static List<Example> treebank(Path file) throws IOException {
        List<Example> examples = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        boolean marked = lines(file).stream().anyMatch(l -> l.startsWith("# global.Entity"));
        Deque<Open> open = new ArrayDeque<>();
        for (String line : lines(file)) {
            String[] c = line.split("\t");
            if (c.length == 10 && c[0].matches("\\d+")) {
                rows.add(new Row(c[1], c[3], c[4], Integer.parseInt(c[6]) - 1, c[7], c[9]));
            } else if (line.isEmpty() && !rows.isEmpty()) {
                String[] forms = rows.stream().map(Row::form).toArray(String[]::new);
                String[] tags = rows.stream().map(Row::xpos).toArray(String[]::new);
                examples.add(new Example(forms, tags, marked ? entities(rows, open) : null));
                rows.clear();
                open.clear();
            }
        }
        return examples;
    }

    /** Reads the proper nouns of a treebank without entities: words joined by {@code flat} are persons, as EWT uses it for hardly anything else. */
    static List<Unsorted> properNouns(Path file) throws IOException {
        List<Unsorted> sentences = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (String line : lines(file)) {
            String[] c = line.split("\t");
            if (c.length == 10 && c[0].matches("\\d+")) {
                rows.add(new Row(c[1], c[3], c[4], Integer.parseInt(c[6]) - 1, c[7], c[9]));
            } else if (line.isEmpty() && !rows.isEmpty()) {
                sentences.add(properNouns(rows));
                rows.clear();
            }
        }
        return sentences;
    }

    private static Unsorted properNouns(List<Row> rows) {
        List<NameSpan> persons = new ArrayList<>();
        List<NameSpan> unsorted = new ArrayList<>();
        int done = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (i <= done || !rows.get(i).upos().equals("PROPN") || DAYS.contains(bare(rows.get(i).form()))) {
                continue;
            }
            int head = i;
            while (rows.get(head).deprel().matches("compound|flat|goeswith") && rows.get(head).head() > i - 8
                    && rows.get(head).head() >= 0
                    && rows.get(rows.get(head).head()).upos().equals("PROPN")) {
                head = rows.get(head).head();
            }
            boolean flat = false;
            int to = i;
            for (int k = i + 1; k < rows.size() && belongs(rows, k, i, head); k++) {
                if (rows.get(k).upos().equals("PROPN")) {
                    to = k;
                    flat |= rows.get(k).deprel().equals("flat");
                }
            }
            done = to;
            if (rows.get(head).xpos().equals("NNPS") && head == i && to == i) {
                continue;
            }
            int from = flat ? i : widened(rows, i, head, done(unsorted, persons));
            while (flat && from < to && TITLES.contains(bare(rows.get(from).form()))) {
                from++;
            }
            (flat ? persons : unsorted).add(new NameSpan(from, to, flat ? NameKind.PERSON : NameKind.OTHER));
        }
        return new Unsorted(
                rows.stream().map(Row::form).toArray(String[]::new), rows.stream().map(Row::xpos).toArray(String[]::new), persons, unsorted);
    }

    private static int done(List<NameSpan> unsorted, List<NameSpan> persons) {
        int a = unsorted.isEmpty() ? -1 : unsorted.get(unsorted.size() - 1).last();
        return Math.max(a, persons.isEmpty() ? -1 : persons.get(persons.size() - 1).last());
    }

    /** Takes in capital adjectives and nouns before a name: "Environmental Protection Agency". */
    private static int widened(List<Row> rows, int first, int head, int done) {
        int from = first;
        while (from - 1 > Math.max(0, done) && isCapital(rows.get(from - 1)) && rows.get(from - 1).upos().matches("ADJ|NOUN|VERB")
                && (rows.get(from - 1).head() == head || rows.get(from - 1).head() >= from && rows.get(from - 1).head() <= head)) {
            from--;
        }
        return from;
    }

    private static boolean isCapital(Row row) {
        return Character.isUpperCase(row.form().charAt(0)) && row.form().length() > 1;
    }

    /** Whether a word goes on with a name: it hangs on one of its words as such words do. */
    private static boolean belongs(List<Row> rows, int k, int first, int head) {
        Row row = rows.get(k);
        boolean inside = row.head() >= first && row.head() < k || row.head() == head || k == head;
        if (isCapital(row) && row.upos().matches("ADJ|NOUN") && k < head && row.head() > k && row.head() <= head) {
            return true;
        }
        if (row.upos().equals("PROPN")) {
            return k == head || inside && row.deprel().matches("flat|compound|goeswith|nmod:desc")
                    || row.deprel().equals("compound") && row.head() > k && row.head() <= head
                    || inside && row.deprel().equals("nmod") && rows.get(k - 1).upos().matches("ADP|DET|PROPN");
        }
        if (row.form().equals(",") && k + 1 < rows.size() && rows.get(k + 1).form().matches("Inc\\.?|LLC|L\\.?P\\.?|Ltd\\.?|Corp\\.?|Jr\\.?")) {
            return true;
        }
        if (row.form().matches("Inc\\.?|LLC|L\\.?P\\.?|Ltd\\.?|Corp\\.?|Jr\\.?")) {
            return true;
        }
        boolean joint = JOINTS.contains(row.form()) && !row.form().equals("'s") && !row.form().equals("in") && k + 1 < rows.size();
        return joint && rows.get(k + 1).upos().matches("PROPN|DET") && (rows.get(k + 1).upos().equals("DET")
                || belongs(rows, k + 1, first, head)) && (row.upos().matches("ADP|DET|PUNCT") || row.form().equals("&"));
    }

    private record Open(String id, String type, int first) {}

    private static List<NameSpan> entities(List<Row> rows, Deque<Open> open) {
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
    private static NameSpan name(List<Row> rows, int first, int last, String type) {
        int head = -1;
        for (int i = first; i <= last; i++) {
            int above = rows.get(i).head();
            if (above < first || above > last) {
                head = i;
                break;
            }
        }
        if (head < 0 || !rows.get(head).upos().equals("PROPN") && !capitalNoun(rows.get(head), head)) {
            return null;
        }
        NameKind kind = kind(type);
        if (kind == NameKind.PERSON && rows.get(head).xpos().equals("NNPS") || DAYS.contains(bare(rows.get(head).form()))) {
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
        while (to > head && !rows.get(to).upos().matches("PROPN|NOUN|NUM|ADJ|X")) {
            to--;
        }
        while (from < to && (kind == NameKind.PERSON && TITLES.contains(bare(rows.get(from).form())) || rows.get(from).upos().matches("DET|ADP|CCONJ|PUNCT|PART"))) {
            from++;
        }
        return kind == NameKind.PERSON && from == to && TITLES.contains(bare(rows.get(from).form())) ? null : new NameSpan(from, to, kind);
    }

    private static boolean capitalNoun(Row row, int at) {
        return at > 0 && row.upos().equals("NOUN") && Character.isUpperCase(row.form().charAt(0)) && row.form().length() > 1
                && row.form().equals(row.form().toUpperCase(java.util.Locale.ROOT));
    }

    private static boolean isPart(List<Row> rows, int i, int head, NameKind kind) {
        Row row = rows.get(i);
        boolean capital = Character.isUpperCase(row.form().charAt(0)) || Character.isDigit(row.form().charAt(0));
        if (kind == NameKind.PERSON) {
            return row.upos().equals("PROPN") && !row.deprel().equals("appos") && !row.deprel().equals("conj")
                    || row.upos().equals("PUNCT") && row.form().equals("-") || JOINTS.contains(row.form()) && i < head + 4 && rows.get(head).upos().equals("PROPN") && row.deprel().equals("flat");
        }
        if (row.deprel().startsWith("appos") || row.deprel().startsWith("conj") || row.deprel().startsWith("acl")) {
            return false;
        }
        if (row.upos().matches("PROPN|NOUN|ADJ|NUM") && capital) {
            return true;
        }
        return JOINTS.contains(row.form()) && i + 1 < rows.size() && Character.isUpperCase(rows.get(i + 1).form().charAt(0))
                && !(row.form().equals("in") || row.form().equals("'s") && i > head);
    }

    private static String bare(String form) {
        return form.toLowerCase(java.util.Locale.ROOT).replace(".", "");
    }

    private static NameKind kind(String type) {
        return Map.of("person", NameKind.PERSON, "organization", NameKind.ORGANIZATION, "place", NameKind.PLACE, "event", NameKind.EVENT)
                .getOrDefault(type, NameKind.OTHER);
    }

    /** How often each kind occurs, for the log. */
    static Map<NameKind, Integer> count(List<Example> examples) {
        Map<NameKind, Integer> counts = new HashMap<>();
        examples.stream().filter(e -> e.names() != null).flatMap(e -> e.names().stream()).forEach(n -> counts.merge(n.kind(), 1, Integer::sum));
        return counts;
    }
}
