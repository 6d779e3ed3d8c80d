package org.hearsay.annotation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hearsay.annotation.syntax.Words;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    private static final Path TREEBANK = Path.of("src/test/resources/treebank/small.conllu");

    @Test
    void makesTreesOfOnePieceWhoseClauseDependsOnWhatReportsIt() throws IOException {
        Quotations quotations = new Quotations(new Phrases(Training.sentences(TREEBANK)));
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            Draft draft = new Draft();
            quotations.compose(draft, random);
            Words words = draft.words();
            List<String> relations = Arrays.asList(words.deprel);
            assertThat(relations).doesNotContainNull();
            int root = relations.indexOf("root");
            assertThat(relations.lastIndexOf("root")).isEqualTo(root);
            assertThat(words.head[root]).isNegative();
            assertThat(relationsBelow(words, root)).contains("nsubj").containsAnyOf("ccomp", "obj");
            assertThat(words.form[words.size() - 1]).matches("[.\"]");
            assertThat(words.form[words.form[0].equals("\"") ? 1 : 0]).matches("[^a-z].*");
            for (int word = 0; word < words.size(); word++) {
                int steps = 0;
                for (int at = word; at != root; at = words.head[at]) {
                    assertThat(steps++).isLessThan(words.size());
                }
            }
        }
    }

    @Test
    void hasNothingToSayWithoutStatements() {
        assertThat(new Phrases(List.of()).isEmpty()).isTrue();
    }

    private static List<String> relationsBelow(Words words, int head) {
        return java.util.stream.IntStream.range(0, words.size()).filter(i -> words.head[i] == head).mapToObj(i -> words.deprel[i]).toList();
    }
}
