package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @Test
    void helpIsDataAndSucceeds() {
        CommandRun run = CommandRun.of("--help");
        assertThat(run.code()).isEqualTo(Main.DONE);
        assertThat(run.out()).contains("Usage: hearsay");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void noCommandIsAUsageError() {
        CommandRun run = CommandRun.of();
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Which command?");
    }

    @Test
    void anUnknownCommandIsAUsageError() {
        CommandRun run = CommandRun.of("extrakt");
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("extrakt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "load", "remove", "query", "queries", "extract", "explain", "annotate", "check", "train", "train syntax", "train names", "train vectors"})
    void everyCommandHelpsWithAnExample(String command) {
        CommandRun run = CommandRun.of((command + " --help").split(" "));
        assertThat(run.code()).isEqualTo(Main.DONE);
        assertThat(run.out()).contains("Usage: hearsay " + command).containsPattern("Examples?:\n  .*hearsay " + command);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void missingTrainingDataIsNamed() {
        CommandRun run = CommandRun.of("train", "syntax", "--data", "no-such-folder", "--out", "no-such-folder/model");
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err()).contains("no-such-folder").contains("missing").doesNotContain("\tat ");
    }
}
