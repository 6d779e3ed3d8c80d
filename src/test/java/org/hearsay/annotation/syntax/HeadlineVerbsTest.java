package org.hearsay.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineVerbsTest {

    private static Words words(String rows) {
        String[] row = rows.split(" ");
        Words words = new Words(row.length);
        for (int i = 0; i < row.length; i++) {
            String[] cells = row[i].split("/");
            words.form[i] = cells[0];
            words.upos[i] = cells[1];
            words.xpos[i] = cells[2];
            words.head[i] = Integer.parseInt(cells[3]) - 1;
            words.deprel[i] = cells[4];
        }
        return words;
    }

    @Test
    void aPluralAmongNounsIsTheVerbThatIsMissing() {
        Words words = words("Local/ADJ/JJ/3/amod hacker/NOUN/NN/3/compound defaces/NOUN/NNS/4/compound website/NOUN/NN/0/root");
        HeadlineVerbs.mend(words);
        assertThat(words.head).containsExactly(1, 2, -1, 2);
        assertThat(words.deprel).containsExactly("amod", "nsubj", "root", "obj");
        assertThat(words.xpos[2]).isEqualTo("VBZ");
    }

    @Test
    void compoundsStayWhereThereIsAVerb() {
        Words words = words("Acme/PROPN/NNP/2/compound sports/NOUN/NNS/3/compound website/NOUN/NN/4/nsubj closed/VERB/VBD/0/root");
        HeadlineVerbs.mend(words);
        assertThat(words.head).containsExactly(1, 2, 3, -1);
    }
}
