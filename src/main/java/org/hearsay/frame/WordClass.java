package org.hearsay.frame;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of word evokes a frame. */
public enum WordClass {
    VERB("v"),
    NOUN("n"),
    ADJECTIVE("j"),
    /** A preposition that predicates: "X is behind the attack". */
    PREPOSITION("p"),
    /** Evokes qualifying frames only: "allegedly". */
    ADVERB("r");

    private final String letter;

    WordClass(String letter) {
        this.letter = letter;
    }

    /** The letter after the dot of a trigger. */
    public String letter() {
        return letter;
    }

    /** The name in the slot language. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<WordClass> ofLetter(String letter) {
        return Stream.of(values()).filter(c -> c.letter.equals(letter)).findFirst();
    }

    static Optional<WordClass> ofLabel(String label) {
        return Stream.of(values()).filter(c -> c.label().equals(label)).findFirst();
    }
}
