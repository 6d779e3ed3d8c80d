package org.hearsay.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.hearsay.graph.OntologyGraph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs each query over its case: a folder named as the query, with {@code data.trig} (or else the shared one beside the folders), the rows for
 * the defaults in {@code expected.csv}, and for each set of parameters {@code LABEL.properties} with its rows in {@code LABEL.csv}.
 */
class QueryCasesTest {

    private static final Path CASES = Path.of("src/test/resources/query-cases");
    private static final String PARAMETERS = ".properties";
    private static final QueryBook BOOK = QueryBook.read(Path.of("queries"));
    private static final OntologyGraph ONTOLOGY = OntologyGraph.bundled();

    @TestFactory
    Stream<DynamicTest> everyQueryAnswersItsCases() {
        assertThat(BOOK.queries()).hasSizeGreaterThanOrEqualTo(30);
        return BOOK.queries().stream().flatMap(query -> {
            Path folder = CASES.resolve(query.name());
            return runs(folder).entrySet().stream().map(run -> DynamicTest.dynamicTest(query.name() + " " + run.getValue(), () -> {
                Answer answer = query.bind(run.getValue()).run(data(folder));
                assertThat(Promises.misfits(query, answer)).isEmpty();
                assertThat(csv(answer).lines().toList()).isEqualTo(Files.readAllLines(folder.resolve(run.getKey() + ".csv")));
            }));
        });
    }

    /** Label to parameters. */
    private static Map<String, Map<String, String>> runs(Path folder) {
        Map<String, Map<String, String>> runs = new TreeMap<>(Map.of("expected", Map.of()));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(PARAMETERS)).toList()) {
                Properties properties = new Properties();
                try (Reader in = Files.newBufferedReader(file)) {
                    properties.load(in);
                }
                Map<String, String> values = new TreeMap<>();
                properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
                runs.put(file.getFileName().toString().replace(PARAMETERS, ""), values);
            }
            return runs;
        } catch (IOException e) {
            throw new AssertionError("the query of " + folder + " has no case", e);
        }
    }

    /** All graphs of a case and the ontology's terms as one, as a store shows them. */
    private static DatasetGraph data(Path folder) {
        Path own = folder.resolve("data.trig");
        DatasetGraph named = RDFDataMgr.loadDatasetGraph((Files.exists(own) ? own : CASES.resolve("shared.trig")).toString());
        DatasetGraph union = DatasetGraphFactory.create();
        Graph graph = union.getDefaultGraph();
        named.getUnionGraph().find().forEach(graph::add);
        ONTOLOGY.terms().forEach(graph::add);
        return union;
    }

    private static String csv(Answer answer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        answer.write(out, AnswerFormat.CSV);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyCaseHasAQueryAndARowAndIsMoreThanTheDefaults() throws IOException {
        List<String> names = BOOK.queries().stream().map(NamedQuery::name).toList();
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> folders = Files.list(CASES).filter(Files::isDirectory)) {
            for (Path folder : folders.sorted().toList()) {
                if (!names.contains(folder.getFileName().toString()) || runs(folder).size() < 2) {
                    wrong.add(folder.toString());
                }
                for (String run : runs(folder).keySet()) {
                    if (Files.readAllLines(folder.resolve(run + ".csv")).size() < 2) {
                        wrong.add(folder + " " + run);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
