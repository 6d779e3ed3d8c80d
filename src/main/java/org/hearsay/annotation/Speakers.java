package org.hearsay.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who speaks between the quotation marks of an article. */
final class Speakers {

    private static final Set<String> MARKS = Set.of("\"", "''", "``");
    private static final Set<String> VERBS = Set.of(
            "say", "tell", "write", "add", "explain", "state", "note", "warn", "ask", "reply", "respond", "announce", "claim", "insist", "argue", "declare", "tweet",
            "comment", "continue", "read", "acknowledge", "admit", "confirm", "deny", "stress", "emphasize", "recall", "conclude", "post", "quote", "report",
            "observe", "suggest", "believe", "think", "describe", "call", "promise", "threaten", "vow", "assert", "complain", "joke", "testify", "according",
            "accuse", "blame", "allege", "attribute", "reveal", "disclose", "determine", "find");

    /** For each sentence the words between quotation marks. */
    private final Map<Integer, boolean[]> quoted = new HashMap<>();
    /** For each sentence the head of whoever says something in it, or -1. */
    private final Map<Integer, Integer> subjects = new HashMap<>();
    private final List<Sentence> sentences;

    Speakers(List<Sentence> sentences) {
        this.sentences = sentences;
        boolean open = false;
        int paragraph = -1;
        for (Sentence sentence : sentences) {
            if (sentence.paragraph() != paragraph) {
                open = false;
                paragraph = sentence.paragraph();
            }
            boolean[] inside = new boolean[sentence.size()];
            for (int i = 0; i < sentence.size(); i++) {
                if (MARKS.contains(sentence.token(i).form())) {
                    open = !open;
                } else {
                    inside[i] = open;
                }
            }
            quoted.put(sentence.index(), inside);
            subjects.put(sentence.index(), subject(sentence, inside));
        }
    }

    private static int subject(Sentence sentence, boolean[] inside) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!inside[i] && VERBS.contains(sentence.token(i).lemma())) {
                for (int child : sentence.children(i)) {
                    String relation = sentence.token(child).deprel();
                    if (!inside[child] && (relation.equals("nsubj") || sentence.token(i).lemma().equals("according") && relation.startsWith("obl"))) {
                        return child;
                    }
                }
                if (sentence.token(i).lemma().equals("according") && sentence.token(i).head() >= 0) {
                    return sentence.token(i).head();
                }
            }
        }
        return -1;
    }

    boolean isQuoted(Draft draft) {
        return quoted.get(draft.sentence.index())[draft.head];
    }

    /** Whether all words of a sentence stand between quotation marks. */
    boolean isQuoted(int sentence) {
        boolean[] inside = quoted.get(sentence);
        for (int i = 0; i < inside.length; i++) {
            if (!inside[i] && Character.isLetterOrDigit(sentences.get(sentence).token(i).form().charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a mention is who says something in its sentence. */
    boolean speaks(Draft draft) {
        return subjects.get(draft.sentence.index()) == draft.head;
    }

    /** A place in the article: a word of a sentence. */
    record Place(int sentence, int word) {}

    /** Where the speaker of a quoted word is named: in its sentence, or in an earlier or the next sentence of its paragraph. */
    Optional<Place> speaker(Draft draft) {
        int at = draft.sentence.index();
        for (int i = at; i >= 0 && sentences.get(i).paragraph() == draft.sentence.paragraph(); i--) {
            if (subjects.get(i) >= 0) {
                return Optional.of(new Place(i, subjects.get(i)));
            }
        }
        boolean next = at + 1 < sentences.size() && sentences.get(at + 1).paragraph() == draft.sentence.paragraph() && subjects.get(at + 1) >= 0;
        if (next) {
            return Optional.of(new Place(at + 1, subjects.get(at + 1)));
        }
        return before(draft);
    }

    /** A paragraph that is nothing but a quotation goes on with the speaker of the one before. */
    private Optional<Place> before(Draft draft) {
        for (int i = draft.sentence.index(); i >= 0 && sentences.get(i).paragraph() >= draft.sentence.paragraph() - 1; i--) {
            if (sentences.get(i).paragraph() < draft.sentence.paragraph() && subjects.get(i) >= 0) {
                return Optional.of(new Place(i, subjects.get(i)));
            }
        }
        return Optional.empty();
    }
}
