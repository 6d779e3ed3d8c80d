package org.hearsay.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OntologyTest {

    private static final String SMALL =
            """
            @prefix hs: <https://w3id.org/hearsay/ns#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            <https://w3id.org/hearsay/ns> owl:imports <frames.ttl> , <more.ttl> .
            hs:Thing a owl:Class ; rdfs:label "thing" ; rdfs:comment "c" .
            hs:Actor a owl:Class ; rdfs:label "actor" ; rdfs:comment "c" ; rdfs:subClassOf hs:Thing .
            hs:Action a owl:Class ; rdfs:label "action" ; rdfs:comment "c" .
            hs:agent a owl:ObjectProperty ; rdfs:label "agent" ; rdfs:comment "c" .
            hs:role a owl:ObjectProperty ; rdfs:label "role" ; rdfs:comment "c" .
            """;

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void small(String more) throws IOException {
        write("hearsay.ttl", SMALL);
        Files.copy(Path.of("ontology/frames.ttl"), folder.resolve("frames.ttl"));
        write("more.ttl", SMALL.lines().limit(4).reduce("", (a, b) -> a + b + "\n") + more.replace('~', '\n') + "\n");
    }

    @Test
    void bundledIsTheFolder() {
        Ontology bundled = Ontology.bundled();
        assertThat(bundled.frames().frames()).isEqualTo(Ontology.read(Path.of("ontology")).frames().frames());
        assertThat(bundled.catalogue().entries()).isNotEmpty();
    }

    @Test
    void classesKnowTheirSuperclasses() {
        Ontology ontology = Ontology.read(Path.of("ontology"));
        assertThat(ontology.isA("SecurityVendor", "Actor")).isTrue();
        assertThat(ontology.isA("Country", "Place")).isTrue();
        assertThat(ontology.isA("Actor", "Company")).isFalse();
        assertThat(ontology.isA("Work", "Actor")).isFalse();
    }

    @Test
    void everyActionTypeOfThePublicFormatIsAFrame() {
        FrameBook frames = Ontology.read(Path.of("ontology")).frames();
        assertThat(Stream.of(
                        "CyberAttack", "DataTheft", "Leak", "Ransom", "Phishing", "VulnerabilityDiscovery", "VulnerabilityPatch", "Disruption", "Threat",
                        "Investigation", "Cancellation", "Withdrawal", "Ban", "Sanction", "LegalAction", "Arrest", "Takedown", "Retaliation", "Sponsorship",
                        "Affiliation"))
                .allMatch(name -> frames.frame(name).filter(f -> f.kind() == Frame.Kind.ACTION).isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '\0', value = {
        "hs:Fox a owl:Class ; rdfs:comment \"c\" . => hs:Fox has no rdfs:label",
        "hs:Fox a owl:Class ; rdfs:label \"f\" . => hs:Fox has no rdfs:comment",
        "hs:Thing a owl:Class . => more.ttl:5",
        "hs:Fox a hs:Animal ; rdfs:label \"f\" ; rdfs:comment \"c\" . => hs:Animal is not a declared class",
        "hs:Actor hs:eats hs:Thing . => hs:eats is not a declared property",
        "hs:Actor rdfs:label \"a\" . ~hs:Actor rdfs:label \"a\" . => more.ttl:6: the same is said twice",
        "hs:Actor rdfs:label . => more.ttl:5",
        "hs:Hunt a owl:Class , hs:Frame ; rdfs:label \"h\" ; rdfs:comment \"c\" ; rdfs:subClassOf hs:Action . => nothing evokes the frame Hunt",
        "hs:Hunt a owl:Class , hs:Frame ; rdfs:label \"h\" ; rdfs:comment \"c\" ; rdfs:subClassOf hs:Action ; hs:evokedBy \"hunt.v\" . => needs at least one hs:reads and one hs:ignores",
        "hs:Hunt a owl:Class , hs:Frame ; rdfs:label \"h\" ; rdfs:comment \"c\" ; hs:evokedBy \"hunt.v\" ; hs:reads \"r\" ; hs:ignores \"i\" . => is no subclass of hs:Action",
        "hs:Hunt a owl:Class , hs:Frame ; rdfs:label \"h\" ; rdfs:comment \"c\" ; rdfs:subClassOf hs:Action ; hs:reads \"r\" ; hs:ignores \"i\" ; ~hs:evokedBy \"hunt\" . => more.ttl:6: here the trigger's word class is missing",
        "hs:Hunt a owl:Class , hs:Frame ; rdfs:label \"h\" ; rdfs:comment \"c\" ; rdfs:subClassOf hs:Action ; hs:reads \"r\" ; hs:ignores \"i\" ; hs:evokedBy \"hunt.v if woods\" . => hs:woods is not a declared hs:Field",
        "hs:Hunt a owl:Class , hs:Frame ; rdfs:label \"h\" ; rdfs:comment \"c\" ; rdfs:subClassOf hs:Action ; hs:reads \"r\" ; hs:ignores \"i\" ; hs:evokedBy \"hunt.v with prey\" . => demands the role prey",
        "hs:Hunt a owl:Class , hs:Frame ; rdfs:label \"h\" ; rdfs:comment \"c\" ; rdfs:subClassOf hs:Action ; hs:reads \"r\" ; hs:ignores \"i\" ; hs:evokedBy \"hunt.v\" ; ~hs:role [ hs:property hs:agent ; hs:slot \"hunter\" ] . => more.ttl:6: unknown slot 'hunter'",
        "hs:Hunt a owl:Class , hs:Frame ; rdfs:label \"h\" ; rdfs:comment \"c\" ; rdfs:subClassOf hs:Action ; hs:reads \"r\" ; hs:ignores \"i\" ; hs:evokedBy \"hunt.v\" ; hs:role [ hs:property hs:agent ; hs:slot \"subject[Fox]\" ] . => hs:Fox is not a declared class",
        "hs:woods a hs:Field ; rdfs:label \"w\" ; rdfs:comment \"c\" ; hs:word \"tree\" ; hs:shownBy hs:agent . => is not a declared class",
    })
    void mistakesAreNamed(String mistake, String reason) throws IOException {
        small(mistake);
        assertThatThrownBy(() -> Ontology.read(folder)).isInstanceOf(OntologyException.class).hasMessageContaining(reason).hasMessageStartingWith("more.ttl:");
    }

    @Test
    void missingFileIsNamedWhereItIsImported() throws IOException {
        write("hearsay.ttl", SMALL);
        assertThatThrownBy(() -> Ontology.read(folder)).hasMessageStartingWith("hearsay.ttl:5: frames.ttl is not in ");
    }
}
