package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.annotation.AnnotatedArticle;
import org.hearsay.frame.Ontology;
import org.junit.jupiter.api.Test;

class ExtractorTest {

    private static final Ontology ONTOLOGY = Ontology.read(Path.of("ontology"));
    private static final String HACKED_THE_BANK = " hacked/hack/VERB/VBD/%d/%s the/_/DET/DT/%d/det bank/_/NOUN/NN/%d/obj ./_/PUNCT/./%d/punct";

    @Test
    void ownVoice() {
        assertThat(claims("Hackers hacked the bank.", "Hackers/hacker/NOUN/NNS/2/nsubj hacked/hack/VERB/VBD/0/root the/_/DET/DT/4/det bank/_/NOUN/NN/2/obj ./_/PUNCT/./2/punct"))
                .containsExactly("CyberAttack(agent=Hackers target=bank) affirmed certain states");
    }

    @Test
    void whatSomebodySays() {
        assertThat(claims(
                        "Police said that hackers hacked the bank.",
                        "Police/_/NOUN/NNS/2/nsubj said/say/VERB/VBD/0/root that/_/SCONJ/IN/5/mark hackers/hacker/NOUN/NNS/5/nsubj" + hackedTheBank(2, "ccomp", 5)))
                .containsExactly("[Police] CyberAttack(agent=hackers target=bank) affirmed certain states");
    }

    @Test
    void coordinatedHoldersGiveAClaimEach() {
        assertThat(claims(
                        "Police and prosecutors said that hackers hacked the bank.",
                        "Police/_/NOUN/NNS/4/nsubj and/_/CCONJ/CC/3/cc prosecutors/prosecutor/NOUN/NNS/1/conj said/say/VERB/VBD/0/root that/_/SCONJ/IN/7/mark"
                                + " hackers/hacker/NOUN/NNS/7/nsubj" + hackedTheBank(4, "ccomp", 7)))
                .containsExactly(
                        "[Police] CyberAttack(agent=hackers target=bank) affirmed certain states",
                        "[prosecutors] CyberAttack(agent=hackers target=bank) affirmed certain states");
    }

    @Test
    void chainsNest() {
        assertThat(claims(
                        "Officials said that the police believe hackers hacked the bank.",
                        "Officials/official/NOUN/NNS/2/nsubj said/say/VERB/VBD/0/root that/_/SCONJ/IN/6/mark the/_/DET/DT/5/det police/_/NOUN/NNS/6/nsubj"
                                + " believe/_/VERB/VBP/2/ccomp hackers/hacker/NOUN/NNS/8/nsubj" + hackedTheBank(6, "ccomp", 8)))
                .containsExactly("[Officials, police] CyberAttack(agent=hackers target=bank) affirmed probable believes");
    }

    @Test
    void modalVerbsMakeItPossible() {
        assertThat(claims(
                        "Hackers could hack the bank.",
                        "Hackers/hacker/NOUN/NNS/3/nsubj could/_/AUX/MD/3/aux hack/_/VERB/VB/0/root the/_/DET/DT/5/det bank/_/NOUN/NN/3/obj ./_/PUNCT/./3/punct"))
                .containsExactly("CyberAttack(agent=Hackers target=bank) affirmed possible states");
    }

    @Test
    void denial() {
        assertThat(claims(
                        "Police denied that hackers hacked the bank.",
                        "Police/_/NOUN/NNS/2/nsubj denied/deny/VERB/VBD/0/root that/_/SCONJ/IN/5/mark hackers/hacker/NOUN/NNS/5/nsubj" + hackedTheBank(2, "ccomp", 5)))
                .containsExactly("[Police] CyberAttack(agent=hackers target=bank) denied certain denies");
    }

