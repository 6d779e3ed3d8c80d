package org.hearsay.annotation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.annotation.names.Lexicon;
import org.hearsay.annotation.names.NameKind;
import org.hearsay.annotation.names.NameSpan;
import org.hearsay.annotation.names.NameTagger;
import org.hearsay.annotation.syntax.Syntax;
import org.hearsay.annotation.syntax.WordVectors;
import org.hearsay.annotation.syntax.Words;
import org.junit.jupiter.api.Test;

class NameNetworkTrainingTest {

    private static final WordVectors VECTORS = WordVectors.bundled();
    private static final Syntax SYNTAX = Syntax.bundled(VECTORS);
    private static final Lexicon LEXICON = new Lexicon.Builder().add("Oslo", Lexicon.PLACE).add("Acme Bank", Lexicon.BRAND).build();
    private static final PrintStream SILENT = new PrintStream(OutputStream.nullOutputStream());
    private static final List<MarkedSentence> SENTENCES = List.of(
            sentence("Ann Lee left Oslo .", new NameSpan(0, 1, NameKind.PERSON), new NameSpan(3, 3, NameKind.PLACE)),
            sentence("The thieves robbed Acme Bank in Oslo .", new NameSpan(3, 4, NameKind.ORGANIZATION), new NameSpan(6, 6, NameKind.PLACE)),
            sentence("They left no letter ."),
            sentence("Bob Gray runs Acme Bank .", new NameSpan(0, 1, NameKind.PERSON), new NameSpan(3, 4, NameKind.ORGANIZATION)));

    private static MarkedSentence sentence(String words, NameSpan... names) {
        return MarkedSentence.of(words.split(" "), List.of(names));
    }

    private static NameTagger train(long seed) {
        NameNetworkTraining.Settings settings = new NameNetworkTraining.Settings(
                1 << 10, 8, 1, 12, 4, 0.02f, new NameGradient.Shares(0.1f, 0.05f, 0.1f, 0, 0), 0.1f, 0.2f, 0.5f);
        NameSwaps swaps = new NameSwaps(List.of("Eve"), List.of("Stone"), List.of("Bergen"), List.of("Initech"));
        List<MarkedSentence> often = new ArrayList<>();
        Collections.nCopies(8, SENTENCES).forEach(often::addAll);
        return new NameNetworkTraining(settings, LEXICON, swaps, SYNTAX, VECTORS, SILENT).train(often, seed, tagger -> {});
    }

    @Test
    void givesTheSameBytesForTheSameSeed() throws IOException {
        assertThat(bytes(train(1))).isEqualTo(bytes(train(1))).isNotEqualTo(bytes(train(2)));
    }

    private static byte[] bytes(NameTagger tagger) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tagger.write(new DataOutputStream(out));
        return out.toByteArray();
    }

    @Test
    void learnsWhatItIsShown() {
        NameTagger tagger = train(1);
        for (MarkedSentence sentence : SENTENCES) {
            Words words = new Words(sentence.forms().length);
            System.arraycopy(sentence.forms(), 0, words.form, 0, words.size());
            SYNTAX.analyse(words);
            List<NameSpan> names = tagger.read(List.<String[]>of(words.form), List.<float[][]>of(words.states)).get(0).names();
            assertThat(MarkedSentence.of(sentence.forms(), names).allowed()).isEqualTo(sentence.allowed());
        }
    }
}
