package org.hearsay.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MendedTreesTest {

    @Test
    void objectBehindItsQuoteIsTheSubject() {
        Words words = words("left/VERB/VBD/2/ccomp", ",/PUNCT/,/2/punct", "said/VERB/VBD/-1/root", "Lopez/PROPN/NNP/2/obj");
        Inversion.mend(words);
        assertThat(words.deprel).containsExactly("ccomp", "punct", "root", "nsubj");
    }

    @Test
    void verbInTheMiddleOfItsQuoteTakesOneToo() {
        Words words = words("Wait/VERB/VB/-1/root", ",/PUNCT/,/2/punct", "says/VERB/VBZ/0/parataxis", "Lopez/PROPN/NNP/2/obj", "now/ADV/RB/0/advmod");
        Inversion.mend(words);
        assertThat(words.deprel[3]).isEqualTo("nsubj");
    }

    @Test
    void verbsWithASubjectKeepTheirObject() {
        Words words = words("left/VERB/VBD/3/ccomp", ",/PUNCT/,/3/punct", "she/PRON/PRP/3/nsubj", "told/VERB/VBD/-1/root", "Lopez/PROPN/NNP/3/obj");
        Inversion.mend(words);
        assertThat(words.deprel[4]).isEqualTo("obj");
    }

    @Test
    void participlesAndPlainVerbsKeepTheirObject() {
        Words words = words("left/VERB/VBD/-1/root", ",/PUNCT/,/0/punct", "blaming/VERB/VBG/0/advcl", "Lopez/PROPN/NNP/2/obj", ",/PUNCT/,/5/punct", "left/VERB/VBD/0/conj",
                "Oslo/PROPN/NNP/5/obj");
        Inversion.mend(words);
        assertThat(words.deprel[3]).isEqualTo("obj");
        assertThat(words.deprel[6]).isEqualTo("obj");
    }

    @Test
    void descriptionBesideItsNameIsNoSecondSubject() {
        Words words = words("Sales/NOUN/NN/1/compound", "chief/NOUN/NN/3/nsubj", "Lopez/PROPN/NNP/3/nsubj", "left/VERB/VBD/-1/root");
        DoubleSubjects.mend(words);
        assertThat(words.head).containsExactly(1, 2, 3, -1);
        assertThat(words.deprel).containsExactly("compound", "nmod:desc", "nsubj", "root");
    }

    @Test
    void objectBeforeAnAuxiliaryIsItsClausesSubject() {
        Words words = words("proof/NOUN/NN/-1/root", "showing/VERB/VBG/0/acl", "files/NOUN/NNS/1/obj", "were/AUX/VBD/5/aux:pass", "\"/PUNCT/``/5/punct", "sent/VERB/VBN/0/acl");
        MissingSubjects.mend(words);
        assertThat(words.head).containsExactly(-1, 0, 5, 5, 5, 1);
        assertThat(words.deprel).containsExactly("root", "acl", "nsubj:pass", "aux:pass", "punct", "ccomp");
    }

    @Test
    void objectBeforeARelativeClauseStaysOne() {
        Words words = words("took/VERB/VBD/-1/root", "files/NOUN/NNS/0/obj", "that/PRON/WDT/4/nsubj:pass", "were/AUX/VBD/4/aux:pass", "hidden/VERB/VBN/1/acl:relcl");
        MissingSubjects.mend(words);
        assertThat(words.deprel[1]).isEqualTo("obj");
    }

    @Test
    void clauseBehindThatBelongsToTheVerbBeforeIt() {
        Words words = words("said/VERB/VBD/-1/root", "boards/NOUN/NNS/2/nsubj", "believe/VERB/VBP/0/ccomp", "that/SCONJ/IN/5/mark", "it/PRON/PRP/5/nsubj", "ended/VERB/VBD/0/ccomp");
        ThatClauses.mend(words);
        assertThat(words.head).containsExactly(-1, 2, 0, 5, 5, 2);
    }

    @Test
    void finiteVerbBehindARelativeClauseIsTheMainVerb() {
        Words words = words("those/PRON/DT/-1/root", "who/PRON/WP/2/nsubj", "robbed/VERB/VBD/0/acl:relcl", "us/PRON/PRP/2/iobj", "took/VERB/VBD/2/xcomp", "files/NOUN/NNS/4/obj");
        SwallowedVerbs.mend(words);
        assertThat(words.head).containsExactly(4, 2, 0, 2, -1, 4);
        assertThat(words.deprel).containsExactly("nsubj", "nsubj", "acl:relcl", "obj", "root", "obj");
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
    void participleBehindAHyphenDescribesTheNounBehindIt() {
        Words words = words("bans/VERB/VBZ/-1/root", "file/NOUN/NN/0/obj", "-/PUNCT/,/3/punct", "sharing/VERB/VBG/1/appos", "forum/NOUN/NN/3/obj");
        String[] forms = words.form;
        int at = 0;
        for (int i = 0; i < forms.length; i++) {
            words.start[i] = at;
            words.end[i] = at + forms[i].length();
            at = words.end[i] + (i == 0 || i == 3 ? 1 : 0);
        }
        HyphenCompounds.mend(words);
        assertThat(words.head).containsExactly(-1, 3, 3, 4, 0);
        assertThat(words.deprel).containsExactly("root", "compound", "punct", "amod", "obj");
    }

    @Test
    void participleBehindADashStaysAsItIs() {
        Words words = words("bans/VERB/VBZ/-1/root", "file/NOUN/NN/0/obj", "-/PUNCT/,/3/punct", "sharing/VERB/VBG/1/appos", "forum/NOUN/NN/3/obj");
        HyphenCompounds.mend(words);
        assertThat(words.head).containsExactly(-1, 0, 3, 1, 3);
    }

    @Test
    void participleBeforeTheSubjectBelongsToTheMainVerb() {
        Words words = words("Asked/VERB/VBN/5/advcl", ",/PUNCT/,/0/punct", "Lopez/PROPN/NNP/3/nsubj", "said/VERB/VBD/-1/root", "they/PRON/PRP/5/nsubj", "left/VERB/VBD/3/ccomp");
        FrontedAdverbials.mend(words);
        assertThat(words.head).containsExactly(3, 0, 3, -1, 5, 3);
    }

    @Test
    void participleInFrontIsNothingSaid() {
        Words words = words("Asked/VERB/VBN/3/ccomp", ",/PUNCT/,/0/punct", "Lopez/PROPN/NNP/3/nsubj", "said/VERB/VBD/-1/root", "they/PRON/PRP/5/nsubj", "left/VERB/VBD/3/ccomp");
        FrontedAdverbials.mend(words);
        assertThat(words.deprel[0]).isEqualTo("advcl");
    }

    @Test
    void subjectBeforeAVerbOfSayingIsItsOwn() {
        Words words = words("papers/NOUN/NNS/4/nsubj", "said/VERB/VBD/-1/root", "Lopez/PROPN/NNP/4/nsubj", "had/AUX/VBD/4/aux", "left/VERB/VBN/1/ccomp");
        DoubleSubjects.mend(words);
        assertThat(words.head).containsExactly(1, -1, 4, 4, 1);
    }

    @Test
    void secondSubjectBehindAVerbOfSayingIsItsClauses() {
        Words words = words("Lopez/PROPN/NNP/1/nsubj", "said/VERB/VBD/-1/root", "papers/NOUN/NNS/1/nsubj", "pointed/VERB/VBD/2/acl", "out/ADP/RP/3/compound:prt");
        DoubleSubjects.mend(words);
        assertThat(words.head).containsExactly(1, -1, 3, 1, 3);
        assertThat(words.deprel[3]).isEqualTo("ccomp");
    }

    @Test
    void timeBeforeTheSubjectBelongsToTheMainVerb() {
        Words words = words("After/SCONJ/IN/1/mark", "talks/NOUN/NNS/4/obl", "Lopez/PROPN/NNP/3/nsubj", "said/VERB/VBD/-1/root", "left/VERB/VBD/3/ccomp");
        FrontedAdverbials.mend(words);
        assertThat(words.head[1]).isEqualTo(3);
    }

    @Test
    void clauseOfTimeIsNothingSaid() {
        Words words = words("After/SCONJ/IN/2/mark", "it/PRON/PRP/2/nsubj", "ended/VERB/VBD/4/ccomp", "Lopez/PROPN/NNP/4/nsubj", "said/VERB/VBD/-1/root", "so/ADV/RB/4/advmod");
        FrontedAdverbials.mend(words);
        assertThat(words.deprel[2]).isEqualTo("advcl");
    }

    @Test
    void nameBeforeItsDescriptionIsTheSubject() {
        Words words = words("Lopez/PROPN/NNP/3/nsubj", ",/PUNCT/,/3/punct", "a/DET/DT/3/det", "general/NOUN/NN/4/nsubj", "left/VERB/VBD/-1/root");
        DoubleSubjects.mend(words);
        assertThat(words.head).containsExactly(4, 3, 3, 0, -1);
        assertThat(words.deprel).containsExactly("nsubj", "punct", "det", "appos", "root");
    }

    @Test
    void finiteVerbWithAnObjectIsNoDescription() {
        Words words = words("board/NOUN/NN/-1/root", "on/ADP/IN/2/case", "Monday/PROPN/NNP/0/nmod", "sued/VERB/VBD/2/acl", "Lopez/PROPN/NNP/3/obj");
        SwallowedVerbs.mend(words);
        assertThat(words.head).containsExactly(3, 2, 0, -1, 3);
        assertThat(words.deprel).containsExactly("nsubj", "case", "nmod", "root", "obj");
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
