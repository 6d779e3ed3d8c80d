package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.annotation.syntax.Conllu;
import org.hearsay.export.record.ArticleRecord;
import org.hearsay.export.record.EndpointSource;
import org.hearsay.export.record.GraphReader;
import org.hearsay.export.record.UnreachableException;
import org.hearsay.export.table.Cell;
import org.hearsay.export.table.ClaimRow;
import org.hearsay.server.HearsayServer;
import org.hearsay.server.ServerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads each export back and finds the claims of the store. */
class ExportTest {

    private static final List<ArticleRecord> ARTICLES = ExampleClaims.articles();

    private static Set<String> iris() {
        return ExampleClaims.expected().stream().map(row -> row.substring(0, row.indexOf(' '))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static DatasetGraph parsed(ExportFormat format, Lang lang) {
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.fromString(ExampleClaims.written(format, ARTICLES), lang).parse(data);
        return data;
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = "CONLLU", mode = EnumSource.Mode.EXCLUDE)
    void theSameClaimsAreTheSameBytes(ExportFormat format) {
        assertThat(ExampleClaims.written(format, ExampleClaims.articles())).isEqualTo(ExampleClaims.written(format, ARTICLES)).isNotEmpty();
    }

    @Test
    void eachClaimIsANanopublicationOfFourGraphs() {
        DatasetGraph data = parsed(ExportFormat.NANOPUB, Lang.TRIG);
        assertThat(ExampleClaims.select(data, """
                PREFIX hs: <https://w3id.org/hearsay/ns#> PREFIX np: <http://www.nanopub.org/nschema#> PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX oa: <http://www.w3.org/ns/oa#>
                SELECT ?claim ?polarity ?modality WHERE {
                  GRAPH ?head { ?np a np:Nanopublication ; np:hasAssertion ?a ; np:hasProvenance ?p ; np:hasPublicationInfo ?i }
                  GRAPH ?a { ?claim a hs:Claim ; hs:says ?what ; hs:polarity ?polarity ; hs:modality ?modality . ?what hs:actionType ?type }
                  GRAPH ?p { ?a prov:wasDerivedFrom ?article ; oa:exact ?words }
                  GRAPH ?i { ?np prov:wasAttributedTo ?program }
                }""")).isEqualTo(ExampleClaims.expected());
        assertThat(data.listGraphNodes()).toIterable().hasSize(4 * iris().size()).allMatch(graph -> graph.getURI().matches(".*-nanopublication\\.RA[\\w-]{43}#[a-z]+"));
    }

    @Test
    void aReifierClaimsTriplesThatNobodyAsserts() {
        DatasetGraph data = parsed(ExportFormat.RDF12, Lang.TURTLE);
        assertThat(ExampleClaims.select(data, """
                PREFIX hs: <https://w3id.org/hearsay/ns#>
                SELECT ?claim ?polarity ?modality WHERE { ?claim a hs:Claim ; hs:polarity ?polarity ; hs:modality ?modality }""")).isEqualTo(ExampleClaims.expected());
        List<Triple> reified = data.stream().map(Quad::getObject).filter(object -> object.isTripleTerm()).map(object -> object.getTriple()).toList();
        assertThat(reified).isNotEmpty().noneMatch(triple -> data.getDefaultGraph().contains(triple));
        long roles = ExampleClaims.STORE.read(dataset -> ExampleClaims.select(dataset, """
                PREFIX hs: <https://w3id.org/hearsay/ns#>
                SELECT ?claim ?role ?who WHERE { ?claim hs:says ?what . ?what ?role ?who
                  VALUES ?role { hs:agent hs:target hs:via hs:object hs:instrument hs:place hs:cause hs:time } }""").size());
        assertThat(reified).hasSize((int) roles);
    }

    @Test
    void schemaOrgReviewsAreTheClaims() {
        DatasetGraph data = parsed(ExportFormat.SCHEMA, Lang.JSONLD);
        assertThat(ExampleClaims.select(data, """
                PREFIX schema: <https://schema.org/> PREFIX hs: <https://w3id.org/hearsay/ns#>
                SELECT ?review ?polarity ?modality WHERE {
                  ?review a schema:ClaimReview ; schema:author/schema:name ?who ; schema:reviewBody ?words ; schema:isPartOf/schema:headline ?title ;
                    schema:itemReviewed [ a schema:Claim ; schema:name ?claimed ] ; schema:reviewRating [ schema:ratingValue ?value ] ;
                    hs:polarity ?polarity ; hs:modality ?modality .
                  FILTER (?value >= 1 && ?value <= 5 && (?value < 3) = (?polarity = "denied"))
                }""")).isEqualTo(ExampleClaims.expected());
    }

    @Test
    void aRowOfCsvIsAClaim() throws IOException {
        try (CSVParser rows = CSVParser.parse(ExampleClaims.written(ExportFormat.CSV, ARTICLES), CSVFormat.RFC4180.builder().setHeader().get())) {
            assertThat(rows.getHeaderNames()).isEqualTo(ClaimRow.columns());
            Map<String, CSVRecord> byClaim = new TreeMap<>();
            rows.forEach(row -> byClaim.put(row.get("claim"), row));
            assertThat(byClaim.keySet()).isEqualTo(iris());
            ARTICLES.forEach(article -> article.claims().forEach(claim -> {
                CSVRecord row = byClaim.get(claim.iri());
                assertThat(Cell.text(row.get("evidence"))).isEqualTo(claim.evidence().sentence());
                assertThat(Cell.list(row.get("holders"))).isEqualTo(claim.holderNames());
                assertThat(Cell.list(row.get("cues"))).isEqualTo(claim.cues());
                assertThat(row.get("polarity")).isEqualTo(claim.polarity());
            }));
        }
    }

    @Test
    void noCellIsRunAsAFormula() {
        for (String dangerous : List.of("=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", "''")) {
            assertThat(Cell.of(dangerous)).startsWith("'");
            assertThat(Cell.text(Cell.of(dangerous))).isEqualTo(dangerous);
            assertThat(Cell.list(Cell.of(List.of(dangerous, "b")))).containsExactly(dangerous, "b");
        }
        for (String harmless : List.of("", "it's", "a = b", "“=1”", "2014-12-17")) {
            assertThat(Cell.of(harmless)).isEqualTo(harmless);
            assertThat(Cell.text(Cell.of(harmless))).isEqualTo(harmless);
        }
        assertThat(Cell.of(-0.5)).isEqualTo("-0.5");
        assertThat(Cell.of(null)).isEmpty();
        assertThat(Cell.list(Cell.of(List.of("a; b", "c\\", "d;e")))).containsExactly("a; b", "c\\", "d;e");
        assertThat(Cell.list("")).isEmpty();
    }

    @Test
    void everyRowOfTheTableHasTheSameKeysAndTypes() {
        List<JsonObject> rows = ExampleClaims.written(ExportFormat.TABLE, ARTICLES).lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
        assertThat(rows).extracting(row -> row.get("claim").getAsString()).containsExactlyInAnyOrderElementsOf(iris());
        for (JsonObject row : rows) {
            assertThat(new ArrayList<>(row.keySet())).isEqualTo(ClaimRow.columns());
            row.entrySet().forEach(entry -> assertThat(type(entry.getValue())).as(entry.getKey()).isIn("null", type(rows.get(0).get(entry.getKey())),
                    rows.get(0).get(entry.getKey()).isJsonNull() ? "text" : ""));
        }
    }

    private static String type(JsonElement value) {
        return value.isJsonNull() ? "null" : value.isJsonArray() ? "list" : value.getAsJsonPrimitive().isNumber() ? "number" : "text";
    }

    @Test
    void everyClaimStandsAtItsSentenceInConllu() throws IOException {
        List<Conllu.Entry> sentences = Conllu.read(new BufferedReader(new StringReader(ExampleClaims.written(ExportFormat.CONLLU, ARTICLES))), "export");
        Set<String> found = new TreeSet<>();
        sentences.forEach(sentence -> sentence.comments().stream().filter(comment -> comment.startsWith("# claim = "))
                .forEach(comment -> found.add(String.join(" ", List.of(comment.substring("# claim = ".length()).split(" ")).subList(0, 3)))));
        assertThat(found).isEqualTo(ExampleClaims.expected());
    }

    @Test
    void anAnnotationFindsItsSentenceByItsWordsAndByItsPlace() {
        ArticleRecord article = ARTICLES.stream().filter(each -> !each.claims().isEmpty()).findFirst().orElseThrow();
        JsonObject collection = JsonParser.parseString(ExampleClaims.written(ExportFormat.ANNOTATIONS, List.of(article))).getAsJsonObject();
        JsonArray items = collection.getAsJsonObject("first").getAsJsonArray("items");
        assertThat(collection.get("total").getAsInt()).isEqualTo(items.size()).isEqualTo(article.claims().size());
        int[] text = article.text().codePoints().toArray();
        Set<String> claims = new TreeSet<>();
        for (JsonElement item : items) {
            JsonObject target = item.getAsJsonObject().getAsJsonObject("target");
            assertThat(target.get("source").getAsString()).isEqualTo(article.url().orElseThrow());
            JsonObject quote = target.getAsJsonArray("selector").get(0).getAsJsonObject();
            JsonObject place = target.getAsJsonArray("selector").get(1).getAsJsonObject();
            int start = place.get("start").getAsInt();
            assertThat(new String(text, start, place.get("end").getAsInt() - start)).isEqualTo(quote.get("exact").getAsString());
            assertThat(article.text()).contains(quote.get("prefix").getAsString() + quote.get("exact").getAsString() + quote.get("suffix").getAsString());
            claims.add(item.getAsJsonObject().getAsJsonArray("body").get(1).getAsJsonObject().get("source").getAsString());
        }
        assertThat(claims).containsExactlyInAnyOrderElementsOf(article.claims().stream().map(claim -> claim.iri()).toList());
    }

    @Test
    void anEndpointGivesWhatTheStoreGives() {
        try (HearsayServer server = HearsayServer.start(ExampleClaims.STORE, ServerSettings.local(0))) {
            GraphReader reader = new GraphReader(new EndpointSource(URI.create("http://localhost:" + server.port() + "/sparql")));
            List<ArticleRecord> read = new ArrayList<>();
            reader.articles().forEachRemaining(read::add);
            assertThat(read).isEqualTo(ARTICLES);
            assertThatThrownBy(() -> new EndpointSource(URI.create("http://localhost:" + server.port() + "/nothing")).select("SELECT * { ?s ?p ?o }"))
                    .isInstanceOf(UnreachableException.class).hasMessageContaining("/nothing did not answer");
        }
    }
}
