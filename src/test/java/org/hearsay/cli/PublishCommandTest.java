package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.publish.Quads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {

    @TempDir
    Path folder;

    @Test
    void publishesCopiesListsAndGoesBack() throws IOException {
        String site = folder.resolve("site").toString();
        String one = Quads.file(folder.resolve("one.nq"), 1).toString();
        String two = Quads.file(folder.resolve("two.nq"), 2).toString();

        CommandRun first = CommandRun.of("publish", one, "--site", site);
        assertThat(first.code()).isEqualTo(Main.DONE);
        assertThat(first.err()).contains("building", "verifying", "generation 000001 is live, with 1 articles");
        assertThat(CommandRun.of("publish", two, "--site", site).err()).contains("generation 000002 is live, with 2 articles");
        assertThat(CommandRun.of("publish", "--list", "--site", site).out()).startsWith("  000001\t1\t").contains("\n* 000002\t2\t");

        String other = folder.resolve("other").toString();
        assertThat(CommandRun.of("publish", "--copy", site + "/generations/000002", "--site", other).err()).contains("copying", "generation 000001 is live, with 2 articles");

        assertThat(CommandRun.of("publish", "--rollback", "--site", site).err()).contains("generation 000001 is live");
        CommandRun again = CommandRun.of("publish", "--rollback", "--site", site);
        assertThat(again.code()).isEqualTo(Main.FAILED);
        assertThat(again.err()).contains("no generation before 000001");
    }

    @Test
    void whatIsMissingOrTooMuchIsTold() throws IOException {
        String site = folder.resolve("site").toString();
        assertThat(CommandRun.of("publish", "--site", site).code()).isEqualTo(Main.USAGE);
        assertThat(CommandRun.of("publish", "--list", "--rollback", "--site", site).code()).isEqualTo(Main.USAGE);
        assertThat(CommandRun.of("publish", "a.nq", "--keep", "0", "--site", site).code()).isEqualTo(Main.USAGE);
        CommandRun absent = CommandRun.of("publish", folder.resolve("absent.nq").toString(), "--site", site);
        assertThat(absent.code()).isEqualTo(Main.FAILED);
        assertThat(absent.err()).contains("absent.nq cannot be read");
        CommandRun none = CommandRun.of("serve", "--site", site, "--port", "0");
        assertThat(none.code()).isEqualTo(Main.FAILED);
        assertThat(none.err()).contains("nothing is published", "hearsay publish");
        assertThat(CommandRun.of("serve", "--site", site, "--store", site, "--port", "0").err()).contains("a site is only read");
    }
}
