package org.hearsay.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MendedTreesTest {

    @Test
    void descriptionBesideItsNameIsNoSecondSubject() {
        Words words = words("Sales/NOUN/NN/1/compound", "chief/NOUN/NN/3/nsubj", "Lopez/PROPN/NNP/3/nsubj", "left/VERB/VBD/-1/root");
        DoubleSubjects.mend(words);
        assertThat(words.head).containsExactly(1, 2, 3, -1);
        assertThat(words.deprel).containsExactly("compound", "nmod:desc", "nsubj", "root");
    }

    @Test
    void titleBesideItsNameIsNoSecondSubject() {
        Words words = words("Sen./PROPN/NNP/2/nsubj", "Lopez/PROPN/NNP/2/nsubj", "left/VERB/VBD/-1/root");
        DoubleSubjects.mend(words);
        assertThat(words.head).containsExactly(1, 2, -1);
    }

    @Test
    void nameBetweenCommasExplainsTheDescription() {
        Words words = words("governor/NOUN/NN/4/nsubj", ",/PUNCT/,/2/punct", "Lopez/PROPN/NNP/4/nsubj", ",/PUNCT/,/2/punct", "left/VERB/VBD/-1/root");
        DoubleSubjects.mend(words);
        assertThat(words.head).containsExactly(4, 2, 0, 2, -1);
        assertThat(words.deprel[2]).isEqualTo("appos");
    }

    @Test
    void speakerInTheMiddleOfWhatIsSaidStaysASubject() {
        Words words = words("roads/NOUN/NNS/3/nsubj", ",/PUNCT/,/2/punct", "Lopez/PROPN/NNP/3/nsubj", "said/VERB/VBD/-1/root");
        DoubleSubjects.mend(words);
        assertThat(words.head).containsExactly(3, 2, 3, -1);
    }

    @Test
    void pastBehindTheObjectOfSaidIsWhatIsSaid() {
        Words words = words("Lopez/PROPN/NNP/1/nsubj", "said/VERB/VBD/-1/root", "papers/NOUN/NNS/1/iobj", "pointed/VERB/VBN/2/acl", "out/ADP/RP/3/compound:prt");
        SaidClauses.mend(words);
        assertThat(words.head).containsExactly(1, -1, 3, 1, 3);
        assertThat(words.deprel).containsExactly("nsubj", "root", "nsubj", "ccomp", "compound:prt");
    }

    @Test
    void passiveBehindTheObjectOfSaidDescribesIt() {
        Words words = words("Lopez/PROPN/NNP/1/nsubj", "said/VERB/VBD/-1/root", "words/NOUN/NNS/1/obj", "written/VERB/VBN/2/acl", "by/ADP/IN/5/case", "Ann/PROPN/NNP/3/obl:agent");
        SaidClauses.mend(words);
        assertThat(words.head).containsExactly(1, -1, 1, 2, 5, 3);
    }

    @Test
    void speakerGoesOnToSay() {
        Words words = words("Lopez/PROPN/NNP/1/nsubj", "said/VERB/VBD/-1/root", "thieves/NOUN/NNS/4/nsubj", "had/AUX/VBD/4/aux", "copied/VERB/VBN/1/ccomp", "but/CCONJ/CC/6/cc", "denied/VERB/VBD/4/conj", "it/PRON/PRP/6/obj");
        ResumedSpeech.mend(words);
        assertThat(words.head).containsExactly(1, -1, 4, 4, 1, 6, 1, 6);
    }

    @Test
    void passiveGoesOnWithWhatIsTold() {
        Words words = words("Lopez/PROPN/NNP/1/nsubj", "said/VERB/VBD/-1/root", "Ann/PROPN/NNP/5/nsubj:pass", "had/AUX/VBD/5/aux", "been/AUX/VBN/5/aux:pass", "held/VERB/VBN/1/ccomp", "and/CCONJ/CC/7/cc", "accused/VERB/VBN/5/conj");
        ResumedSpeech.mend(words);
        assertThat(words.head).endsWith(7, 5);
    }

    @Test
    void leastQuantityOfAnObjectIsNoCircumstance() {
        Words words = words("gang/NOUN/NN/1/nsubj", "robbed/VERB/VBD/-1/root", "at/ADP/IN/3/case", "least/ADJ/JJS/4/nmod", "nine/NUM/CD/5/nummod", "banks/NOUN/NNS/1/obl");
        LeastQuantities.mend(words);
        assertThat(words.deprel).containsExactly("nsubj", "root", "case", "advmod", "nummod", "obj");
    }

    @Test
    void subjectOfAPerfectActs() {
        Words words = words("gang/NOUN/NN/2/nsubj:pass", "has/AUX/VBZ/2/aux", "robbed/VERB/VBN/-1/root", "banks/NOUN/NNS/2/obj");
        PerfectSubjects.mend(words);
        assertThat(words.deprel).containsExactly("nsubj", "aux", "root", "obj");
    }

    @Test
    void subjectOfAPerfectPassiveStaysOne() {
        Words words = words("gang/NOUN/NN/3/nsubj:pass", "has/AUX/VBZ/3/aux", "been/AUX/VBN/3/aux:pass", "caught/VERB/VBN/-1/root");
        PerfectSubjects.mend(words);
        assertThat(words.deprel[0]).isEqualTo("nsubj:pass");
    }

    @Test
    void teamThatSomebodyLinksIsAnObject() {
        Words words = words("team/NOUN/NN/-1/root", "that/SCONJ/IN/4/mark", "officials/NOUN/NNS/4/nsubj:pass", "have/AUX/VBP/4/aux", "linked/VERB/VBN/0/acl:relcl", "to/ADP/IN/6/case", "theft/NOUN/NN/4/obl");
        PerfectSubjects.mend(words);
        assertThat(words.deprel).containsExactly("root", "obj", "nsubj", "aux", "acl:relcl", "case", "obl");
    }

    @Test
    void participleWithAnObjectIsTheVerb() {
        Words words = words("attack/NOUN/NN/-1/root", "hit/VERB/VBN/0/acl", "nine/NUM/CD/3/nummod", "banks/NOUN/NNS/1/obj", "./PUNCT/./0/punct");
        LostPredicates.mend(words);
        assertThat(words.head).containsExactly(1, -1, 3, 1, 1);
    }

    @Test
    void conjunctionIsNoDeterminerOfAPlural() {
        Words words = words("said/VERB/VBD/-1/root", "and/CCONJ/CC/4/cc", "that/DET/DT/3/det", "clerks/NOUN/NNS/4/nsubj", "left/VERB/VBD/0/conj");
        PluralClauses.mend(words);
        assertThat(words.head).containsExactly(-1, 4, 4, 4, 0);
        assertThat(words.deprel[2]).isEqualTo("mark");
    }

    @Test
    void particleGovernsNoNumber() {
        Words words = words("switched/VERB/VBD/-1/root", "off/ADP/RP/3/case", "17/NUM/CD/3/nummod", "servers/NOUN/NNS/0/obl");
        ParticleObjects.mend(words);
        assertThat(words.head).containsExactly(-1, 0, 3, 0);
        assertThat(words.deprel).containsExactly("root", "compound:prt", "nummod", "obj");
    }

    @Test
    void whoIsAskedIsToDoIt() {
        Words words = words("union/NOUN/NN/1/nsubj", "asked/VERB/VBD/-1/root", "court/NOUN/NN/1/obj", "to/PART/TO/4/mark", "stop/VERB/VB/1/advcl", "it/PRON/PRP/4/obj");
        AskedInfinitives.mend(words);
        assertThat(words.deprel[4]).isEqualTo("xcomp");
    }

    @Test
    void whatSomethingIsCalledIsNoModifier() {
        Words words = words("they/PRON/PRP/1/nsubj", "called/VERB/VBD/-1/root", "charges/NOUN/NNS/1/obj", "absurd/ADJ/JJ/2/amod");
        ObjectPredicates.mend(words);
        assertThat(words.head).containsExactly(1, -1, 1, 1);
        assertThat(words.deprel[3]).isEqualTo("xcomp");
    }

    @Test
    void phraseWithAPrepositionIsNoObject() {
        Words words = words("officials/NOUN/NNS/1/nsubj", "tie/VERB/VBP/-1/root", "it/PRON/PRP/1/obj", "to/ADP/IN/4/case", "army/NOUN/NN/1/obj");
        CasedObjects.mend(words);
        assertThat(words.deprel).containsExactly("nsubj", "root", "obj", "case", "obl");
    }

    @Test
    void noSubjectStandsBeforeTheConjunctionOfItsVerb() {
        Words words = words("they/PRON/PRP/1/nsubj", "told/VERB/VBD/-1/root", "Ann/PROPN/NNP/4/nsubj", "but/CCONJ/CC/4/cc", "feared/VERB/VBD/1/conj");
        ConjunctSubjects.mend(words);
        assertThat(words.head).containsExactly(1, -1, 1, 4, 1);
        assertThat(words.deprel[2]).isEqualTo("obj");
    }

    @Test
    void auxiliaryBelongsToItsVerbAcrossAnInsertion() {
        Words words = words("said/VERB/VBD/-1/root", "firm/NOUN/NN/2/nsubj", "had/VERB/VBD/0/ccomp", ",/PUNCT/,/4/punct", "again/ADV/RB/7/advmod", ",/PUNCT/,/7/punct",
                "been/AUX/VBN/7/aux:pass", "robbed/VERB/VBN/0/ccomp");
        InterruptedPerfects.mend(words);
        assertThat(words.head).containsExactly(-1, 7, 7, 4, 7, 7, 7, 0);
        assertThat(words.deprel).startsWith("root", "nsubj:pass", "aux");
    }

    @Test
    void secondTitleThatHangsOnTheNameIsOneToo() {
        Words words = words("chairman/NOUN/NN/4/nsubj", "and/CCONJ/CC/2/cc", "chief/NOUN/NN/3/nmod:desc", "Lopez/PROPN/NNP/0/conj", "left/VERB/VBD/-1/root");
        JoinedTitles.mend(words);
        assertThat(words.head).containsExactly(3, 2, 3, 4, -1);
    }

    @Test
    void pastWithAComplementBehindTheObjectOfAClaimIsWhatIsClaimed() {
        Words words = words("Lopez/PROPN/NNP/1/nsubj", "alleges/VERB/VBZ/-1/root", "Ann/PROPN/NNP/1/obj", "hired/VERB/VBN/2/acl", "Joe/PROPN/NNP/3/obj");
        SaidClauses.mend(words);
        assertThat(words.head).containsExactly(1, -1, 3, 1, 3);
    }

    @Test
    void nameBehindADateIsTheSubject() {
        Words words = words("On/ADP/IN/3/case", "9/NUM/CD/3/nummod", "December/PROPN/NNP/3/nmod:desc", "Joe/PROPN/NNP/5/obl", "Lopez/PROPN/NNP/3/flat", "left/VERB/VBD/-1/root");
        LeadingDates.mend(words);
        assertThat(words.head).containsExactly(2, 2, 5, 5, 3, -1);
        assertThat(words.deprel).containsExactly("case", "nummod", "obl", "nsubj", "flat", "root");
    }

    @Test
    void dateBeforeAnotherSubjectStaysAsItIs() {
        Words words = words("In/ADP/IN/2/case", "May/PROPN/NNP/2/compound", "talks/NOUN/NNS/4/obl", "Lopez/PROPN/NNP/4/nsubj", "left/VERB/VBD/-1/root");
        LeadingDates.mend(words);
        assertThat(words.head).containsExactly(2, 2, 4, 4, -1);
    }

    @Test
    void whoWasAskedIsNotWhatIsSaid() {
        Words words = words("Asked/VERB/VBN/5/ccomp", "why/ADV/WRB/0/advcl", ",/PUNCT/,/5/punct", "Lopez/PROPN/NNP/5/nsubj", "then/ADV/RB/5/advmod", "left/VERB/VBD/-1/root");
        OpeningParticiples.mend(words);
        assertThat(words.deprel[0]).isEqualTo("advcl");
    }

    @Test
    void whoIsSuspectedActs() {
        Words words = words("Suspected/VERB/VBN/-1/root", "pirates/NOUN/NNS/2/nsubj", "boarded/VERB/VBD/0/ccomp", "it/PRON/PRP/2/obj");
        OpeningParticiples.mend(words);
        assertThat(words.head).startsWith(1, 2, -1, 2);
        assertThat(words.deprel).startsWith("amod", "nsubj", "root", "obj");
        assertThat(words.upos[0]).isEqualTo("ADJ");
    }

    @Test
    void whoWasAskedIsNotTheMainVerb() {
        Words words = words("Asked/VERB/VBN/-1/root", "why/ADV/WRB/0/advcl", ",/PUNCT/,/4/punct", "Lopez/PROPN/NNP/4/nsubj", "left/VERB/VBD/0/ccomp");
        OpeningParticiples.mend(words);
        assertThat(words.head).containsExactly(4, 0, 4, 4, -1);
    }

    @Test
    void peopleBriefedSaid() {
        Words words = words("People/NOUN/NNS/1/nsubj", "briefed/VERB/VBD/-1/root", "on/ADP/IN/3/case", "it/PRON/PRP/1/obl", "said/VERB/VBD/1/ccomp", "so/ADV/RB/4/advmod", "./PUNCT/./1/punct");
        ReducedRelatives.mend(words);
        assertThat(words.head).containsExactly(4, 0, 3, 1, -1, 4, 4);
        assertThat(words.deprel[1]).isEqualTo("acl");
    }

    private static Words words(String... rows) {
        Words words = new Words(rows.length);
        for (int i = 0; i < rows.length; i++) {
            String[] columns = rows[i].split("/");
            words.form[i] = columns[0];
            words.upos[i] = columns[1];
            words.xpos[i] = columns[2];
            words.head[i] = Integer.parseInt(columns[3]);
            words.deprel[i] = columns[4];
        }
        return words;
    }
}
