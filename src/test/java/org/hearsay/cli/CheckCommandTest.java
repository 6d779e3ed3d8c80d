package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits a copy of the ontology and looks at what {@code check} says about it. */
class CheckCommandTest {

    @TempDir
    private Path temp;

    @BeforeEach
    void copyTheOntology() throws IOException {
        Path ontology = Path.of("ontology");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(ontology)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = temp.resolve(ontology.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private void append(String turtle) throws IOException {
        Path actions = temp.resolve("actions.ttl");
        Files.writeString(actions, Files.readString(actions) + turtle);
    }

    @Test
    void anExampleThatIsNotReadIsNamedWithFileLineAndReason() throws IOException {
        append("""

                hs:Recall a owl:Class , hs:Frame ; rdfs:subClassOf hs:Action ;
                  rdfs:label "recall"@en ; rdfs:comment "A maker takes a product back."@en ;
                  hs:evokedBy "recall.v" ;
                  hs:role [ hs:property hs:object ; hs:slot "object" ; hs:range hs:Thing ; hs:required true ] ;
                  hs:reads "The maker recalled 2,000 cars." , "The maker took 2,000 cars back." ;
                  hs:ignores "The witness recalled that it was late." .
                """);
        long line = Files.readString(temp.resolve("actions.ttl")).lines().takeWhile(l -> !l.contains("took 2,000 cars back")).count() + 1;
        CommandRun run = CommandRun.of("check", "--ontology", temp.toString());
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.out()).contains("actions.ttl:" + line + ": Recall must read \"The maker took 2,000 cars back.\": it is not read");
        assertThat(run.out()).doesNotContain("The maker recalled 2,000 cars", "The witness recalled");
        assertThat(run.err()).contains("example sentences").contains("queries: in order");
    }

    @Test
    void anUnknownSlotStopsTheStartWithFileAndLine() throws IOException {
        append("""

                hs:Recall a owl:Class , hs:Frame ; rdfs:subClassOf hs:Action ; rdfs:label "recall"@en ; rdfs:comment "x"@en ;
                  hs:evokedBy "recall.v" ;
                  hs:role [ hs:property hs:object ; hs:slot "objekt" ; hs:range hs:Thing ] ;
                  hs:reads "The maker recalled 2,000 cars." ; hs:ignores "The witness recalled that it was late." .
                """);
        CommandRun run = CommandRun.of("check", "--ontology", temp.toString());
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err()).contains("actions.ttl:").contains("objekt").doesNotContain("\tat ");
    }

    @Test
    void brokenTurtleIsNamedWithFileAndLine() throws IOException {
        append("\nhs:Recall a owl:Class ; ; ] .\n");
        CommandRun run = CommandRun.of("extract", "--ontology", temp.toString(), "pom.xml");
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err()).contains("the ontology cannot be used: ").contains("actions.ttl").doesNotContain("\tat ");
    }
}
