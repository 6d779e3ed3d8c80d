package org.hearsay.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegularVerbsTest {

    /** Words with a number each: the larger it is, the rarer the word. */
    private static final WordVectors VECTORS =
            new WordVectors(List.of("blame", "blam", "plan", "plane", "raid", "tie", "ty", "star", "stare"), new byte[] {2, 5, 3, 4, 3, 2, 5, 3, 4}, 1);

    @ParameterizedTest
    @CsvSource({
        "blamed, VBD, blam, blame", "planed, VBN, plane, plane", "raided, VBD, raide, raid", "tying, VBG, ty, tie", "staring, VBG, stare, stare",
        "blames, VBZ, blam, blam", "zapped, VBD, zap, zap",
        "embezzled, VBD, embezzl, embezzle", "defrauded, VBN, defraude, defraud", "hoodwinked, VBD, hoodwink, hoodwink", "fleeced, VBN, fleec, fleece", "duped, VBN, du, dupe"})
    void takesTheCommonestWord(String form, String xpos, String guess, String lemma) {
        Words words = new Words(1);
        words.form[0] = form;
        words.upos[0] = "VERB";
        words.xpos[0] = xpos;
        words.lemma[0] = guess;
        new RegularVerbs(VECTORS).mend(words);
        assertThat(words.lemma[0]).isEqualTo(lemma);
    }
}
