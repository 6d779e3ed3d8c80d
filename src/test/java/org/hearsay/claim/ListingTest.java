package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.annotation.Annotator;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.article.Span;
import org.hearsay.frame.Ontology;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static final Ontology ONTOLOGY = Ontology.bundled();

    @Test
    void beliefsOfOthersInsideSpeechAreListed() {
        assertThat(attributions("The mayor said that the farmers want lower taxes.")).containsExactly("The mayor <said>", "the farmers <want>");
    }

    @Test
    void whatOthersShouldSayNobodySaid() {
        assertThat(attributions("The mayor said that the farmers should endorse the plan.")).containsExactly("The mayor <said>");
        assertThat(attributions("The mayor said the farmers had been told to deny that the river was full.")).doesNotContain("the farmers <deny>");
    }

    @Test
    void conditionsInsideSpeechAreNobodysWish() {
        assertThat(attributions("The mayor said the town would help if the farmers want lower taxes.")).containsExactly("The mayor <said>");
    }

    @Test
    void whatPeopleInGeneralWantNobodySaid() {
        assertThat(attributions("The mayor said that those who want lower taxes should wait.")).containsExactly("The mayor <said>");
        assertThat(attributions("The mayor said that people believe the river is full.")).containsExactly("The mayor <said>");
    }

    @Test
    void whomOthersLikeIsTheSpeakersWord() {
        assertThat(attributions("The mayor said that the farmers support the plan.")).containsExactly("The mayor <said>");
        assertThat(attributions("The farmers support the plan.")).containsExactly("The farmers <support>");
    }

    @Test
    void whatSpeakersAddIsNoPartOfWhatTheySaidFirst() {
        assertThat(contents("The senator said the bridge was old and called the plan a mistake.")).containsExactly("the bridge was old", "the plan a mistake");
        assertThat(contents("The firm refused to name the buyer, saying it could not discuss the sale.")).containsExactly("to name the buyer", "it could not discuss the sale");
        assertThat(contents("Lopez said that the town was safe, but he denied that the police had left."))
                .containsExactly("that the town was safe", "that the police had left");
        assertThat(contents("Ann Lopez praised the plan and announced a tax, which she called a gift.")).hasSize(3);
        assertThat(contents("Chris Bell said he makes little and questioned how he would be helped.")).containsExactly("he makes little", "how he would be helped");
    }

    @Test
    void whatANounOnlyRefersToIsNotTold() {
        assertThat(attributions("The mayor said that Lopez's comments about the river were false.")).containsExactly("The mayor <said>");
    }

    @Test
    void whatATopicIsSpokenOfIsNotTold() {
        assertThat(attributions("The mayor said that the bishop talked about the river.")).containsExactly("The mayor <said>");
        assertThat(attributions("The mayor said that the bishop praised the nurses.")).containsExactly("The mayor <said>");
        assertThat(attributions("The mayor said that the bishop denied the rumour.")).containsExactly("The mayor <said>", "the bishop <denied>");
        assertThat(attributions("The mayor said the things the bishop wants are cheap.")).containsExactly("The mayor <said>");
        assertThat(attributions("The mayor said that the bishop is willing to pay.")).containsExactly("The mayor <said>");
        assertThat(attributions("The bishop talked about the river.")).containsExactly("The bishop <talked about>");
    }

    @Test
    void whatAnybodyOfAKindThinksNobodySaid() {
        assertThat(attributions("The mayor said that a buyer wants to see the house.")).containsExactly("The mayor <said>");
        assertThat(attributions("The mayor said that farmers hope to sell the land.")).containsExactly("The mayor <said>");
        assertThat(attributions("The mayor said that Ann Lopez hopes to sell the land.")).containsExactly("The mayor <said>", "Ann Lopez <hopes>");
        assertThat(attributions("The mayor said that farmers told her the land was sold.")).containsExactly("The mayor <said>", "farmers <told>");
    }

    @Test
    void whatThingsShowIsTheSpeakersWord() {
        assertThat(attributions("The mayor said those results show that the plan works.")).containsExactly("The mayor <said>");
        assertThat(attributions("The mayor said the report shows that the plan works.")).containsExactly("The mayor <said>", "the report <shows>");
    }

    @Test
    void nobodySaysWhatSomethingIsCalled() {
        assertThat(attributions("They organized a party called Spring Fling at an old mill.")).containsExactly(" <called>");
    }

    @Test
    void whatWentOnToBeSaidWasSaid() {
        assertThat(attributions("The mayor said the bishop went on to deny that it was so.")).containsExactly("The mayor <said>", "the bishop <deny>");
    }

    @Test
    void whoWouldNotSayWithholdsIt() {
        assertThat(attributions("The mayor said the bank would not say whether it paid.")).containsExactly("The mayor <said>", "the bank <would not say>");
    }

    @Test
    void whatYouThinkIsNobodysThought() {
        assertThat(attributions("“You know that it is over,” the mayor said.")).containsExactly("the mayor <said>");
    }

    @Test
    void speakersBeforeColons() {
        assertThat(attributions("ANN MEYER: It was cold.")).containsExactly("ANN MEYER <:>");
        assertThat(attributions("Q: Was it cold?")).containsExactly("Q <:>");
        assertThat(attributions("Poll: Most farmers are happy")).contains("Poll <:>");
        assertThat(attributions("BREAKING: The bank is closed")).isEmpty();
    }

    @Test
    void whatAVerbIsInsertedInto() {
        assertThat(attributions("The firm paid no tax, records show.")).containsExactly("records <show>");
    }

    @Test
    void whatSomebodyVoices() {
        assertThat(attributions("The senator expressed deep concern about the plan.")).containsExactly("The senator <expressed concern>");
        assertThat(attributions("The senator expressed concern about the plan.")).containsExactly("The senator <expressed concern>");
        assertThat(attributions("The senator expressed joy.")).containsExactly("The senator <expressed>");
    }

    @Test
    void whoIsAskedDoesNotAsk() {
        assertThat(attributions("Asked about the bill, Lopez said he liked it.")).containsExactly(" <Asked>", "Lopez <said>");
    }

    @Test
    void asidesDoNotNameTheSource() {
        assertThat(attributions("The union, which farmers like, said that it was cold.")).contains("The union <said>");
        assertThat(attributions("“It is over,” said Ann Lopez, asking not to be quoted.")).contains("Ann Lopez <said>");
        assertThat(attributions("“It is over,” said Scott Bell, the club's chief, who added that he was tired.")).contains("Scott Bell, the club's chief <said>");
        assertThat(attributions("“It is over,” said one former officer who requested anonymity to protect his work.")).contains("one former officer <said>");
        assertThat(attributions("Since March, Ms. Warner has been a loyal ally, praising the plan.")).containsExactly("Ms. Warner <praising>");
        assertThat(attributions("As reported by the Valley Herald, the former mayor was ill.")).containsExactly("the Valley Herald <reported>");
        assertThat(attributions("The plan drew sharp criticism from farmers in the valley.")).containsExactly("farmers <drew criticism from>");
        assertThat(attributions("Even the farmers said that it was cold.")).containsExactly("the farmers <said>");
    }

    @Test
    void participlesBeforeANounSayNothing() {
        assertThat(attributions("The added cost was high.")).isEmpty();
        assertThat(attributions("The party counted the pledged votes.")).isEmpty();
    }

    @Test
    void readersWhoAreToldToForgetForgetNothing() {
        assertThat(attributions("Don't forget that the shop is closed.")).isEmpty();
        assertThat(attributions("They did not forget that the shop is closed.")).hasSize(1);
    }

    @Test
    void whatIsAskedIsNobodysWish() {
        assertThat(attributions("Do the voters want a new bridge?")).isEmpty();
        assertThat(attributions("You know that the bridge is old.")).isEmpty();
        assertThat(attributions("The voters want a new bridge.")).containsExactly("The voters <want>");
    }

    @Test
    void whoRemainsHopeful() {
        assertThat(contents("They remain hopeful that the bridge will be opened.")).containsExactly("that the bridge will be opened");
    }

    @Test
    void whatIsWonderedAndMadeClearAtADistance() {
        assertThat(contents("Some of the mayor's oldest friends are wondering if he has lost interest in the job.")).containsExactly("if he has lost interest in the job");
        assertThat(contents("The governor made clear on Friday that he would sell the bridge.")).containsExactly("that he would sell the bridge");
    }

    @Test
    void judgesRule() {
        assertThat(attributions("A judge ruled that the map was unlawful.")).containsExactly("A judge <ruled>");
    }

    private static List<String> contents(String text) {
        return extracted(text).stream().map(a -> words(a.content(), text)).toList();
    }

    private static List<String> attributions(String text) {
        return extracted(text).stream().map(a -> words(a.source(), text) + " <" + words(a.cue(), text) + ">").toList();
    }

    private static List<Attribution> extracted(String text) {
        List<Paragraph> paragraphs = List.of(new Paragraph(new Span(0, text.length()), Paragraph.Kind.TEXT));
        Article article = new Article("listing.txt", Optional.empty(), "", Optional.empty(), List.of(), Optional.empty(), "en", text, paragraphs);
        return new Extractor(new Annotator(ONTOLOGY.catalogue()), ONTOLOGY).extract(article).attributions();
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" "));
    }
}
