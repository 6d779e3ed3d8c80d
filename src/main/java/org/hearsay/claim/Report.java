package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.frame.Attitude;
import org.hearsay.frame.Filler;

/**
 * An attribution in the making: what its clause says, before quotations are joined to it.
 *
 * @param sentence index of the sentence of the cue
 * @param cue index of the cue's head word
 * @param words the cue's characters
 * @param sources who says it, each of them if they are coordinated; empty if the clause does not tell
 * @param sourceSpans the characters that name them all
 * @param attitude what the cue says about the content, negation counted in
 * @param content the content's characters as far as the tree tells; sorted
 * @param outlets media that it was told to or published in, outermost first
 * @param foundBy name of the reporting frame or rule
 * @param speech whether the cue can introduce a direct quotation
 * @param asserted whether the source holds the content, rather than wanting it or asking about it
 */
record Report(
        int sentence,
        int cue,
        List<Span> words,
        List<Filler> sources,
        List<Span> sourceSpans,
        Attitude attitude,
        List<Span> content,
        List<Filler> outlets,
        String foundBy,
        boolean speech,
        boolean asserted) {

    Report {
        words = List.copyOf(words);
        sources = List.copyOf(sources);
        sourceSpans = List.copyOf(sourceSpans);
        content = content.stream().sorted().toList();
        outlets = List.copyOf(outlets);
    }

    Span cueSpan() {
        return words.get(0);
    }

    Report withContent(List<Span> spans) {
        return new Report(sentence, cue, words, sources, sourceSpans, attitude, spans, outlets, foundBy, speech, asserted);
    }

    /** The same, said by whoever made another report. */
    Report saidBy(Report other) {
        return new Report(sentence, cue, words, other.sources, other.sourceSpans, attitude, content, outlets, foundBy, speech, asserted);
    }

    /** The same, told through one more medium, inside those that it was told through already. */
    Report through(Filler outlet) {
        List<Filler> longer = new ArrayList<>(outlets);
        longer.add(outlet);
        return new Report(sentence, cue, words, sources, sourceSpans, attitude, content, longer, foundBy, speech, asserted);
    }

    /** The same without what its tree says beyond a direct quotation, on the other side of the cue from it. */
    Report onlyOnSideOf(Span quotation) {
        boolean after = quotation.start() >= cueSpan().end();
        return withContent(content.stream().filter(part -> part.overlaps(quotation) || (part.start() >= cueSpan().end()) == after).toList());
    }

    /** The same with a quotation joined to its content; spans that overlap become one. */
    Report quoting(Span quotation) {
        List<Span> joined = new ArrayList<>();
        Span grown = quotation;
        for (Span part : content) {
            if (part.overlaps(grown)) {
                grown = grown.cover(part);
            } else {
                joined.add(part);
            }
        }
        joined.add(grown);
        return withContent(joined);
    }

    /** Whether a span lies in what is said. */
    boolean says(Span span) {
        return content.stream().anyMatch(part -> part.contains(span));
    }
}
