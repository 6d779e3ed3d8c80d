package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
