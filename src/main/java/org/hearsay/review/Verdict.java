package org.hearsay.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a reviewer says about a claim.
 *
 * @param claim the claim's IRI
 * @param claimed the claim as a sentence, kept for the day when the claim is gone
 * @param reviewer who says it
 * @param judgement what they think
 * @param remark what they add
 * @param corrections what was read wrongly, by field; empty unless the judgement is {@link Judgement#CORRECTED}
 */
public record Verdict(String claim, String claimed, String reviewer, Judgement judgement, Optional<String> remark, List<Correction> corrections) {

    /**
     * Something that was read wrongly.
     *
     * @param field the column of the spreadsheet: {@code polarity}, {@code holders}, {@code agent}
     * @param was what the program read
     * @param should what the reviewer reads; empty for nothing
     */
    public record Correction(String field, String was, String should) {}

    public Verdict {
        if (reviewer.isBlank()) {
            throw new IllegalArgumentException("a verdict has a reviewer");
        }
        corrections = corrections.stream().sorted(Comparator.comparing(Correction::field)).toList();
    }
}
