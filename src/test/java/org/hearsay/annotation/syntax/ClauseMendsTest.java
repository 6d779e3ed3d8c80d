package org.hearsay.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClauseMendsTest {

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
    void aParticipleWithASubjectIsAPast() {
        Words words = words("The/DET/DT/2/det council/NOUN/NN/3/nsubj imposed/VERB/VBN/4/amod sanctions/NOUN/NNS/0/root on/ADP/IN/6/case officers/NOUN/NNS/4/nmod");
        ParticipleVerbs.mend(words);
        assertThat(words.head).containsExactly(1, 2, -1, 2, 5, 3);
        assertThat(words.deprel).containsExactly("det", "nsubj", "root", "obj", "case", "nmod");
    }

    @Test
    void aParticipleWithoutASubjectStays() {
        Words words = words("They/PRON/PRP/2/nsubj sold/VERB/VBD/0/root stolen/VERB/VBN/4/amod files/NOUN/NNS/2/obj");
        ParticipleVerbs.mend(words);
        assertThat(words.head).containsExactly(1, -1, 3, 1);
    }

    @Test
    void aParticipleBehindAConjunctionOfItsOwnIsAPast() {
        Words words = words("They/PRON/PRP/2/nsubj hit/VERB/VBD/0/root banks/NOUN/NNS/2/obj and/CCONJ/CC/5/cc stole/VERB/VBN/6/amod files/NOUN/NNS/3/conj");
        ParticipleVerbs.mend(words);
        assertThat(words.head).containsExactly(1, -1, 1, 4, 1, 4);
        assertThat(words.deprel[4]).isEqualTo("conj");
    }

    @Test
    void aNounBehindAfterIsTheSubjectOfTheVerbBehindIt() {
        Words words = words("It/PRON/PRP/2/nsubj closed/VERB/VBD/0/root after/ADP/IN/5/case the/DET/DT/5/det worm/NOUN/NN/2/obl locked/VERB/VBD/2/advcl computers/NOUN/NNS/6/obj");
        SubordinateSubjects.mend(words);
        assertThat(words.head).containsExactly(1, -1, 5, 4, 5, 1, 5);
        assertThat(words.deprel).containsExactly("nsubj", "root", "mark", "det", "nsubj", "advcl", "obj");
    }

    @Test
    void aNounBehindAfterStaysWhereTheVerbHasItsSubject() {
        Words words = words("After/ADP/IN/3/case the/DET/DT/3/det storm/NOUN/NN/5/obl he/PRON/PRP/5/nsubj left/VERB/VBD/0/root");
        SubordinateSubjects.mend(words);
        assertThat(words.deprel).containsExactly("case", "det", "obl", "nsubj", "root");
    }

    @Test
    void whatDescribesAFiniteVerbIsItsSubject() {
        Words words = words("The/DET/DT/2/det firm/NOUN/NN/6/nmod:poss 's/PART/POS/2/case chief/ADJ/JJ/5/amod executive/ADJ/JJ/6/amod left/VERB/VBD/0/root");
        LostSubjects.mend(words);
        assertThat(words.head).containsExactly(1, 4, 1, 4, 5, -1);
        assertThat(words.deprel).containsExactly("det", "nmod:poss", "case", "amod", "nsubj", "root");
    }

    @Test
    void theNameBehindTwoTitlesIsTheHead() {
        Words words = words("Chairman/NOUN/NN/6/nsubj and/CCONJ/CC/3/cc chief/NOUN/NN/1/conj Ann/PROPN/NNP/1/conj Lee/PROPN/NNP/4/flat left/VERB/VBD/0/root");
        JoinedTitles.mend(words);
        assertThat(words.deprel[3]).isEqualTo("nsubj");
        assertThat(words.deprel[0]).isEqualTo("nmod:desc");
        assertThat(words.head).containsExactly(3, 2, 0, 5, 3, -1);
    }

    @Test
    void theThirdOfAListStays() {
        Words words = words("Banks/NOUN/NNS/6/nsubj and/CCONJ/CC/3/cc shops/NOUN/NNS/1/conj and/CCONJ/CC/5/cc Lee/PROPN/NNP/1/conj left/VERB/VBD/0/root");
        JoinedTitles.mend(words);
        assertThat(words.head).containsExactly(5, 2, 0, 4, 0, -1);
    }

    @Test
    void whatSomebodyIsToldDescribesNobody() {
        Words words = words("She/PRON/PRP/2/nsubj told/VERB/VBD/0/root papers/NOUN/NNS/2/iobj that/PRON/WDT/6/obj thieves/NOUN/NNS/6/nsubj took/VERB/VBD/3/acl:relcl files/NOUN/NNS/6/obj");
        ToldClauses.mend(words);
        assertThat(words.head).containsExactly(1, -1, 1, 5, 5, 1, 5);
        assertThat(words.deprel).containsExactly("nsubj", "root", "iobj", "mark", "nsubj", "ccomp", "obj");
    }

    @Test
    void noSubjectHasAPreposition() {
        Words words = words("Spies/NOUN/NNS/6/nsubj working/VERB/VBG/1/acl for/ADP/IN/5/case the/DET/DT/5/det military/ADJ/JJ/6/nsubj stole/VERB/VBD/0/root files/NOUN/NNS/6/obj");
        AttachedPrepositions.mend(words);
        assertThat(words.head).containsExactly(5, 0, 4, 4, 1, -1, 5);
        assertThat(words.deprel[4]).isEqualTo("obl");
    }

    @Test
    void aRoleIsInWhatFollows() {
        Words words = words("He/PRON/PRP/2/nsubj denied/VERB/VBD/0/root any/DET/DT/4/det role/NOUN/NN/2/obj in/ADP/IN/7/case the/DET/DT/7/det hack/NOUN/NN/2/obl");
        AttachedPrepositions.mend(words);
        assertThat(words.head[6]).isEqualTo(3);
        assertThat(words.deprel[6]).isEqualTo("nmod");
    }

    @Test
    void aPhraseBehindAParticleIsTheObject() {
        Words words = words("She/PRON/PRP/2/nsubj shrugged/VERB/VBD/0/root off/ADP/RP/2/compound:prt the/DET/DT/5/det fears/NOUN/NNS/2/obl");
        ParticleObjects.mend(words);
        assertThat(words.deprel[4]).isEqualTo("obj");
        Words went = words("She/PRON/PRP/2/nsubj went/VERB/VBD/0/root on/ADP/RP/2/compound:prt to/ADP/IN/5/case Rome/PROPN/NNP/2/obl");
        ParticleObjects.mend(went);
        assertThat(went.deprel[4]).isEqualTo("obl");
    }

    @Test
    void whoIsAskedBetweenCommasIsTheSubject() {
        Words words = words("Lopez/PROPN/NNP/6/nsubj ,/PUNCT/,/3/punct asked/VERB/VBN/6/ccomp yesterday/NOUN/NN/3/obl ,/PUNCT/,/3/punct said/VERB/VBD/0/root no/INTJ/UH/6/obj");
        InsertedParticiples.mend(words);
        assertThat(words.head[2]).isZero();
        assertThat(words.deprel[2]).isEqualTo("acl");
    }

    @Test
    void anArticleThatIsPublishedFinds() {
        Words words = words("Articles/NOUN/NNS/2/nsubj published/VERB/VBD/0/root Friday/PROPN/NNP/4/obl found/VERB/VBD/2/ccomp nothing/PRON/NN/4/obj");
        ReducedRelatives.mend(words);
        assertThat(words.head).containsExactly(3, 0, 3, -1, 3);
        assertThat(words.deprel[1]).isEqualTo("acl");
    }
}
