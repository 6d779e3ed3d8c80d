package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.annotation.AnnotatedArticle;
import org.hearsay.article.Span;
import org.hearsay.frame.Ontology;
import org.junit.jupiter.api.Test;

class AttributionFinderTest {

    private static final Ontology ONTOLOGY = Ontology.read(Path.of("ontology"));

    @Test
    void clauseAfterTheCue() {
        assertThat(read(
                        "Officials said that the bank was quiet.",
                        "Officials/official/NOUN/NNS/2/nsubj said/say/VERB/VBD/0/root that/_/SCONJ/IN/7/mark the/_/DET/DT/5/det bank/_/NOUN/NN/7/nsubj"
                                + " was/be/AUX/VBD/7/cop quiet/_/ADJ/JJ/2/ccomp ./_/PUNCT/./2/punct"))
                .containsExactly("Officials <said> that the bank was quiet");
    }

    @Test
    void clauseBeforeTheCue() {
        assertThat(read(
                        "The bank was quiet, officials said.",
                        "The/_/DET/DT/2/det bank/_/NOUN/NN/4/nsubj was/be/AUX/VBD/4/cop quiet/_/ADJ/JJ/0/root ,/_/PUNCT/,/7/punct"
                                + " officials/official/NOUN/NNS/7/nsubj said/say/VERB/VBD/4/parataxis ./_/PUNCT/./4/punct"))
                .containsExactly("officials <said> The bank was quiet");
    }

    @Test
    void quotationThatGoesOnAfterItsSpeaker() {
        assertThat(read(
                        "“It is over,” said the minister. “We lost.”",
                        "“/_/PUNCT/``/4/punct It/_/PRON/PRP/4/nsubj is/be/AUX/VBZ/4/cop over/_/ADV/RB/7/ccomp ,/_/PUNCT/,/4/punct ”/_/PUNCT/''/4/punct"
                                + " said/say/VERB/VBD/0/root the/_/DET/DT/9/det minister/_/NOUN/NN/7/nsubj ./_/PUNCT/./7/punct",
                        "“/_/PUNCT/``/3/punct We/_/PRON/PRP/3/nsubj lost/lose/VERB/VBD/0/root ./_/PUNCT/./3/punct ”/_/PUNCT/''/3/punct"))
                .containsExactly("the minister <said> “It is over,” || “We lost.”");
    }

    @Test
    void quotationOfTheNextParagraphIsContinued() {
        assertThat(read(
                        "She said: “It is over.\n\n“We lost.”",
                        "She/_/PRON/PRP/2/nsubj said/say/VERB/VBD/0/root :/_/PUNCT/:/2/punct “/_/PUNCT/``/7/punct It/_/PRON/PRP/7/nsubj is/be/AUX/VBZ/7/cop"
                                + " over/_/ADV/RB/2/ccomp ./_/PUNCT/./2/punct",
                        "“/_/PUNCT/``/3/punct We/_/PRON/PRP/3/nsubj lost/lose/VERB/VBD/0/root ./_/PUNCT/./3/punct ”/_/PUNCT/''/3/punct"))
                .containsExactly("She <said> “It is over. || “We lost.”");
    }

    @Test
    void scareQuotesAreNoSpeech() {
        assertThat(read(
                        "The “hackers” slept.",
                        "The/_/DET/DT/3/det “/_/PUNCT/``/3/punct hackers/hacker/NOUN/NNS/5/nsubj ”/_/PUNCT/''/3/punct slept/sleep/VERB/VBD/0/root ./_/PUNCT/./5/punct"))
                .isEmpty();
    }

    @Test
    void sourceAfterAPreposition() {
        assertThat(read(
                        "The bank was quiet, according to two officials.",
                        "The/_/DET/DT/2/det bank/_/NOUN/NN/4/nsubj was/be/AUX/VBD/4/cop quiet/_/ADJ/JJ/0/root ,/_/PUNCT/,/9/punct according/accord/VERB/VBG/9/case"
                                + " to/_/ADP/IN/6/fixed two/_/NUM/CD/9/nummod officials/official/NOUN/NNS/4/obl ./_/PUNCT/./4/punct"))
                .containsExactly("two officials <according to> The bank was quiet");
    }

    @Test
    void whatIsNotSaidIsWithheld() {
        List<Report> reports = reports(Parsed.article(
                "The bank would not say whether it paid.",
                "The/_/DET/DT/2/det bank/_/NOUN/NN/5/nsubj would/_/AUX/MD/5/aux not/_/PART/RB/5/advmod say/_/VERB/VB/0/root whether/_/SCONJ/IN/8/mark"
                        + " it/_/PRON/PRP/8/nsubj paid/pay/VERB/VBD/5/ccomp ./_/PUNCT/./5/punct"));
        assertThat(reports).singleElement().satisfies(r -> {
            assertThat(r.attitude().polarity()).contains("withheld");
            assertThat(r.words()).containsExactly(new Span(9, 22));
        });
    }

