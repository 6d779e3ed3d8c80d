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

    @Test
    void aPastBetweenTwoNounsIsTheVerbThatIsMissing() {
        Words words = words("The/DET/DT/2/det intruders/NOUN/NNS/0/root infected/VERB/VBN/4/amod visitors/NOUN/NNS/2/obj");
        HeadlineVerbs.mend(words);
        assertThat(words.head).containsExactly(1, 2, -1, 2);
        assertThat(words.deprel).containsExactly("det", "nsubj", "root", "obj");
        assertThat(words.xpos[2]).isEqualTo("VBD");
    }

    @Test
    void aParticipleWithAnAdverbialNounBeforeItStays() {
        Words words = words("state/NOUN/NN/3/compound -/PUNCT/HYPH/3/punct backed/VERB/VBN/4/amod hackers/NOUN/NNS/0/root");
        HeadlineVerbs.mend(words);
        assertThat(words.head).containsExactly(2, 2, 3, -1);
    }

    @Test
    void aPluralThatIsAVerbInHeadlinesTakesTheNounBehindIt() {
        Words words = words("Anonymous/ADJ/JJ/2/amod hacks/NOUN/NNS/0/root local/ADJ/JJ/4/amod police/NOUN/NNS/2/obj");
        HeadlineVerbs.mend(words);
        assertThat(words.head).containsExactly(1, -1, 3, 1);
        assertThat(words.deprel[0]).isEqualTo("nsubj");
    }
}