    @Test
    void negationBelowASayingDenies() {
        assertThat(claims(
                        "Police said that hackers did not hack the bank.",
                        "Police/_/NOUN/NNS/2/nsubj said/say/VERB/VBD/0/root that/_/SCONJ/IN/7/mark hackers/hacker/NOUN/NNS/7/nsubj did/do/AUX/VBD/7/aux"
                                + " not/_/PART/RB/7/advmod hack/_/VERB/VB/2/ccomp the/_/DET/DT/9/det bank/_/NOUN/NN/7/obj ./_/PUNCT/./2/punct"))
                .containsExactly("[Police] CyberAttack(agent=hackers target=bank) denied certain states");
    }

    @Test
    void noEvidenceThat() {
        assertThat(claims(
                        "There is no evidence that hackers hacked the bank.",
                        "There/_/PRON/EX/2/expl is/be/VERB/VBZ/0/root no/_/DET/DT/4/det evidence/_/NOUN/NN/2/nsubj that/_/SCONJ/IN/7/mark hackers/hacker/NOUN/NNS/7/nsubj"
                                + hackedTheBank(4, "acl", 7)))
                .containsExactly("CyberAttack(agent=hackers target=bank) denied probable states");
    }

    @Test
    void whoDoesNotConfirmWithholds() {
        assertThat(claims(
                        "Police did not confirm that hackers hacked the bank.",
                        "Police/_/NOUN/NNS/4/nsubj did/do/AUX/VBD/4/aux not/_/PART/RB/4/advmod confirm/_/VERB/VB/0/root that/_/SCONJ/IN/7/mark"
                                + " hackers/hacker/NOUN/NNS/7/nsubj" + hackedTheBank(4, "ccomp", 7)))
                .containsExactly("[Police] CyberAttack(agent=hackers target=bank) withheld certain withholds");
    }

    @Test
    void whoDeclinesToSayWithholds() {
        assertThat(claims(
                        "Police declined to say whether hackers hacked the bank.",
                        "Police/_/NOUN/NNS/2/nsubj declined/decline/VERB/VBD/0/root to/_/PART/TO/4/mark say/_/VERB/VB/2/xcomp whether/_/SCONJ/IN/7/mark"
                                + " hackers/hacker/NOUN/NNS/7/nsubj" + hackedTheBank(4, "ccomp", 7)))
                .containsExactly("[Police] CyberAttack(agent=hackers target=bank) withheld possible withholds");
    }

    @Test
    void accusation() {
        assertThat(claims(
                        "Police accused the group of hacking the bank.",
                        "Police/_/NOUN/NNS/2/nsubj accused/accuse/VERB/VBD/0/root the/_/DET/DT/4/det group/_/NOUN/NN/2/obj of/_/SCONJ/IN/6/mark"
                                + " hacking/hack/VERB/VBG/2/advcl the/_/DET/DT/8/det bank/_/NOUN/NN/6/obj ./_/PUNCT/./2/punct"))
                .containsExactly("[Police] CyberAttack(agent=group target=bank) affirmed certain accuses");
    }

    @Test
    void passiveBeliefHasNoHolder() {
        assertThat(claims(
                        "The group is believed to have hacked the bank.",
                        "The/_/DET/DT/2/det group/_/NOUN/NN/4/nsubj:pass is/be/AUX/VBZ/4/aux:pass believed/believe/VERB/VBN/0/root to/_/PART/TO/7/mark"
                                + " have/_/AUX/VB/7/aux hacked/hack/VERB/VBN/4/xcomp the/_/DET/DT/9/det bank/_/NOUN/NN/7/obj ./_/PUNCT/./4/punct"))
                .containsExactly("CyberAttack(agent=group target=bank) affirmed probable believes");
    }

    @Test
    void conditionIsHypothetical() {
        assertThat(claims(
                        "The bank will close if hackers hack the company.",
                        "The/_/DET/DT/2/det bank/_/NOUN/NN/4/nsubj will/_/AUX/MD/4/aux close/_/VERB/VB/0/root if/_/SCONJ/IN/7/mark hackers/hacker/NOUN/NNS/7/nsubj"
                                + " hack/_/VERB/VBP/4/advcl the/_/DET/DT/9/det company/_/NOUN/NN/7/obj ./_/PUNCT/./4/punct"))
                .contains("CyberAttack(agent=hackers target=company) affirmed hypothetical states");
    }

