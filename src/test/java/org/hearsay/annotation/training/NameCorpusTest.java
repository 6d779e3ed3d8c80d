package org.hearsay.annotation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hearsay.annotation.names.NameKind;
import org.hearsay.annotation.names.NameSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameCorpusTest {

    @Test
    void readsWordsWithTags(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x.txt"), "Ann\tB-person\nLee\tI-person\nsaw\tO\nOslo\tB-city\n\nYes\tO\n\n");
        var examples = NameCorpus.bio(file, Map.of("person", NameKind.PERSON));
        assertThat(examples).hasSize(2);
        assertThat(examples.get(0).names()).containsExactly(new NameSpan(0, 1, NameKind.PERSON));
    }

    @Test
    void takesNamesFromEntitiesWithoutTitlesAndDescriptions(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x.conllu"), """
                # global.Entity = GRP-etype-infstat-salience-centering-minspan-link-identity
                1\tMayor\tmayor\tPROPN\tNNP\t_\t3\tnsubj\t_\tEntity=(1-person-new-n-cf1-1,2-sgl
                2\tLee\tLee\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=1)
                3\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_
                4\tthe\tthe\tDET\tDT\t_\t5\tdet\t_\tEntity=(2-person-new-n-cf1-2-sgl
                5\tstaff\tstaff\tNOUN\tNN\t_\t3\tobj\t_\tEntity=2)
                6\tof\tof\tADP\tIN\t_\t7\tcase\t_\t_
                7\tUniversity\tUniversity\tPROPN\tNNP\t_\t5\tnmod\t_\tEntity=(3-organization-new-n-cf1-1-sgl
                8\tof\tof\tADP\tIN\t_\t9\tcase\t_\t_
                9\tOslo\tOslo\tPROPN\tNNP\t_\t7\tnmod\t_\tEntity=(4-place-new-n-cf1-1-sgl)3)

                """);
        assertThat(NameCorpus.treebank(file).get(0).names())
                .containsExactly(new NameSpan(1, 1, NameKind.PERSON), new NameSpan(6, 8, NameKind.ORGANIZATION));
    }
}
