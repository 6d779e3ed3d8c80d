package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of an article in a store: loaded, asked about, replaced, removed. */
class StoreCommandsTest {

    @TempDir
    private Path temp;

    @Test
    void anArticleIsLoadedAskedAboutReplacedAndRemoved() throws IOException {
        String store = temp.resolve("store").toString();
        Path article = Files.writeString(temp.resolve("bank.txt"), "The government of Iran said on Tuesday that hackers from Russia attacked the central bank of Iran.\n");

        CommandRun load = CommandRun.of("load", article.toString(), "--store", store);
        assertThat(load.err()).contains("1 article loaded, 0 replaced, 0 unchanged, 0 failed");
        assertThat(load.code()).isEqualTo(Main.DONE);
        String iri = load.out().split("\t")[2];
        assertThat(load.out()).startsWith("new\t").contains(article.toString());

        CommandRun query = CommandRun.of("query", "articles", "--store", store, "--format", "csv");
        assertThat(query.code()).isEqualTo(Main.DONE);
        assertThat(query.out()).contains(iri);
        assertThat(query.err()).isEmpty();

        assertThat(CommandRun.of("query", "articles", "--store", store, "--format", "csv", "--columns", "title").out().lines().findFirst()).contains("title");
        assertThat(CommandRun.of("query", "articles", "--store", store, "--columns", "colour").err()).contains("no column colour; it has ");

        Files.writeString(article, "The government of Iran said on Tuesday that hackers from China attacked the central bank of Iran.\n");
        assertThat(CommandRun.of("load", article.toString(), "--store", store).out()).startsWith("replaced\t").contains(iri);

        assertThat(CommandRun.of("remove", iri, "--store", store).code()).isEqualTo(Main.DONE);
        assertThat(CommandRun.of("query", "articles", "--store", store, "--format", "csv").out()).doesNotContain(iri);
        CommandRun again = CommandRun.of("remove", iri, "--store", store);
        assertThat(again.code()).isEqualTo(Main.FAILED);
        assertThat(again.err()).contains("is no article of this store");
    }

    @Test
    void aStoreIsBackedUpRestoredAndCompacted() throws IOException {
        String store = temp.resolve("store").toString();
        String backup = temp.resolve("monday.nq.gz").toString();
        Path article = Files.writeString(temp.resolve("bank.txt"), "Hackers attacked the central bank of Iran on Tuesday.\n");
        String iri = CommandRun.of("load", article.toString(), "--store", store).out().split("\t")[2];

        assertThat(CommandRun.of("backup", backup, "--store", store).err()).contains("monday.nq.gz is written");
        assertThat(CommandRun.of("remove", iri, "--store", store).code()).isEqualTo(Main.DONE);
        assertThat(CommandRun.of("compact", "--store", store).code()).isEqualTo(Main.DONE);
        assertThat(CommandRun.of("restore", backup, "--store", store).code()).isEqualTo(Main.DONE);
        assertThat(CommandRun.of("query", "articles", "--store", store, "--format", "csv").out()).contains(iri);

        String copy = temp.resolve("copy").toString();
        assertThat(CommandRun.of("restore", backup, "--store", copy).code()).isEqualTo(Main.DONE);
        assertThat(CommandRun.of("query", "articles", "--store", copy, "--format", "csv").out()).contains(iri);

        CommandRun wrong = CommandRun.of("restore", article.toString(), "--store", store);
        assertThat(wrong.code()).isEqualTo(Main.FAILED);
        assertThat(wrong.err()).contains("the backup is broken").doesNotContain("\tat ");
        assertThat(CommandRun.of("backup", backup, "--store", temp.resolve("nowhere").toString()).err()).contains("does not exist");
        assertThat(CommandRun.of("backup", backup, "--store", store, "--admin", "http://localhost:1/").code()).isEqualTo(Main.USAGE);
    }

    @Test
    void whatCannotBeReadIsReportedAndTheRestLoaded() throws IOException {
        Path article = Files.writeString(temp.resolve("bank.txt"), "Hackers attacked the central bank of Iran on Tuesday.\n");
        CommandRun run = CommandRun.of("load", temp.resolve("absent.html").toString(), article.toString(), "--store", temp.resolve("store").toString());
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err()).contains("absent.html").contains("1 article loaded").contains("1 failed");
    }

    @Test
    void aStoreThatIsNotThereIsSaidPlainly() {
        CommandRun run = CommandRun.of("query", "articles", "--store", temp.resolve("nowhere").toString());
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("nowhere does not exist").doesNotContain("\tat ");
    }

    @Test
    void anUnknownQueryOrParameterIsNamedWithThoseThatThereAre() {
        assertThat(CommandRun.of("query", "who-did-it").err()).contains("there is no query who-did-it", "rival-answers");
        assertThat(CommandRun.of("query", "articles", "colour=red").err()).contains("no parameter colour");
        assertThat(CommandRun.of("query", "articles", "red").code()).isEqualTo(Main.USAGE);
    }

    @Test
    void everyQueryIsListed() {
        CommandRun run = CommandRun.of("queries");
        assertThat(run.code()).isEqualTo(Main.DONE);
        assertThat(run.out()).contains("who-attacked-whom", "relay-countries", "rival-answers", "who-blames-whom", "evidence-for-a-claim");
    }
}
