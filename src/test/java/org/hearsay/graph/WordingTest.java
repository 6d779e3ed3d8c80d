package org.hearsay.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.claim.RoleFiller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordingTest {

    @TempDir
    private Path folder;

    private static final Wording WORDING = new Wording(OntologyGraph.bundled());

    private static List<RoleFiller> roles(String... roles) {
        return Arrays.stream(roles).map(role -> role.split("=")).map(r -> new RoleFiller(r[0], r[1], Optional.empty(), new Span(0, 0))).toList();
    }

    private static String said(Wording wording, String type, String... roles) {
        return wording.proposition(Terms.hs(type), roles(roles));
    }

    @Test
    void takesTheSentenceThatNamesMostAndAddsTheRest() {
        assertThat(said(WORDING, "CyberAttack", "agent=Unit 9", "target=the studio", "via=Poland", "via=Bolivia", "via=Cyprus"))
                .isEqualTo("Unit 9 attacked the studio through Poland, Bolivia and Cyprus");
        assertThat(said(WORDING, "DataTheft", "object=emails", "target=the studio", "time=2014-12")).isEqualTo("somebody stole emails from the studio (2014-12)");
        assertThat(said(WORDING, "Threat", "agent=the hackers")).isEqualTo("the hackers made a threat");
        assertThat(said(WORDING, "Affiliation", "agent=Unit 9", "target=the army")).isEqualTo("Unit 9 was part of the army");
    }

    @Test
    void hasWordsForEveryActionThatIsAddedAndTakesItsOwnWhereItHasSome() throws IOException {
        Wording plain = new Wording(OntologyGraph.read(ontologyWith("hs:Recall a owl:Class ; rdfs:subClassOf hs:Action ; rdfs:label \"recall\"@en ; rdfs:comment \"…\"@en .")));
        assertThat(said(plain, "Recall", "agent=the maker", "object=2,000 cars")).isEqualTo("the recall of 2,000 cars by the maker took place");
        assertThat(said(plain, "Recall")).isEqualTo("the recall took place");
        assertThat(plain.question(Terms.hs("Recall"), roles("object=2,000 cars")).map(asked -> plain.question(asked, roles("object=2,000 cars"))))
                .contains("Who is behind the recall of 2,000 cars?");
        Wording own = new Wording(OntologyGraph.read(ontologyWith(
                "hs:Recall a owl:Class ; rdfs:subClassOf hs:Action ; rdfs:label \"recall\"@en ; rdfs:comment \"…\"@en ; hs:wording \"{agent|somebody} recalled {object}\" .")));
        assertThat(said(own, "Recall", "object=2,000 cars")).isEqualTo("somebody recalled 2,000 cars");
    }

    @Test
    void letsASubclassAnswerTheQuestionOfItsSuperclass() throws IOException {
        Wording wording = new Wording(OntologyGraph.read(ontologyWith("hs:Defacement a owl:Class ; rdfs:subClassOf hs:CyberAttack ; rdfs:label \"defacement\"@en ; rdfs:comment \"…\"@en .")));
        assertThat(wording.question(Terms.hs("Defacement"), roles("target=a site"))).isEqualTo(wording.question(Terms.hs("CyberAttack"), roles("target=a site")));
    }

    @Test
    void refusesATemplateWithAnUnknownRole() throws IOException {
        Path bad = ontologyWith("hs:CyberAttack hs:wording \"{agnet} attacked\" .");
        OntologyGraph ontology = OntologyGraph.read(bad);
        assertThatThrownBy(() -> new Wording(ontology)).hasMessageContaining("hs:CyberAttack").hasMessageContaining("agnet");
    }

    /** A copy of the ontology with more Turtle at the end of its wording. */
    private Path ontologyWith(String turtle) throws IOException {
        Path copy = Files.createTempDirectory(folder, "ontology");
        try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
            files.filter(Files::isRegularFile).forEach(file -> copy(file, copy.resolve(Path.of("ontology").relativize(file).toString())));
        }
        Path wording = copy.resolve("wording.ttl");
        Files.writeString(wording, Files.readString(wording) + turtle);
        return copy;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
