package org.hearsay.frame;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Span;

/**
 * A frame found in a sentence.
 *
 * @param frame the frame
 * @param sentence index of the sentence
 * @param trigger index of the head word that evoked it
 * @param words indices of all words of the trigger, in order
 * @param span the trigger's characters in the article's text; of an action with the auxiliaries or the determiner that belong to it
 * @param fillers what fills its roles, by role and then by place
 * @param nearby what else of its sentence is of the classes of roles that nothing fills; nothing says that it belongs to them
 * @param refusals what did not, and why
 * @param carriers the words around a noun that tell its action, nearest first: "launched" of "launched an attack"; negation and modality stand there
 * @param aside whether the words say so only beside another frame's reading, which is the one to make claims of
 */
public record FrameMatch(
        Frame frame,
        int sentence,
        int trigger,
        List<Integer> words,
        Span span,
        List<Filler> fillers,
        List<Filler> nearby,
        List<Refusal> refusals,
        List<Carrier> carriers,
        boolean aside) {

    public FrameMatch {
        words = List.copyOf(words);
        fillers = List.copyOf(fillers);
        nearby = List.copyOf(nearby);
        refusals = List.copyOf(refusals);
        carriers = List.copyOf(carriers);
    }

    /**
     * Words that carry the noun of an action.
     *
     * @param support local name of the {@link Support}
     * @param head index of its head word
     * @param words indices of its words, in order
     */
    public record Carrier(String support, int head, List<Integer> words) {

        public Carrier {
            words = List.copyOf(words);
        }
    }

    /** The fillers of one role. */
    public Stream<Filler> fillers(String role) {
        return fillers.stream().filter(f -> f.role().equals(role));
    }

    /** Index of the word that predicates the action: the outermost carrier's head, or the trigger itself. */
    public int predicate() {
        return carriers.isEmpty() ? trigger : carriers.get(carriers.size() - 1).head();
    }
}
