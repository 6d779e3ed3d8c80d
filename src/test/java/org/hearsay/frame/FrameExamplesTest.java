package org.hearsay.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hearsay.annotation.Annotator;
import org.junit.jupiter.api.Test;

class FrameExamplesTest {

    @Test
    void everyExampleIsReadAsItsFrameSays() {
        Ontology ontology = Ontology.read(Path.of("ontology"));
        assertThat(ontology.frames().frames()).hasSizeGreaterThan(20).allSatisfy(f -> assertThat(f.examples()).isNotEmpty());
        assertThat(new FrameCheck(ontology, new Annotator(ontology.catalogue())).run()).isEmpty();
    }
}
