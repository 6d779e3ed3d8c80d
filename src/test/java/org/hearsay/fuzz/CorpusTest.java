package org.hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the fuzzer started from and what it found worth keeping, once more. */
class CorpusTest {

    @ParameterizedTest
    @EnumSource
    void holds(Target target) throws IOException {
        List<Path> inputs;
        try (Stream<Path> files = Files.list(target.corpus())) {
            inputs = files.sorted().toList();
        }
        assertThat(inputs).as("inputs for " + target).isNotEmpty();
        target.warmUp();
        for (Path input : inputs) {
            byte[] bytes = Files.readAllBytes(input);
            assertThatCode(() -> target.check(bytes, true)).as(input.toString()).doesNotThrowAnyException();
        }
    }
}
