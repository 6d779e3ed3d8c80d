package org.hearsay.annotation.training;

import java.util.Random;

/** The forms of a verb. */
record Inflection(String base, String past, String participle) {

    static Inflection of(String base, String past, String participle) {
        return new Inflection(base, past, participle);
    }

    /** Of a verb whose past ends in "ed" without further change but for a mute "e" and a "y" behind a consonant. */
    static Inflection regular(String base) {
        String past = base.endsWith("e") ? base + "d" : base.matches(".*[^aeiou]y") ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
        return new Inflection(base, past, past);
    }

    String third() {
        return base.matches(".*[^aeiou]y") ? base.substring(0, base.length() - 1) + "ies" : base.matches(".*(s|x|z|ch|sh)") ? base + "es" : base + "s";
    }

    String gerund() {
        return base.matches(".*[^eoy]e") ? base.substring(0, base.length() - 1) + "ing" : base + "ing";
    }

    /** The form that a Penn tag asks for. */
    String form(String xpos) {
        return switch (xpos) {
            case "VBD" -> past;
            case "VBN" -> participle;
            case "VBZ" -> third();
            case "VBG" -> gerund();
            default -> base;
        };
    }

    /** Adds the past form. */
    Draft.Node addPast(Draft draft) {
        return draft.word(past, "VERB", "VBD");
    }

    /** Adds a finite form, now and then with auxiliaries. */
    Draft.Node add(Draft draft, Draft.Node subject, Random random) {
        int kind = random.nextInt(100);
        boolean plural = isPlural(subject);
        if (kind < 65) {
            return addPast(draft);
        }
        if (kind < 80) {
            return draft.word(plural ? base : third(), "VERB", plural ? "VBP" : "VBZ");
        }
        if (kind < 90) {
            Draft.Node has = draft.word(plural ? "have" : "has", "AUX", plural ? "VBP" : "VBZ");
            Draft.Node verb = draft.word(participle, "VERB", "VBN");
            has.below(verb, "aux");
            return verb;
        }
        boolean did = random.nextBoolean();
        Draft.Node auxiliary = draft.word(did ? "did" : "would", "AUX", did ? "VBD" : "MD");
        Draft.Node not = draft.word(random.nextBoolean() ? "not" : "n't", "PART", "RB");
        Draft.Node verb = draft.word(base, "VERB", "VB");
        auxiliary.below(verb, "aux");
        not.below(verb, "advmod");
        return verb;
    }

    /** Whether a subject asks for a plural verb. */
    static boolean isPlural(Draft.Node subject) {
        return subject.xpos().matches("NNP?S") || subject.form().matches("(?i)they|we|you|I");
    }
}