    @Test
    void adverbsAreHeard() {
        assertThat(claims(
                        "Hackers allegedly hacked the bank.",
                        "Hackers/hacker/NOUN/NNS/3/nsubj allegedly/_/ADV/RB/3/advmod hacked/hack/VERB/VBD/0/root the/_/DET/DT/5/det bank/_/NOUN/NN/3/obj ./_/PUNCT/./3/punct"))
                .containsExactly("CyberAttack(agent=Hackers target=bank) affirmed possible states");
    }

    @Test
    void blameWithoutAnActionTakesTheOneBefore() {
        assertThat(claims(
                        "Hackers hacked the bank. Police said there is no attribution to Russia at this point.",
                        "Hackers/hacker/NOUN/NNS/2/nsubj hacked/hack/VERB/VBD/0/root the/_/DET/DT/4/det bank/_/NOUN/NN/2/obj ./_/PUNCT/./2/punct",
                        "Police/_/NOUN/NNS/2/nsubj said/say/VERB/VBD/0/root there/_/PRON/EX/4/expl is/be/VERB/VBZ/2/ccomp no/_/DET/DT/6/det"
                                + " attribution/_/NOUN/NN/4/nsubj to/_/ADP/IN/8/case Russia/_/PROPN/NNP/6/nmod at/_/ADP/IN/11/case this/_/DET/DT/11/det"
                                + " point/_/NOUN/NN/4/obl ./_/PUNCT/./2/punct"))
                .containsExactly(
                        "CyberAttack(agent=Hackers target=bank) affirmed certain states",
                        "[Police] CyberAttack(agent=Russia target=bank) withheld certain withholds");
    }

    @Test
    void bareMentionsAreEventsWithoutClaims() {
        Extraction extraction = extract(Parsed.article(
                "Hackers hacked the bank. The hack was long.",
                "Hackers/hacker/NOUN/NNS/2/nsubj hacked/hack/VERB/VBD/0/root the/_/DET/DT/4/det bank/_/NOUN/NN/2/obj ./_/PUNCT/./2/punct",
                "The/_/DET/DT/2/det hack/_/NOUN/NN/4/nsubj was/be/AUX/VBD/4/cop long/_/ADJ/JJ/0/root ./_/PUNCT/./4/punct"));
        List<Event> attacks = extraction.events().stream().filter(e -> e.type().equals("CyberAttack")).toList();
        assertThat(attacks).hasSize(2);
        assertThat(attacks.get(1).roles()).extracting(RoleFiller::name).containsExactly("bank");
        assertThat(extraction.claims()).hasSize(1);
    }

    @Test
    void whoSaysIsNotWhoAttacks() {
        assertThat(claims("Police were told.", "Police/_/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass told/tell/VERB/VBN/0/root ./_/PUNCT/./3/punct")).isEmpty();
    }

    private static String hackedTheBank(int head, String relation, int place) {
        return HACKED_THE_BANK.formatted(head, relation, place + 2, place, head);
    }

    private static List<String> claims(String text, String... sentences) {
        return extract(Parsed.article(text, sentences)).claims().stream().map(ExtractorTest::told).toList();
    }

    private static Extraction extract(AnnotatedArticle article) {
        return new Extractor(null, ONTOLOGY).extract(article);
    }

    private static String told(Claim claim) {
        String holders = claim.holders().isEmpty() ? "" : claim.holders().stream().map(Holder::name).toList() + " ";
        String roles = claim.roles().stream().map(r -> r.role() + "=" + r.name()).collect(Collectors.joining(" "));
        return holders + claim.type() + "(" + roles + ") " + claim.polarity().label() + " " + claim.modality().label() + " " + claim.stance().label();
    }
}
