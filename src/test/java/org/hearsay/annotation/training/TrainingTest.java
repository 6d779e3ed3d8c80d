package org.hearsay.annotation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.annotation.syntax.Conllu;
import org.hearsay.annotation.syntax.Network;
import org.hearsay.annotation.syntax.Syntax;
import org.hearsay.annotation.syntax.SyntaxSentence;
import org.hearsay.annotation.syntax.WordVectors;
import org.hearsay.annotation.syntax.Words;
import org.junit.jupiter.api.Test;

class TrainingTest {

    private static final Path TREEBANK = Path.of("src/test/resources/treebank/small.conllu");
    private static final PrintStream SILENT = new PrintStream(OutputStream.nullOutputStream());

    private final WordVectors vectors = new WordVectors(List.of("bank", "files"), new byte[2 * Network.VECTOR], 1);
    private final NetworkTraining.Settings settings =
            new NetworkTraining.Settings(16, 16, 2, 16, 16, 1 << 10, 40, 4, 0.01f, 0.05f, 0, 0, 0.05f, 0.05f, 0.1f, 1, 0.001f, 0.2f, 0.05f);

    @Test
    void givesTheSameBytesForTheSameSeed() throws IOException {
        assertThat(bytes(train(1))).isEqualTo(bytes(train(1)));
    }

    @Test
    void learnsWhatItIsShown() throws IOException {
        Syntax syntax = train(1);
        int words = 0;
        int right = 0;
        for (Conllu.Entry entry : Training.read(TREEBANK)) {
            Words gold = entry.words();
            Words read = gold.bare();
            syntax.analyse(read);
            for (int i = 0; i < gold.size(); i++) {
                words++;
                boolean same = gold.head[i] == read.head[i] && gold.deprel[i].equals(read.deprel[i]) && gold.upos[i].equals(read.upos[i])
                        && gold.xpos[i].equals(read.xpos[i]) && gold.lemma[i].equals(read.lemma[i]);
                right += same ? 1 : 0;
            }
        }
        assertThat((double) right / words).isGreaterThan(0.95);
        assertThat(syntax.analyse("Police arrested the men. She left.", 0, 34)).extracting(SyntaxSentence::end).containsExactly(24, 34);
    }

    @Test
    void namesTheTreebankThatIsMissing() {
        assertThatThrownBy(() -> Training.syntax(Path.of("nowhere"), Path.of("unused"), 1, SILENT)).isInstanceOf(IOException.class)
                .hasMessageContaining("ewt-train.conllu.gz");
    }

    private Syntax train(long seed) throws IOException {
        return Training.syntax(List.of(TREEBANK), vectors, settings, seed, SILENT);
    }

    private static byte[] bytes(Syntax syntax) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        syntax.write(out);
        return out.toByteArray();
    }
}
