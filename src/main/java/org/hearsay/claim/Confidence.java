package org.hearsay.claim;

/** The machine's confidence in a claim, from evidence that can be counted. */
final class Confidence {

    private Confidence() {}

    /** A number from 0 to 1, rounded to two digits. */
    static double of(Draft draft) {
        double score = 0.8;
        score -= draft.has("agent") ? 0 : 0.1;
        score -= draft.has("target") || draft.has("object") ? 0 : 0.15;
        score -= 0.1 * Math.min(2, draft.implied());
        score -= draft.reports().size() > 1 ? 0.05 : 0;
        return Math.round(100 * Math.max(0.05, score)) / 100.0;
    }
}
