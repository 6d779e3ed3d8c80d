package org.hearsay.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.StreamSupport;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.ExtractionBuilder;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private final JsonObject studio = parse(Samples.studio());

    private static JsonObject parse(Extraction extraction) {
        return JsonParser.parseString(JsonLines.line(extraction)).getAsJsonObject();
    }

    @Test
    void isOneLineAndTheSameEachTime() {
        String line = JsonLines.line(Samples.studio());
        assertThat(line).doesNotContain("\n", "\r").isEqualTo(JsonLines.line(Samples.studio()));
    }

    @Test
    void namesTheArticleAndKeepsItsKeysInOrder() {
        assertThat(studio.keySet())
                .containsExactly(
                        "source", "url", "title", "date", "authors", "publisher", "language", "text", "mentions", "attributions", "events", "claims");
        assertThat(studio.get("date").getAsString()).isEqualTo("2014-12-18");
        assertThat(studio.get("url").getAsString()).isEqualTo("https://news.example/2014/studio?id=7&x=\"1\"");
    }

    @Test
    void saysNullForWhatAnArticleHasNot() {
        JsonObject bare = parse(new ExtractionBuilder("notes.txt", "Nothing happened.").build());
        assertThat(bare.get("url").isJsonNull()).isTrue();
        assertThat(bare.get("date").isJsonNull()).isTrue();
        assertThat(bare.get("publisher").isJsonNull()).isTrue();
        assertThat(bare.get("claims").getAsJsonArray()).isEmpty();
    }

    @Test
    void countsOffsetsInCodePoints() {
        String text = studio.get("text").getAsString();
        for (JsonElement mention : studio.getAsJsonArray("mentions")) {
            assertThat(slice(text, mention.getAsJsonObject().getAsJsonArray("span"))).isEqualTo(mention.getAsJsonObject().get("text").getAsString());
        }
        JsonObject last = studio.getAsJsonArray("claims").get(4).getAsJsonObject();
        assertThat(slice(text, last.getAsJsonObject("evidence").getAsJsonArray("span"))).isEqualTo("READ MORE: Forum bans the leaked files");
    }

    private static String slice(String text, Iterable<JsonElement> span) {
        List<Integer> at = StreamSupport.stream(span.spliterator(), false).map(JsonElement::getAsInt).toList();
        return text.substring(text.offsetByCodePoints(0, at.get(0)), text.offsetByCodePoints(0, at.get(1)));
    }

    @Test
    void leavesPronounsOutOfTheMentions() {
        JsonObject json = parse(new ExtractionBuilder("a.txt", "Hackers said they won.")
                .entity("hackers", "Group", "Hackers", java.util.Optional.empty(), "they")
                .build());
        assertThat(json.getAsJsonArray("mentions")).hasSize(1);
    }

    @Test
    void givesCountryCodesOnlyWhereTheyAreKnown() {
        List<JsonObject> mentions = studio.getAsJsonArray("mentions").asList().stream().map(JsonElement::getAsJsonObject).toList();
        assertThat(mentions).filteredOn(m -> m.get("text").getAsString().equals("Poland")).allMatch(m -> m.get("country").getAsString().equals("PL"));
        assertThat(mentions).filteredOn(m -> m.get("text").getAsString().equals("Unit 9")).noneMatch(m -> m.has("country"));
    }

    @Test
    void writesAClaimWithItsHoldersFromTheOutermostToTheInnermost() {
        JsonObject claim = studio.getAsJsonArray("claims").get(0).getAsJsonObject();
        assertThat(claim.getAsJsonArray("holders")).map(JsonElement::getAsString).containsExactly("Daily Post", "US officials", "The government");
        assertThat(claim.get("stance").getAsString()).isEqualTo("believes");
        assertThat(claim.get("modality").getAsString()).isEqualTo("possible");
        assertThat(claim.getAsJsonArray("cues")).map(JsonElement::getAsString).containsExactly("believes", "could be");
        assertThat(claim.get("roles")).hasToString("{\"agent\":[\"Unit 9\"],\"target\":[\"Example Pictures\"],\"via\":[]}");
        assertThat(claim.get("attribution").getAsString()).isEqualTo("a1");
        assertThat(claim.has("score")).isFalse();
    }

    @Test
    void writesInterruptedSpeechAsSeveralSpansAndABareQuotationWithoutSourceAndCue() {
        JsonObject json = parse(new ExtractionBuilder("a.txt", "“We lost,” she said, “all of it.” “Why?”")
                .attribution("she", "said", "We lost … all of it")
                .attribution("", "", "Why?")
                .build());
        JsonObject first = json.getAsJsonArray("attributions").get(0).getAsJsonObject();
        assertThat(first.getAsJsonObject("content").get("spans")).hasToString("[[1,8],[22,31]]");
        assertThat(first.getAsJsonObject("content").get("text").getAsString()).isEqualTo("We lost all of it");
        JsonObject second = json.getAsJsonArray("attributions").get(1).getAsJsonObject();
        assertThat(second.get("source").isJsonNull()).isTrue();
        assertThat(second.get("cue").isJsonNull()).isTrue();
    }
}
