package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

    @TempDir
    private Path temp;

    @Test
    void aTakenPortIsSaidBeforeAnythingIsLoaded() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            CommandRun run = CommandRun.of("serve", "--port", String.valueOf(taken.getLocalPort()));
            assertThat(run.code()).isEqualTo(Main.FAILED);
            assertThat(run.err()).contains("cannot listen on port " + taken.getLocalPort()).contains("--port").doesNotContain("loaded", "\tat ");
        }
    }

    @Test
    void aSecondPortNeedsAGoodToken() throws IOException {
        CommandRun absent = CommandRun.of("serve", "--port", "0", "--admin-port", "0", "--token-file", temp.resolve("absent").toString());
        assertThat(absent.code()).isEqualTo(Main.FAILED);
        assertThat(absent.err()).contains("cannot read the token file").doesNotContain("\tat ");
        Path weak = Files.writeString(temp.resolve("weak"), "secret\n");
        CommandRun refused = CommandRun.of("serve", "--port", "0", "--admin-port", "0", "--token-file", weak.toString());
        assertThat(refused.code()).isEqualTo(Main.FAILED);
        assertThat(refused.err()).contains("at least 16 characters").doesNotContain("secret", "loaded");
    }

    @Test
    void aMistakeInAChangedOntologyIsToldBeforeAStoreIsServed() throws IOException {
        Path ontology = temp.resolve("ontology");
        FileUtils.copyDirectory(new File("ontology"), ontology.toFile());
        Path store = temp.resolve("store");
        String article = Files.writeString(temp.resolve("article.txt"), "Hackers attacked the bank.\n").toString();
        assertThat(CommandRun.of("load", article, "--store", store.toString(), "--ontology", ontology.toString()).code()).isEqualTo(Main.DONE);
        Files.writeString(ontology.resolve("actions.ttl"), "hs:Oops a", StandardOpenOption.APPEND);
        CommandRun run = CommandRun.of("serve", "--port", "0", "--store", store.toString(), "--ontology", ontology.toString());
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err()).contains("the ontology cannot be used: ", "actions.ttl");
    }

    @Test
    void aBaseThatIsNoAddressIsRefused() {
        CommandRun run = CommandRun.of("serve", "--port", "0", "--base", "here");
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err()).contains("a base is an absolute address that ends with a slash").doesNotContain("\tat ");
    }
}
