package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ServeCommandTest {

    @Test
    void aTakenPortIsSaidBeforeAnythingIsLoaded() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            CommandRun run = CommandRun.of("serve", "--port", String.valueOf(taken.getLocalPort()));
            assertThat(run.code()).isEqualTo(Main.FAILED);
            assertThat(run.err()).contains("cannot listen on port " + taken.getLocalPort()).contains("--port").doesNotContain("loaded", "\tat ");
        }
    }

    @Test
    void aBaseThatIsNoAddressIsRefused() {
        CommandRun run = CommandRun.of("serve", "--port", "0", "--base", "here");
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err()).contains("a base is an absolute address that ends with a slash").doesNotContain("\tat ");
    }
}
