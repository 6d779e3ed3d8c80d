package org.hearsay.annotation.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearsay.annotation.syntax.Words;

/** Parts of treebank sentences that other sentences can be put together from. */
final class Phrases {

    private static final Set<String> SAYING = Set.of("say", "tell", "claim", "report", "add", "announce", "write", "explain", "believe", "confirm", "deny", "warn");
    private static final int LONGEST_STATEMENT = 24;
    private static final int LONGEST_PREDICATION = 13;
    private static final int LONGEST_SPEAKER = 10;
    private static final int LONGEST_DEED = 14;
    private static final int LONGEST_NAME = 4;

    /**
     * A part of a sentence, all that hangs on one of its words.
     *
     * @param first index of its first word
     * @param end index behind its last word
     * @param head the word whose own head lies outside
     */
    record Phrase(Words words, int first, int end, int head) {

        Draft.Node addTo(Draft draft) {
            return draft.part(words, first, end);
        }

        boolean isPronoun() {
            return words.upos[head].equals("PRON");
        }
    }

    /** Whole sentences without their full stop, whose predicate has a subject. */
    final List<Phrase> statements = new ArrayList<>();
    /** Those among them whose predicate is a participle behind "has" or "have", at whose index {@code head} points. */
    final List<Phrase> perfects = new ArrayList<>();
    /** Short ones among them that begin with their subject, behind which {@code head} points. */
    final List<Phrase> predications = new ArrayList<>();
    /** Subjects: names, and whoever says something. */
    final List<Phrase> speakers = new ArrayList<>();
    /** Names of a few words. */
    final List<Phrase> names = new ArrayList<>();
    /** "a retired general": nouns with an article. */
    final List<Phrase> descriptions = new ArrayList<>();
    /** "police spokesman", "Senator": what stands right before a name. */
    final List<Phrase> titles = new ArrayList<>();
    /** What opens a sentence before a comma: "In a statement", "Asked about it". */
    final List<Phrase> openings = new ArrayList<>();
    /** "stealing files" of "for stealing files". */
    final List<Phrase> deeds = new ArrayList<>();
    /** Objects. */
    final List<Phrase> things = new ArrayList<>();

    Phrases(List<Words> sentences) {
        for (Words words : sentences) {
            if (isStatement(words)) {
                addStatement(words);
            }
            for (int i = 0; i < words.size(); i++) {
                Phrase phrase = below(words, i);
                if (phrase != null && words.head[i] >= 0) {
                    sort(phrase);
                }
            }
        }
    }

    boolean isEmpty() {
        return statements.isEmpty() || speakers.isEmpty();
    }

    static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
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

    private void addStatement(Words words) {
        int end = words.size() - 1;
        int root = 0;
        while (words.head[root] >= 0) {
            root++;
        }
        statements.add(new Phrase(words, 0, end, root));
        for (int i = 1; i <= root; i++) {
            if (end <= LONGEST_PREDICATION && !words.upos[0].equals("PRON") && isSubject(words, i, root) && isWhole(words, i, end)) {
                predications.add(new Phrase(words, 0, end, i));
            }
            boolean has = words.head[i] == root && words.deprel[i].equals("aux") && words.form[i].matches("has|have") && words.xpos[root].equals("VBN");
            if (has && isSubject(words, i, root) && isWhole(words, i + 1, end)) {
                perfects.add(new Phrase(words, 0, end, i));
            }
        }
    }

    /** Whether all that stands before a place is the subject of a verb. */
    private static boolean isSubject(Words words, int end, int verb) {
        for (int i = 0; i < end; i++) {
            if (words.head[i] >= end && (words.head[i] != verb || !words.deprel[i].startsWith("nsubj"))) {
                return false;
            }
        }
        return isWhole(words, 0, end);
    }

    /** Whether just one word hangs on something outside. */
    private static boolean isWhole(Words words, int first, int end) {
        int tops = 0;
        for (int i = first; i < end; i++) {
            tops += words.head[i] < first || words.head[i] >= end ? 1 : 0;
        }
        return tops == 1;
    }

    /** All that hangs on a word but for a comma at its end, or null if it does not stand together. */
    private static Phrase below(Words words, int head) {
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
        boolean together = size == last - first + 1 && !words.upos[first].equals("PUNCT");
        boolean comma = words.form[last].equals(",") && words.head[last] == head;
        return together && (comma || !words.upos[last].equals("PUNCT")) ? new Phrase(words, first, comma ? last : last + 1, head) : null;
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

    private void sort(Phrase phrase) {
        Words words = phrase.words;
        int size = phrase.end - phrase.first;
        String upos = words.upos[phrase.head];
        String relation = words.deprel[phrase.head];
        int governor = words.head[phrase.head];
        if (relation.equals("nsubj") && phrase.head < governor && size <= LONGEST_SPEAKER && (upos.equals("PROPN") || SAYING.contains(words.lemma[governor]))) {
            speakers.add(phrase);
        }
        if (upos.equals("PROPN") && relation.matches("nsubj|obj|nmod:poss|conj") && size <= LONGEST_NAME && isAll(phrase, "PROPN")) {
            names.add(phrase);
        }
        if (upos.equals("NOUN") && words.form[phrase.first].matches("an?|the") && relation.matches("appos|nsubj") && size <= LONGEST_SPEAKER) {
            descriptions.add(phrase);
        }
        if (relation.equals("nmod:desc") && phrase.end == governor && size <= LONGEST_NAME && !words.form[phrase.head].endsWith(".")) {
            titles.add(phrase);
        }
        if (phrase.first == 0 && relation.matches("obl|advcl") && words.form[phrase.end].equals(",") && size <= LONGEST_SPEAKER) {
            openings.add(phrase);
        }
        if (relation.equals("obj") && upos.matches("NOUN|PROPN") && size <= LONGEST_SPEAKER) {
            things.add(phrase);
        }
        if (words.xpos[phrase.head].equals("VBG") && phrase.head == phrase.first + 1 && words.deprel[phrase.first].equals("mark") && size <= LONGEST_DEED) {
            deeds.add(new Phrase(words, phrase.head, phrase.end, phrase.head));
        }
    }

    private static boolean isAll(Phrase phrase, String upos) {
        for (int i = phrase.first; i < phrase.end; i++) {
            if (!phrase.words.upos[i].equals(upos)) {
                return false;
            }
        }
        return true;
    }
}
