package org.hearsay.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

class NamedQueryTest {

    private static final String HEADER = """
            # title: Cities
            # question: Which cities are there?
            # description: One row for each city
            #   that is large enough.
            # group: places
            # columns: city iri, label text, people number
            # parameter name: words of the name
            # parameter atLeast: the smallest number of people
            # parameter country: the country
            # parameter since: the first day
            """;

    private static final String BODY = """
            PREFIX : <http://example.org/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            SELECT ?city ?label ?people
            WHERE {
              VALUES ?name { "" }
              VALUES ?country { :Freedonia }
              VALUES ?since { "1000-01-01"^^xsd:date }
              { SELECT ?city ?people WHERE { VALUES ?atLeast { 1000 } ?city :people ?people FILTER (?people >= ?atLeast) } }
              ?city :in ?country ; :label ?label ; :founded ?founded .
              FILTER (CONTAINS(?label, ?name) && ?founded >= ?since)
            }
            ORDER BY ?city
            """;

    private static final NamedQuery CITIES = NamedQuery.read("cities.rq", "cities", HEADER + BODY);

    private static DatasetGraph cities() {
        DatasetGraph data = DatasetGraphFactory.create();
        String turtle = """
                PREFIX : <http://example.org/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                :a :label "Alpha" ; :people 5000 ; :in :Freedonia ; :founded "1900-01-01"^^xsd:date .
                :b :label "Beta \\" } #" ; :people 900 ; :in :Freedonia ; :founded "1500-01-01"^^xsd:date .
                :c :label "Gamma, Delta" ; :people 7000 ; :in :Sylvania ; :founded "1800-01-01"^^xsd:date .
                """;
        RDFDataMgr.read(data, new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)), Lang.TURTLE);
        return data;
    }

    private static String written(Answer answer, AnswerFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        answer.write(out, format);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> cities(Map<String, String> values) {
        return written(CITIES.bind(values).run(cities()), AnswerFormat.CSV).lines().skip(1).map(row -> row.substring(0, row.indexOf(','))).toList();
    }

    @Test
    void saysWhatItIsForAndWhatCanBeSet() {
        assertThat(CITIES.description()).isEqualTo("One row for each city that is large enough.");
        assertThat(CITIES.parameters()).map(Parameter::name).containsExactly("name", "atLeast", "country", "since");
        assertThat(CITIES.parameters()).map(Parameter::kind).containsExactly(Parameter.Kind.TEXT, Parameter.Kind.NUMBER, Parameter.Kind.IRI, Parameter.Kind.DATE);
        assertThat(CITIES.parameters().get(2).defaultText(CITIES.prefixes())).isEqualTo(":Freedonia");
        assertThat(CITIES.columns()).containsExactly("city", "label", "people");
    }

    @Test
    void runsWithDefaultsAndWithValuesAlsoInsideASubquery() {
        assertThat(cities(Map.of())).containsExactly("http://example.org/a");
        assertThat(cities(Map.of("atLeast", "1"))).containsExactly("http://example.org/a", "http://example.org/b");
        assertThat(cities(Map.of("country", ":Sylvania"))).containsExactly("http://example.org/c");
        assertThat(cities(Map.of("country", "http://example.org/Sylvania"))).containsExactly("http://example.org/c");
        assertThat(cities(Map.of("atLeast", "1", "since", "1700-01-01"))).containsExactly("http://example.org/a");
    }

    @Test
    void takesEveryValueAsAValueAndNeverAsSyntax() {
        String attack = "\" } . ?s ?p ?o } #";
        assertThat(cities(Map.of("name", attack))).isEmpty();
        assertThat(cities(Map.of("name", "\" } #", "atLeast", "1"))).containsExactly("http://example.org/b");
        String sparql = CITIES.bind(Map.of("name", attack)).toString();
        assertThat(NamedQuery.read("again.rq", "again", HEADER + sparql).parameters().get(0).byDefault().getLiteralLexicalForm()).isEqualTo(attack);
        assertThatThrownBy(() -> CITIES.bind(Map.of("country", "x> ?p ?o . <http://example.org/y"))).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> CITIES.bind(Map.of("country", "http://example.org/x> ?p ?o . <y"))).isInstanceOf(QueryException.class);
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> CITIES.bind(Map.of("atLeast", "many"))).hasMessage("the parameter atLeast must be a whole number, not \"many\"");
        assertThatThrownBy(() -> QueryBook.bundled().query("uncertain-readings").bind(Map.of("atMost", "half"))).hasMessageContaining("a number such as 0.5");
        assertThatThrownBy(() -> CITIES.bind(Map.of("since", "Tuesday"))).hasMessageContaining("a day such as 2014-12-17");
        assertThatThrownBy(() -> CITIES.bind(Map.of("city", "Alpha"))).hasMessage("the query cities has no parameter city; it has [name, atLeast, country, since]");
    }

    @Test
    void refusesBadFilesWithLineAndReason() {
        refuses(HEADER.replace("# group: places\n", "") + BODY, "bad.rq:9: the header has no line \"# group: …\"");
        refuses(HEADER.replace("# group:", "# color:") + BODY, "bad.rq:5: the header knows [columns, description, group, question, title] and parameter, not color");
        refuses(HEADER + "# title: Again\n" + BODY, "bad.rq:11: title stands twice");
        refuses(HEADER + "# parameter mayor: whoever\n" + BODY, "bad.rq:11: the query has no VALUES ?mayor { … } with one value as its default");
        refuses(HEADER + "#nonsense\n" + BODY, "bad.rq:11: a line of the header is");
        refuses(HEADER + BODY.replace("ORDER BY ?city", ""), "bad.rq:1: the query has no ORDER BY");
        refuses(HEADER + BODY.replace("WHERE {", "WHERE ("), "bad.rq:14: ");
        refuses(HEADER.replace("city iri, ", "") + BODY, "bad.rq:6: the columns are not those of the query, which are city, label, people");
        refuses(HEADER.replace("city iri", "city word") + BODY, "bad.rq:6: a column is \"name kind\"");
        refuses(HEADER + "ASK { ?s ?p ?o }", "bad.rq:1: a named query is a SELECT query");
    }

    private static void refuses(String text, String message) {
        assertThatThrownBy(() -> NamedQuery.read("bad.rq", "bad", text)).isInstanceOf(QueryException.class).hasMessageStartingWith(message);
    }

    @Test
    void writesAnswersInEachFormat() {
        Answer answer = CITIES.bind(Map.of("country", ":Sylvania")).run(cities());
        assertThat(written(answer, AnswerFormat.CSV)).isEqualTo("city,label,people\r\nhttp://example.org/c,\"Gamma, Delta\",7000\r\n");
        assertThat(written(answer, AnswerFormat.TSV)).contains("<http://example.org/c>\t\"Gamma, Delta\"\t7000");
        assertThat(written(answer, AnswerFormat.JSON)).contains("\"vars\": [ \"city\" , \"label\" , \"people\" ]");
        assertThat(written(answer, AnswerFormat.XML)).contains("<uri>http://example.org/c</uri>");
        assertThat(written(answer, AnswerFormat.TABLE)).isEqualTo("""
                city                  label         people
                ────────────────────  ────────────  ──────
                http://example.org/c  Gamma, Delta  7000
                1 row
                """);
    }

    @Test
    void asksAnEndpointAndSaysWhenItFails() throws IOException {
        HttpServer endpoint = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        StringBuilder asked = new StringBuilder();
        endpoint.createContext("/sparql", exchange -> {
            asked.append(URLDecoder.decode(String.valueOf(exchange.getRequestURI().getRawQuery()), StandardCharsets.UTF_8));
            byte[] body = written(CITIES.bind(Map.of()).run(cities()), AnswerFormat.JSON).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        endpoint.start();
        URI base = URI.create("http://127.0.0.1:" + endpoint.getAddress().getPort());
        try {
            Answer answer = CITIES.bind(Map.of("name", "Alp")).runAt(base.resolve("/sparql"));
            assertThat(answer.rows()).hasSize(1);
            assertThat(asked.toString()).contains("\"Alp\"");
            assertThatThrownBy(() -> CITIES.bind(Map.of()).runAt(base.resolve("/nothing"))).isInstanceOf(QueryException.class).hasMessageContaining("Not Found");
        } finally {
            endpoint.stop(0);
        }
        assertThatThrownBy(() -> CITIES.bind(Map.of()).runAt(base)).isInstanceOf(QueryException.class).hasMessageContaining("did not answer the query cities");
    }

    @Test
    void namesTheQueriesThatThereAreWhereOneIsMissing() {
        assertThatThrownBy(() -> QueryBook.bundled().query("who-did-it")).hasMessageContaining("there is no query who-did-it; there are").hasMessageContaining("relay-countries");
    }
}
