package org.hearsay.annotation;

import java.util.ArrayList;
import java.util.List;

/** Finds names that the tagger missed though the noun before them says whose they are: {@code the Danish shipyard Stalvik}. */
final class BodyNames {

    private static final int WORDS = 4;

    private final String text;
    private final Sentence sentence;

    BodyNames(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /** The names in order. */
    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (int noun = 0; noun + 1 < sentence.size(); noun++) {
            int last = end(noun);
            if (last > noun) {
                found.add(new Draft(sentence, noun + 1, last, Draft.headOf(sentence, noun + 1, last), Mention.Form.NAME, NameFinder.words(text, sentence, noun + 1, last), Types.ORGANIZATION));
            }
        }
        return found;
    }

    /** The last word of the name right behind a noun; the noun itself if none stands there. */
    private int end(int noun) {
        Token token = sentence.token(noun);
        if (!token.upos().equals("NOUN") || !token.xpos().equals("NN") || !Agreement.BODIES.contains(token.lemma()) || !Character.isLowerCase(token.form().charAt(0))) {
            return noun;
        }
        int last = noun;
        while (last + 1 < sentence.size() && last - noun < WORDS && isNameLike(sentence.token(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean isNameLike(Token token) {
        return Character.isUpperCase(token.form().charAt(0)) && token.upos().equals("PROPN") && !token.relation().equals("obl"); // "the bank Monday said"
    }
}
