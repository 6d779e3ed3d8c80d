package org.hearsay.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.export.record.DatasetSource;
import org.hearsay.export.record.GraphReader;
import org.hearsay.graph.Iris;
import org.hearsay.graph.OntologyGraph;
import org.hearsay.graph.Shapes;
import org.hearsay.review.SheetReader.Sheets;
import org.hearsay.server.HearsayServer;
import org.hearsay.server.ServerSettings;
import org.hearsay.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A sheet goes to an analyst and comes back, and what the analyst says stays. */
class ReviewTest {

    private static final Path DATA = Path.of("src/test/resources/query-cases/shared.trig");
    private static final OntologyGraph ONTOLOGY = OntologyGraph.bundled();
    private static final String ID = "http://localhost:3030/id/";

    private static final Store STORE = Store.temporary(new Iris(Iris.DEFAULT_BASE));

    @BeforeAll
    static void load() {
        STORE.setOntology(ONTOLOGY);
        loadArticles();
    }

    private static void loadArticles() {
        DatasetGraph read = RDFDataMgr.loadDatasetGraph(DATA.toString());
        STORE.write(change -> read.listGraphNodes().forEachRemaining(name -> {
            if (!name.equals(STORE.iris().verdictGraph())) {
                change.replace(name, read.getGraph(name).find().toList());
            }
        }));
    }

    @AfterEach
    void forget() {
        STORE.write(change -> change.remove(STORE.iris().verdictGraph()));
    }

    @AfterAll
    static void close() {
        STORE.close();
    }

