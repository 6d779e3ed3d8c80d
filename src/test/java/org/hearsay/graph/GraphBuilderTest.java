package org.hearsay.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.ExtractionBuilder;
import org.hearsay.claim.Modality;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.Realis;
import org.hearsay.claim.Stance;
import org.junit.jupiter.api.Test;

class GraphBuilderTest {

    private static final String PREFIXES = "PREFIX hs: <https://w3id.org/hearsay/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
            + "PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX schema: <https://schema.org/> ";

    private static final OntologyGraph ONTOLOGY = OntologyGraph.bundled();
    private static final GraphBuilder BUILDER = new GraphBuilder(ONTOLOGY, new Iris("http://store.example/"));

    private static String written(Format format, Extraction... extractions) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExtractionWriter writer = ExtractionWriter.to(out, format, BUILDER)) {
            for (Extraction extraction : extractions) {
                writer.write(extraction);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Dataset dataset(Extraction... extractions) {
        Dataset dataset = DatasetFactory.create();
        for (Extraction extraction : extractions) {
            BUILDER.build(extraction).quads().forEach(dataset.asDatasetGraph()::add);
        }
        return dataset;
    }

    /** The rows of a query over all graphs, values parted by bars. */
    private static List<String> rows(Dataset dataset, String query) {
        try (var execution = QueryExecutionFactory.create(PREFIXES + query, dataset.getUnionModel())) {
            ResultSet results = execution.execSelect();
            return ResultSetFormatter.toList(results).stream()
                    .map(row -> results.getResultVars().stream().map(row::get).map(GraphBuilderTest::shown).collect(Collectors.joining(" | ")))
                    .toList();
        }
    }

    private static String shown(RDFNode node) {
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.asResource().getLocalName();
    }

    @Test
    void writesSortedLinesThatAreTheSameEachTime() throws IOException {
        String lines = written(Format.NQUADS, Samples.studio());
        assertThat(lines).isEqualTo(written(Format.NQUADS, Samples.studio())).endsWith(" .\n");
        List<byte[]> bytes = lines.lines().map(line -> line.getBytes(StandardCharsets.UTF_8)).toList();
        assertThat(bytes).isSortedAccordingTo(Arrays::compareUnsigned).doesNotHaveDuplicates();
    }

    @Test
    void writesTheSameGraphInEachFormat() throws IOException {
        Dataset lines = DatasetFactory.create();
        Dataset trig = DatasetFactory.create();
        read(lines, written(Format.NQUADS, Samples.studio()), Lang.NQUADS);
        read(trig, written(Format.TRIG, Samples.studio()), Lang.TRIG);
        assertThat(trig.getUnionModel().isIsomorphicWith(lines.getUnionModel())).isTrue();
        Dataset turtle = DatasetFactory.create();
        read(turtle, written(Format.TURTLE, Samples.studio()), Lang.TURTLE);
        Model expected = lines.getUnionModel();
        assertThat(turtle.getDefaultModel().isIsomorphicWith(expected)).isTrue();
        assertThat(written(Format.TURTLE, Samples.studio())).isEqualTo(written(Format.TURTLE, Samples.studio())).startsWith("PREFIX");
    }

    private static void read(Dataset into, String text, Lang lang) {
        RDFDataMgr.read(into, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), lang);
    }

    @Test
    void putsEachArticleIntoAGraphOfItsOwnAndUsesNoBlankNodes() {
        ArticleGraph graph = BUILDER.build(Samples.studio());
        assertThat(graph.quads()).isNotEmpty().allMatch(quad -> quad.getGraph().equals(graph.name()));
        assertThat(graph.quads()).noneMatch(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
        assertThat(graph.quads()).map(Quad::getSubject).allMatch(node -> node.getURI().startsWith("http://store.example/id/"));
    }

    @Test
    void keepsTheChainOfHoldersInOrder() {
        assertThat(rows(dataset(Samples.studio()), "SELECT ?chain ?outer ?inner { ?c hs:holderChain ?chain ; hs:outermostHolder/rdfs:label ?outer ; "
                        + "hs:innermostHolder/rdfs:label ?inner ; hs:modality hs:possible }"))
                .containsExactly("Daily Post ← US officials ← The government | Daily Post | The government");
        assertThat(rows(dataset(Samples.studio()), "SELECT ?n ?who { ?c hs:modality hs:possible ; hs:chain ?l . ?l hs:position ?n ; hs:holder/rdfs:label ?who } ORDER BY ?n"))
                .containsExactly("1 | Daily Post", "2 | US officials", "3 | The government");
    }

    @Test
    void readsAsSentences() {
        assertThat(rows(dataset(Samples.studio()), "SELECT ?l { ?c a hs:Claim ; rdfs:label ?l } ORDER BY ?l"))
                .containsExactly(
                        "Example Times reported that Example Pictures cancelled The Duck Soup (2014-12-17)",
                        "Example Times reported that Forum banned leaked files",
                        "FBI did not say whether Freedonia attacked Example Pictures",
                        "The government believed that Unit 9 attacked Example Pictures (possible), as told by US officials to Daily Post",
                        "US officials said that somebody attacked Example Pictures through Poland and Bolivia");
    }

    @Test
    void letsRivalAnswersMeetInOneQuestion() {
        assertThat(rows(dataset(Samples.studio()), "SELECT ?q (COUNT(*) AS ?n) { ?c hs:answers/rdfs:label ?q } GROUP BY ?q ORDER BY ?q"))
                .containsExactly("Who attacked Example Pictures? | 2", "Who banned leaked files? | 1", "Who cancelled The Duck Soup? | 1");
    }

    @Test
    void doesNotTakeForAnAnswerWhatNamesNobody() {
        assertThat(rows(dataset(Samples.studio()), "SELECT ?c { ?c a hs:Claim ; hs:about/rdfs:label 'Cyber attack: Example Pictures' }")).hasSize(3);
        assertThat(rows(dataset(Samples.studio()), "SELECT ?l { ?c hs:about ?e ; hs:says/rdfs:label ?l FILTER NOT EXISTS { ?c hs:answers ?q } }"))
                .containsExactly("Somebody attacked Example Pictures through Poland and Bolivia");
    }

    @Test
    void letsWhatTwoPapersSayMeetInOneProposition() {
        Dataset both = dataset(paper("a.txt", "Freedonia", "2014"), paper("b.txt", "Freedonia", "2014"), paper("c.txt", "Sylvania", "2014"));
        assertThat(rows(both, "SELECT ?l (COUNT(*) AS ?n) { ?c hs:says ?p . ?p rdfs:label ?l } GROUP BY ?l ORDER BY ?l"))
                .containsExactly("Freedonia attacked Example Pictures (2014) | 2", "Sylvania attacked Example Pictures (2014) | 1");
        assertThat(rows(both, "SELECT (COUNT(DISTINCT ?q) AS ?n) { ?c hs:answers ?q }")).containsExactly("1");
        assertThat(rows(both, "SELECT (COUNT(DISTINCT ?c) AS ?n) { ?c a hs:Claim }")).containsExactly("3");
    }

    private static Extraction paper(String source, String attacker, String year) {
        return new ExtractionBuilder(source, attacker + " attacked Example Pictures in " + year + ".")
                .entity(attacker.toLowerCase(), "Country", attacker, Optional.empty())
                .entity("example-pictures", "Organization", "Example Pictures", Optional.empty())
                .event("CyberAttack", "attacked", Realis.ACTUAL)
                .claim(attacker + " attacked Example Pictures in " + year + ".", List.of(), Stance.REPORTS, Polarity.AFFIRMED, Modality.CERTAIN, List.of(),
                        "agent=" + attacker, "target=Example Pictures", "time=" + year)
                .build();
    }

    @Test
    void namesNodesAlikeUnderEveryBase() {
        GraphBuilder elsewhere = new GraphBuilder(ONTOLOGY, new Iris("https://other.example/kb/"));
        List<String> here = BUILDER.build(Samples.studio()).quads().stream().map(Quad::toString).map(line -> line.replace("http://store.example/", "")).toList();
        List<String> there = elsewhere.build(Samples.studio()).quads().stream().map(Quad::toString).map(line -> line.replace("https://other.example/kb/", "")).toList();
        assertThat(there).containsExactlyInAnyOrderElementsOf(here);
    }

    @Test
    void findsEvidenceByWordsAndByPlace() {
        Dataset dataset = dataset(Samples.studio());
        String text = Samples.studio().annotated().article().text();
        List<String> rows = rows(dataset, "SELECT ?start ?end ?exact ?prefix { ?c hs:polarity hs:withheld ; hs:evidence/oa:hasSelector ?q , ?p . "
                + "?q oa:exact ?exact ; oa:prefix ?prefix . ?p oa:start ?start ; oa:end ?end }");
        assertThat(rows).hasSize(1);
        String[] row = rows.get(0).split(" \\| ");
        int start = text.offsetByCodePoints(0, Integer.parseInt(row[0]));
        int end = text.offsetByCodePoints(0, Integer.parseInt(row[1]));
        assertThat(text.substring(start, end)).isEqualTo(row[2]);
        assertThat(text.substring(0, start)).endsWith(row[3]);
    }

    @Test
    void marksClaimsInHeadlinesOfLinks() {
        assertThat(rows(dataset(Samples.studio()), "SELECT ?e { ?c hs:standing hs:linkedHeadline ; hs:evidence/rdfs:label ?e }"))
                .containsExactly("READ MORE: Forum bans the leaked files");
    }

    @Test
    void keepsTheShapes() {
        assertThat(Shapes.bundled(ONTOLOGY).check(BUILDER.build(Samples.studio()).triples())).isEmpty();
        assertThat(Shapes.bundled(ONTOLOGY).check(BUILDER.build(new ExtractionBuilder("empty.txt", "").build()).triples())).isEmpty();
    }

    @Test
    void saysWhatBreaksTheShapes() {
        List<Triple> broken = BUILDER.build(Samples.studio()).triples().stream()
                .filter(triple -> !triple.getPredicate().equals(Terms.STANCE))
                .toList();
        assertThat(Shapes.bundled(ONTOLOGY).check(broken)).hasSize(5).allMatch(fault -> fault.contains("has exactly one stance"));
        List<Triple> asserted = List.of(Triple.create(Terms.hs("x"), Terms.hs("agent"), Terms.hs("y")));
        assertThat(Shapes.bundled(ONTOLOGY).check(asserted)).singleElement().asString().contains("only a proposition has roles");
    }
}
