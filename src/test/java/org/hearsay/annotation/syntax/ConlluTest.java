package org.hearsay.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConlluTest {

    private static final String DENIED = """
            # newdoc id = one
            # text = They didn't.
            1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj\t_\t_
            2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
            2\tdid\tdo\tAUX\tVBD\t_\t0\troot\t_\t_
            3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_
            4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

            """;

    @Test
    void readsWordsRangesAndSpaces() throws IOException {
        List<Conllu.Entry> entries = read(DENIED);
        assertThat(entries).hasSize(1);
        Conllu.Entry entry = entries.get(0);
        assertThat(entry.words().form).containsExactly("They", "did", "n't", ".");
        assertThat(entry.words().head).containsExactly(1, -1, 1, 1);
        assertThat(entry.ranges()).containsExactly(new Conllu.Range(1, 2, "didn't"));
        assertThat(entry.spaced()).containsExactly(true, false, false, true);
        assertThat(entry.comment("newdoc id")).isEqualTo("one");
        assertThat(entry.comment("newpar")).isNull();
    }

    @Test
    void writesWhatItRead() throws IOException {
        Conllu.Entry entry = read(DENIED).get(0);
        assertThat(ConlluWriter.write(entry, entry.words())).isEqualTo(DENIED);
    }

    @Test
    void writesTheTokensOfText() {
        String text = "It’s Acme’s plan (not ours).";
        SyntaxSentence sentence = Syntax.bundled().analyse(text, 0, text.length()).get(0);
        assertThat(ConlluWriter.write(sentence, text, List.of()).lines().map(line -> line.split("\t")).filter(c -> c.length == 10)
                .map(c -> c[0] + " " + c[1] + (c[9].equals("_") ? "" : "+"))).containsExactly(
                "1-2 It’s", "1 It", "2 ’s", "3-4 Acme’s", "3 Acme", "4 ’s", "5 plan", "6 (+", "7 not", "8 ours+", "9 )+", "10 .");
    }

    @Test
    void saysWhichLineIsWrong() {
        assertThatThrownBy(() -> read("# text = x\n1\tx\tx\n")).isInstanceOf(IOException.class).hasMessageContaining("bank.conllu, line 2").hasMessageContaining("3 columns");
        assertThatThrownBy(() -> read("1\tx\tx\tX\tX\t_\tseven\troot\t_\t_\n")).isInstanceOf(IOException.class).hasMessageContaining("seven");
    }

    private static List<Conllu.Entry> read(String text) throws IOException {
        return Conllu.read(new BufferedReader(new StringReader(text)), "bank.conllu");
    }
}