    private String sheet(String reviewer) {
        return STORE.read(dataset -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            DatasetSource source = new DatasetSource(dataset);
            try {
                new SheetWriter(VerdictGraph.read(source), reviewer).write(new GraphReader(source).articles(), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    /** The analyst's work: opens the sheet, changes rows by the local name of their claim, saves it with another delimiter. */
    private static String edited(String sheet, char delimiter, Map<String, Consumer<Map<String, String>>> edits) {
        StringWriter out = new StringWriter();
        try (CSVParser parser = CSVParser.parse(new StringReader(sheet.substring(1)), CSVFormat.RFC4180.builder().setHeader().get());
                CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180.builder().setDelimiter(delimiter).get())) {
            printer.printRecord(parser.getHeaderNames());
            for (var row : parser) {
                Map<String, String> cells = new LinkedHashMap<>(row.toMap());
                edits.getOrDefault(row.get("claim").substring(ID.length()), unchanged -> {}).accept(cells);
                printer.printRecord(parser.getHeaderNames().stream().map(cells::get));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private Sheets read(String text) {
        return STORE.read(dataset -> {
            DatasetSource source = new DatasetSource(dataset);
            return new SheetReader("claims.csv", "Ann", StoredClaims.of(source), StoredClaims.types(source)).read(text);
        });
    }

    private void keep(Sheets sheets) {
        STORE.write(change -> {
            VerdictGraph.put(change, STORE.iris(), sheets.verdicts());
            sheets.withdrawn().forEach(row -> VerdictGraph.remove(change, STORE.iris(), row.claim(), row.reviewer()));
        });
    }

    private List<Verdict> kept() {
        return STORE.read(dataset -> VerdictGraph.read(new DatasetSource(dataset)));
    }

    private Evaluation evaluation() {
        return STORE.read(dataset -> Evaluation.of(VerdictGraph.read(new DatasetSource(dataset)), StoredClaims.of(new DatasetSource(dataset))));
    }

    private static Consumer<Map<String, String>> set(String... columnsAndCells) {
        return cells -> {
            for (int i = 0; i < columnsAndCells.length; i += 2) {
                assertThat(cells).containsKey(columnsAndCells[i]);
                cells.put(columnsAndCells[i], columnsAndCells[i + 1]);
            }
        };
    }

    private Sheets reviewed() {
        return read(edited(sheet("Ann"), ';', Map.of(
                "c1", set("verdict", "Accept"),
                "c2", set("verdict", "reject", "remark", "The sentence says \"broke into\"."),
                "c4", set("verdict", "a"),
                "c7", set("verdict", "correct", "holders", "Globex Labs", "polarity", "withheld"))));
    }

    @Test
    void aSheetThatNobodyTouchedSaysNothing() {
        Sheets untouched = read(sheet("Ann"));
        assertThat(untouched.verdicts()).isEmpty();
        assertThat(untouched.unknown()).isEmpty();
        assertThat(untouched.withdrawn()).hasSize(8);
    }

    @Test
    void verdictsAreKeptAndComeBackInTheNextSheet() {
        Sheets sheets = reviewed();
        keep(sheets);
        assertThat(kept()).containsExactlyInAnyOrderElementsOf(sheets.verdicts());
        assertThat(kept()).filteredOn(verdict -> verdict.claim().equals(ID + "c7")).singleElement().satisfies(verdict -> {
            assertThat(verdict.judgement()).isEqualTo(Judgement.CORRECTED);
            assertThat(verdict.corrections()).containsExactlyInAnyOrder(
                    new Verdict.Correction("holders", "Globex", "Globex Labs"), new Verdict.Correction("polarity", "denied", "withheld"));
        });
        assertThat(read(sheet("Ann")).verdicts()).containsExactlyInAnyOrderElementsOf(sheets.verdicts());
        assertThat(read(sheet("Bob")).verdicts()).isEmpty();
    }

    @Test
    void verdictsSurviveReloadingAndKeepTheShapes() {
        keep(reviewed());
        List<Verdict> before = kept();
        loadArticles();
        STORE.setOntology(ONTOLOGY);
        assertThat(kept()).isEqualTo(before).hasSize(4);
        List<Triple> triples = new ArrayList<>();
        STORE.read(dataset -> dataset.getGraph(STORE.iris().verdictGraph()).find().toList()).forEach(triples::add);
        assertThat(Shapes.bundled(ONTOLOGY).check(triples)).isEmpty();
        triples.removeIf(triple -> triple.getPredicate().getURI().endsWith("#judgement"));
        assertThat(Shapes.bundled(ONTOLOGY).check(triples)).isNotEmpty();
    }

    @Test
    void aLaterVerdictTakesThePlaceOfTheFormerAndAnEmptyOneTakesItBack() {
        keep(reviewed());
        keep(read(edited(sheet("Ann"), '\t', Map.of("c7", set("verdict", "accept", "holders", "Globex", "polarity", "denied"), "c2", set("verdict", "", "remark", "")))));
        assertThat(kept()).extracting(Verdict::claim).containsExactlyInAnyOrder(ID + "c1", ID + "c4", ID + "c7");
        assertThat(kept()).allSatisfy(verdict -> assertThat(verdict.corrections()).isEmpty());
    }

    @Test
    void oneWrongRowStopsAllAndIsNamed() {
        refuses("c1", set("verdict", "maybe"), "claims.csv, row 2: the verdict is accept, correct or reject, not \"maybe\"");
        refuses("c1", set("polarity", "denied"), "row 2: the column polarity is changed, but the column verdict is empty");
        refuses("c1", set("verdict", "accept", "polarity", "denied"), "row 2: the claim is accepted, but the column polarity is changed");
        refuses("c1", set("verdict", "correct"), "row 2: the claim is corrected, but no column is changed and there is no remark");
        refuses("c1", set("verdict", "correct", "polarity", "no"), "row 2: the column polarity takes affirmed, denied, withheld, not \"no\"");
        refuses("c1", set("verdict", "correct", "type", "Gossip"), "row 2: the column type takes ");
        assertThatThrownBy(() -> read("a,b\n1,2\n")).isInstanceOf(SheetException.class).hasMessage("claims.csv has no column claim; it has a, b");
        assertThatThrownBy(() -> read("verdict,remark,claim\naccept,well\n")).isInstanceOf(SheetException.class).hasMessageContaining("row 2: there is a verdict, but the column claim is empty");
        assertThat(read("verdict,remark,claim\n,\n\n").verdicts()).isEmpty();
    }

    private void refuses(String claim, Consumer<Map<String, String>> edit, String message) {
        assertThatThrownBy(() -> read(edited(sheet("Ann"), ',', Map.of(claim, edit)))).isInstanceOf(SheetException.class).hasMessageContaining(message);
    }

    @Test
    void figuresComeOfVerdicts() {
        keep(reviewed());
        Evaluation.Group all = evaluation().groups().get(0);
        assertThat(List.of(all.accepted(), all.corrected(), all.rejected())).containsExactly(2, 1, 1);
        assertThat(all.precision()).isEqualTo(0.5);
        assertThat(all.leniently()).isEqualTo(0.75);
        assertThat(all.low()).isCloseTo(0.1500, within(1e-4)); // Wilson's interval of 2 in 4, by hand
        assertThat(all.high()).isCloseTo(0.8500, within(1e-4));
        assertThat(evaluation().corrected()).isEqualTo(Map.of("holders", 1, "polarity", 1));
        assertThat(evaluation().groups()).filteredOn(group -> group.of().equals("polarity")).extracting(Evaluation.Group::name, Evaluation.Group::reviewed)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("affirmed", 3), org.assertj.core.groups.Tuple.tuple("denied", 1));
    }

    @Test
    void whereReviewersDifferOrTheClaimIsGoneNothingCounts() {
        keep(reviewed());
        keep(read(edited(sheet("Bob"), ',', Map.of("c1", set("verdict", "reject"), "c2", set("verdict", "reject")))));
        STORE.write(change -> VerdictGraph.put(change, STORE.iris(),
                List.of(new Verdict(ID + "c99", "A claim that is gone", "Ann", Judgement.ACCEPTED, Optional.empty(), List.of()))));
        assertThat(evaluation().disputed()).isEqualTo(1);
        assertThat(evaluation().gone()).isEqualTo(1);
        assertThat(evaluation().groups().get(0).reviewed()).isEqualTo(3);
    }

    @Test
    void aVerdictShowsOnTheClaimsPageAndInLists() {
        keep(reviewed());
        try (HearsayServer server = HearsayServer.start(STORE, ServerSettings.local(0))) {
            String page = page(server, "/page/c7");
            assertThat(page).contains("Was it read rightly?", "corrected", "by Ann", "holders: “Globex Labs”, not “Globex”");
            assertThat(page(server, "/page/c3")).doesNotContain("Was it read rightly?");
            assertThat(page(server, "/page/freedonia")).contains("review: corrected");
        }
    }

    private static String page(HearsayServer server, String path) {
        try {
            var client = java.net.http.HttpClient.newHttpClient();
            var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://localhost:" + server.port() + path)).header("Accept", "text/html").build();
            return client.send(request, java.net.http.HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
