package org.hearsay.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotation.Mention;
import org.hearsay.annotation.Sentence;
import org.hearsay.annotation.Token;

/** Finds the words of a sentence that evoke frames. */
final class EvocationFinder {

    private final FrameBook book;
    private final Reading reading;
    private final Sentence sentence;
    private final TriggerFinder triggers;
    private final FieldCheck fields;

    EvocationFinder(FrameBook book, Reading reading, TriggerFinder triggers, FieldCheck fields) {
        this.book = book;
        this.reading = reading;
        this.triggers = triggers;
        this.fields = fields;
        sentence = reading.sentence();
    }

    /** A trigger that stands in the sentence. */
    record Found(FrameBook.Evocation evocation, int head, List<Integer> words) {}

    /** All that stand in the sentence, by their head words. */
    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            for (FrameBook.Evocation evocation : book.evokedBy(triggers.headsAt(i))) {
                Optional<List<Integer>> words = triggers.find(evocation.trigger(), i);
                if (words.isPresent() && !isPartOfName(evocation, i) && fields.allows(evocation.trigger(), i) && !isBlocked(evocation.frame(), words.get())) {
                    found.add(new Found(evocation, i, words.get()));
                }
            }
        }
        return found;
    }

    /** A noun before another tells only of what kind that is, and one in a name means nothing of its own: "attack vector", "the World Hacking Agency". */
    private boolean isPartOfName(FrameBook.Evocation evocation, int word) {
        if (evocation.frame().kind() == Frame.Kind.ACTION && isKind(word)) {
            return true;
        }
        if (evocation.trigger().wordClass() != WordClass.NOUN) {
            return false;
        }
        return evocation.frame().kind() == Frame.Kind.ACTION && sentence.token(word).relation().equals("compound") && sentence.token(word).head() > word
                || reading.mentions().values().stream().anyMatch(m -> m.form() == Mention.Form.NAME && m.first() < m.last() && m.first() <= word && word <= m.last());
    }

    /** A gerund before a noun tells of what kind that is, too: "the hacking group". */
    private boolean isKind(int word) {
        Token token = sentence.token(word);
        return token.xpos().equals("VBG") && token.relation().matches("amod|compound") && token.head() > word;
    }

    private boolean isBlocked(Frame frame, List<Integer> words) {
        for (int i = 0; i < sentence.size(); i++) {
            for (Trigger blocker : book.blockers(frame, triggers.lemma(i))) {
                if (triggers.find(blocker, i).filter(w -> words.stream().anyMatch(w::contains)).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }
}
