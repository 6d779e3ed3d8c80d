package org.hearsay.annotation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.hearsay.annotation.syntax.Words;
import org.junit.jupiter.api.Test;

class NewsVerbsTest {

    @Test
    void changeFormsButNeitherTagsNorTree() throws IOException {
        List<Words> transitive = Training.sentences(Path.of("src/test/resources/treebank/small.conllu")).stream().filter(NewsVerbs::apply).toList();
        assertThat(transitive).isNotEmpty();
        Random random = new Random(1);
        int changed = 0;
        for (Words words : transitive) {
            Words news = NewsVerbs.of(words, random);
            assertThat(news.xpos).isEqualTo(words.xpos);
            assertThat(news.head).isEqualTo(words.head);
            assertThat(news.deprel).isEqualTo(words.deprel);
            for (int i = 0; i < words.size(); i++) {
                if (!news.form[i].equals(words.form[i])) {
                    changed++;
                    assertThat(words.upos[i]).isIn("VERB", "NOUN");
                }
            }
        }
        assertThat(changed).isPositive();
    }

    @Test
    void inflectsVerbs() {
        assertThat(List.of("VB", "VBD", "VBN", "VBZ", "VBG")).extracting(Inflection.regular("deny")::form).containsExactly("deny", "denied", "denied", "denies", "denying");
        assertThat(List.of("VBP", "VBD", "VBZ", "VBG")).extracting(Inflection.regular("impose")::form).containsExactly("impose", "imposed", "imposes", "imposing");
        assertThat(List.of("VBZ", "VBG")).extracting(Inflection.regular("breach")::form).containsExactly("breaches", "breaching");
        assertThat(List.of("VBD", "VBN")).extracting(Inflection.of("steal", "stole", "stolen")::form).containsExactly("stole", "stolen");
    }
}
