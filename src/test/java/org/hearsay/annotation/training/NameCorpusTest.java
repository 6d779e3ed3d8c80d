package org.hearsay.annotation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

    @Test
    void takesProperNounsWithTheirAdjectivesButNoAddresses(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x.conllu"), """
                1\tThe\tthe\tDET\tDT\t_\t3\tdet\t_\t_
                2\tUnited\tunited\tADJ\tNNP\t_\t3\tamod\t_\t_
                3\tNations\tnation\tPROPN\tNNPS\t_\t4\tnsubj\t_\t_
                4\twrote\twrite\tVERB\tVBD\t_\t0\troot\t_\t_
                5\tAnn\tAnn\tPROPN\tNNP\t_\t4\tiobj\t_\t_
                6\tLee\tLee\tPROPN\tNNP\t_\t5\tflat\t_\t_
                7\tat\tat\tADP\tIN\t_\t8\tcase\t_\t_
                8\tann@example.org\tann@example.org\tPROPN\tNNP\t_\t4\tobl\t_\t_
                9\ton\ton\tADP\tIN\t_\t10\tcase\t_\t_
                10\tMonday\tMonday\tPROPN\tNNP\t_\t4\tobl\t_\t_

                """);
        NameCorpus.Unsorted sentence = NameCorpus.properNouns(file).get(0);
        assertThat(sentence.unsorted()).extracting(NameSpan::first, NameSpan::last).containsExactly(tuple(1, 2));
        assertThat(sentence.persons()).extracting(NameSpan::first, NameSpan::last).containsExactly(tuple(4, 5));
    }
}