    @Test
    void whatSomebodyAddsIsNotWhatTheySaidBefore() {
        assertThat(read(
                        "It is over, he said, adding that they lost.",
                        "It/_/PRON/PRP/3/nsubj is/be/AUX/VBZ/3/cop over/_/ADV/RB/6/ccomp ,/_/PUNCT/,/3/punct he/_/PRON/PRP/6/nsubj said/say/VERB/VBD/0/root ,/_/PUNCT/,/8/punct"
                                + " adding/add/VERB/VBG/6/ccomp that/_/SCONJ/IN/11/mark they/_/PRON/PRP/11/nsubj lost/lose/VERB/VBD/8/ccomp ./_/PUNCT/./6/punct"))
                .containsExactly("he <said> It is over", "he <adding> that they lost");
    }

    @Test
    void theRelativePronounIsTheSource() {
        assertThat(read(
                        "And an official who said that it is over left.",
                        "And/_/CCONJ/CC/10/cc an/_/DET/DT/3/det official/_/NOUN/NN/10/nsubj who/_/PRON/WP/5/nsubj said/say/VERB/VBD/3/acl:relcl that/_/SCONJ/IN/9/mark"
                                + " it/_/PRON/PRP/9/nsubj is/be/AUX/VBZ/9/cop over/_/ADV/RB/5/ccomp left/leave/VERB/VBD/0/root ./_/PUNCT/./10/punct"))
                .containsExactly("who <said> that it is over");
    }

    @Test
    void theMediumIsNoPartOfTheSource() {
        assertThat(read(
                        "It is over, said the minister in a statement.",
                        "It/_/PRON/PRP/3/nsubj is/be/AUX/VBZ/3/cop over/_/ADV/RB/5/ccomp ,/_/PUNCT/,/3/punct said/say/VERB/VBD/0/root the/_/DET/DT/7/det"
                                + " minister/_/NOUN/NN/5/nsubj in/_/ADP/IN/10/case a/_/DET/DT/10/det statement/_/NOUN/NN/7/nmod ./_/PUNCT/./5/punct"))
                .containsExactly("the minister <said> It is over");
    }

    @Test
    void whoIssuesAStatementSaysWhatItSays() {
        assertThat(read(
                        "The council issued a statement saying that it is over.",
                        "The/_/DET/DT/2/det council/_/NOUN/NN/3/nsubj issued/issue/VERB/VBD/0/root a/_/DET/DT/5/det statement/_/NOUN/NN/3/obj saying/say/VERB/VBG/5/acl"
                                + " that/_/SCONJ/IN/10/mark it/_/PRON/PRP/10/nsubj is/be/AUX/VBZ/10/cop over/_/ADV/RB/6/ccomp ./_/PUNCT/./3/punct"))
                .contains("The council <saying> that it is over");
    }

    @Test
    void whoWritesBetweenCommasSaysWhatFollows() {
        assertThat(read(
                        "The judge, writing for three others, said it is over.",
                        "The/_/DET/DT/2/det judge/_/NOUN/NN/9/nsubj ,/_/PUNCT/,/4/punct writing/write/VERB/VBG/2/acl for/_/ADP/IN/7/case three/_/NUM/CD/7/nummod"
                                + " others/other/NOUN/NNS/4/obl ,/_/PUNCT/,/4/punct said/say/VERB/VBD/0/root it/_/PRON/PRP/12/nsubj is/be/AUX/VBZ/12/cop over/_/ADV/RB/9/ccomp ./_/PUNCT/./9/punct"))
                .singleElement().asString().endsWith("<said> it is over");
    }

    @Test
    void whoseClaimIsRepeatedIsTheSource() {
        assertThat(read(
                        "The senator repeated her claim that the bank was insolvent.",
                        "The/_/DET/DT/2/det senator/_/NOUN/NN/3/nsubj repeated/repeat/VERB/VBD/0/root her/_/PRON/PRP$/5/nmod:poss claim/_/NOUN/NN/3/obj"
                                + " that/_/SCONJ/IN/10/mark the/_/DET/DT/8/det bank/_/NOUN/NN/10/nsubj was/be/AUX/VBD/10/cop insolvent/_/ADJ/JJ/5/acl ./_/PUNCT/./3/punct"))
                .containsExactly("her <repeated || claim> that the bank was insolvent");
    }

    @Test
    void whatIsAddedToSomethingIsNotSaid() {
        assertThat(read(
                        "The company added 300 jobs.",
                        "The/_/DET/DT/2/det company/_/NOUN/NN/3/nsubj added/add/VERB/VBD/0/root 300/_/NUM/CD/5/nummod jobs/job/NOUN/NNS/3/obj ./_/PUNCT/./3/punct"))
                .isEmpty();
    }

    private static List<String> read(String text, String... sentences) {
        return reports(Parsed.article(text, sentences)).stream()
                .map(r -> words(r.sourceSpans(), text) + " <" + words(r.words(), text) + "> " + words(r.content(), text))
                .toList();
    }

    private static List<Report> reports(AnnotatedArticle article) {
        return new AttributionFinder(new Discourse(article, ONTOLOGY), ONTOLOGY).find();
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" || "));
    }
}
