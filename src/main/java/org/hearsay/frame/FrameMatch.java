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
 * @param span the trigger's characters in the article's text
 * @param fillers what fills its roles, by role and then by place
 * @param refusals what did not, and why
 */
public record FrameMatch(
        Frame frame, int sentence, int trigger, List<Integer> words, Span span, List<Filler> fillers, List<Refusal> refusals) {

    public FrameMatch {
        words = List.copyOf(words);
        fillers = List.copyOf(fillers);
        refusals = List.copyOf(refusals);
    }

    /** The fillers of one role. */
    public Stream<Filler> fillers(String role) {
        return fillers.stream().filter(f -> f.role().equals(role));
    }
}
