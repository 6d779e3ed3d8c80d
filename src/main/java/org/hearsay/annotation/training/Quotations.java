package org.hearsay.annotation.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearsay.annotation.syntax.Words;

/**
 * Makes reports out of a treebank: any statement, said by any subject of another sentence. News says so in every paragraph, the treebanks in some
 * eighty sentences. The quoted clause becomes the complement of its verb, as in EWT.
 */
final class Quotations {

    private static final Set<String> SAYING = Set.of("say", "tell", "claim", "report", "add", "announce", "write", "explain", "believe", "confirm", "deny", "warn");
    private static final String[][] VERBS = {{"said", "VBD"}, {"said", "VBD"}, {"said", "VBD"}, {"says", "VBZ"}, {"added", "VBD"}, {"wrote", "VBD"}, {"warned", "VBD"}};
    private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    /** The two words of a report that others depend on. */
    static final int SAYS = 0;
    static final int STATES = 1;
    private static final int LONGEST_STATEMENT = 24;
    private static final int LONGEST_SPEAKER = 10;

    private final List<Words> statements = new ArrayList<>();
    private final List<Speaker> speakers = new ArrayList<>();

    /** A subject with all that belongs to it. */
    private record Speaker(Words words, int first, int last, int head) {}

    Quotations(List<Words> sentences) {
        for (Words words : sentences) {
            if (isStatement(words)) {
                statements.add(words);
            }
            for (int i = 0; i < words.size(); i++) {
                addSpeaker(words, i);
            }
        }
    }

    boolean isEmpty() {
        return statements.isEmpty() || speakers.isEmpty();
    }

    private static boolean isStatement(Words words) {
        int end = words.size() - 1;
        if (end < 3 || end > LONGEST_STATEMENT || !words.form[end].equals(".") || words.upos[0].equals("PUNCT")) {
            return false;
        }
        boolean subject = false;
        for (int i = 0; i <= end; i++) {
            if (words.head[i] == end || words.form[i].equals("\"") || words.form[i].equals("\u201C")) {
                return false;
            }
            subject |= words.deprel[i].startsWith("nsubj") && words.head[words.head[i]] < 0;
        }
        return subject;
    }

    private void addSpeaker(Words words, int head) {
        int verb = words.head[head];
        boolean subject = verb >= 0 && words.deprel[head].equals("nsubj") && head < verb;
        if (!subject || !words.upos[head].equals("PROPN") && !SAYING.contains(words.lemma[verb])) {
            return;
        }
        int first = head;
        int last = head;
        int size = 0;
        for (int i = 0; i < words.size(); i++) {
            if (isBelow(words, i, head)) {
                first = Math.min(first, i);
                last = Math.max(last, i);
                size++;
            }
        }
        if (size == last - first + 1 && size <= LONGEST_SPEAKER && !words.upos[first].equals("PUNCT")) {
            speakers.add(new Speaker(words, first, last, head));
        }
    }

    private static boolean isBelow(Words words, int word, int ancestor) {
        int at = word;
        for (int steps = 0; at >= 0 && steps <= words.size(); steps++) {
            if (at == ancestor) {
                return true;
            }
            at = words.head[at];
        }
        return false;
    }

    /** A report made at random. */
    Words compose(Random random) {
        Words statement = statements.get(random.nextInt(statements.size()));
        Speaker speaker = speakers.get(random.nextInt(speakers.size()));
        boolean pronoun = speaker.words.upos[speaker.head].equals("PRON");
        int kind = random.nextInt(100);
        boolean before = kind < 30;
        boolean quoted = kind >= 15 && kind < 80;
        boolean inverted = !before && !pronoun && random.nextInt(3) == 0;
        boolean reporters = !inverted && random.nextInt(8) == 0;
        boolean day = random.nextInt(4) == 0;
        String[] verb = reporters ? new String[] {"told", "VBD"} : VERBS[random.nextInt(VERBS.length)];

        Sketch sketch = new Sketch();
        if (before) {
            says(sketch, speaker, verb, false, reporters, day);
            if (quoted) {
                sketch.sign(",", ",", STATES);
            }
            states(sketch, statement, quoted);
            sketch.sign(".", ".", SAYS);
            if (quoted) {
                sketch.sign("\"", "''", STATES);
            }
        } else {
            states(sketch, statement, quoted);
            sketch.sign(",", ",", STATES);
            if (quoted) {
                sketch.sign("\"", "''", STATES);
            }
            says(sketch, speaker, verb, inverted, reporters, day);
            sketch.sign(".", ".", SAYS);
        }
        return sketch.words();
    }

    private static void states(Sketch sketch, Words statement, boolean quoted) {
        if (quoted) {
            sketch.sign("\"", "``", STATES);
        }
        sketch.part(statement, 0, statement.size() - 1, STATES, "ccomp", !quoted && !sketch.isEmpty());
    }

    private static void says(Sketch sketch, Speaker speaker, String[] verb, boolean inverted, boolean reporters, boolean day) {
        boolean inside = !sketch.isEmpty() && speaker.first == 0;
        if (!inverted) {
            sketch.part(speaker.words, speaker.first, speaker.last + 1, -1, "nsubj", inside);
        }
        sketch.word(verb[0], "VERB", verb[1], SAYS, "root");
        if (inverted) {
            sketch.part(speaker.words, speaker.first, speaker.last + 1, -1, "nsubj", inside);
        }
        if (reporters) {
            sketch.word("reporters", "NOUN", "NNS", -1, "obj");
        }
        if (day) {
            sketch.word(DAYS[sketch.size() % DAYS.length], "PROPN", "NNP", -1, "obl:unmarked");
        }
    }
}
