package org.hearsay.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches on Spark give what a single machine gives, whatever dies on the way. */
class BatchTest {

    @TempDir
    static Path folder;

    private static Path articles;
    private static byte[] expected;

    @BeforeAll
    static void extractOnOneMachine() throws IOException {
        articles = Files.createDirectories(folder.resolve("articles/below"));
        List<Path> examples;
        try (Stream<Path> files = Files.list(Path.of("src/examples"))) {
            examples = files.filter(file -> file.toString().endsWith(".html")).sorted().limit(6).toList();
        }
        for (Path example : examples) {
            Files.copy(example, articles.resolve(example.getFileName()));
        }
        articles = articles.getParent();
        Files.writeString(articles.resolve("a bank.txt"), "Hackers from Russia attacked the central bank of Iran on Tuesday, the government of Iran said.\n");
        Files.writeString(articles.resolve("lines.jsonl"), """
                {"url": "https://courier.example/one", "title": "One", "text": "The police said on Monday that hackers stole data from the Royal Bank."}
                this is no JSON
                {"url": "https://courier.example/two", "title": "Two", "text": "North Korea denied that it attacked the Royal Bank."}
                """);
        expected = hearsay("extract", "--to", "nquads", articles.toString());
    }

    private static byte[] hearsay(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        org.hearsay.cli.Main.run(args, InputStream.nullInputStream(), new PrintStream(out), new PrintStream(OutputStream.nullOutputStream()));
        return out.toByteArray();
    }

    private static byte[] unpacked(Path batch) throws IOException {
        List<Path> parts;
        try (Stream<Path> files = Files.list(batch)) {
            parts = files.filter(file -> file.toString().endsWith(".nq.gz")).sorted().toList();
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Path part : parts) {
            all.write(unpackedPart(part));
        }
        return all.toByteArray();
    }

    private static byte[] unpackedPart(Path part) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(part)))) {
            return in.readAllBytes();
        }
    }

    private static JsonObject manifest(Path batch) throws IOException {
        return JsonParser.parseString(Files.readString(batch.resolve("manifest.json"))).getAsJsonObject();
    }

    @Test
    void parts_are_the_bytes_of_a_single_machine() throws Exception {
        Path out = folder.resolve("local");
        assertThat(Main.run("--master", "local[2]", "--parts", "3", "--out", out.toString(), articles.toString())).as("a line is no JSON").isEqualTo(1);

        assertThat(unpacked(out)).isEqualTo(expected);
        JsonObject manifest = manifest(out);
        assertThat(manifest.getAsJsonArray("parts")).hasSize(3);
        assertThat(manifest.get("articles").getAsInt()).isEqualTo(9);
        assertThat(manifest.getAsJsonArray("failures")).hasSize(1);
        assertThat(manifest.getAsJsonArray("failures").get(0).getAsJsonObject().get("source").getAsString()).isEqualTo(articles.resolve("lines.jsonl") + "#L2");
        JsonObject second = manifest.getAsJsonArray("parts").get(1).getAsJsonObject();
        byte[] plain = unpackedPart(out.resolve(second.get("file").getAsString()));
        assertThat(second.get("sha256").getAsString()).isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain)));
        assertThat(second.get("bytes").getAsInt()).isEqualTo(plain.length);
    }

    @Test
    void killed_executor_changes_nothing() throws Exception {
        Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars")); // an empty one: all of Spark is on the class path
        System.setProperty("spark.executor.extraClassPath", System.getProperty("java.class.path"));
        System.setProperty("spark.ui.enabled", "false");
        Path out = folder.resolve("cluster");
        ExecutorKiller killing = new ExecutorKiller(out.resolve("_attempts"));
        Thread killer = new Thread(killing, "killer");
        killer.start();
        try {
            Main.run("--master", "local-cluster[2,1,1024]", "--parts", "6", "--out", out.toString(), articles.toString());
        } finally {
            killer.interrupt();
            killer.join();
            List.of("spark.executor.extraClassPath", "spark.ui.enabled").forEach(System::clearProperty);
        }
        assertThat(killing.killed).as("an executor was killed").isTrue();
        assertThat(unpacked(out)).isEqualTo(expected);
        try (Stream<Path> left = Files.list(out)) {
            assertThat(left.map(file -> file.getFileName().toString())).hasSize(7).contains("manifest.json").doesNotContain("_attempts");
        }
    }

    /** Kills an executor when the first task has begun to write. */
    private static final class ExecutorKiller implements Runnable {

        private final Path attempts;
        private volatile boolean killed;

        ExecutorKiller(Path attempts) {
            this.attempts = attempts;
        }

        @Override
        public void run() {
            try {
                while (!killed) {
                    Thread.sleep(50);
                    if (Files.exists(attempts)) {
                        killed = executor().map(ProcessHandle::destroyForcibly).orElse(false);
                    }
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }

        /** Nothing else that this process starts is Java. */
        private static Optional<ProcessHandle> executor() {
            return ProcessHandle.current().descendants().filter(process -> process.info().command().orElse("").endsWith("/java")).findFirst();
        }
    }

    @Test
    void says_what_is_missing_or_in_the_way() throws Exception {
        Path full = Files.createDirectories(folder.resolve("full"));
        Files.writeString(full.resolve("old"), "");
        assertThat(said("--master", "local[1]", "--out", full.toString(), articles.toString())).contains("is not empty");
        assertThat(said("--master", "local[1]", "--out", folder.resolve("new").toString(), "/no/such/folder")).contains("/no/such/folder does not exist");
        assertThat(said("--out", folder.resolve("new").toString(), articles.toString())).contains("--master");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    private static String said(String... args) {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(Main.run(args)).isEqualTo(1);
        } finally {
            System.setErr(before);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void rows_of_parquet_are_articles() throws Exception {
        Path rows = folder.resolve("rows");
        try (SparkSession spark = SparkSession.builder().master("local[1]").config("spark.ui.enabled", "false").config("spark.driver.host", "127.0.0.1").getOrCreate()) {
            spark.sql("""
                    SELECT 'https://courier.example/one' AS url, 'One' AS title, DATE '2026-03-02' AS date, array('Ada Byte', 'Bo Lin') AS authors,
                           'The police said on Monday that hackers stole data from the Royal Bank.' AS text
                    UNION ALL SELECT 'https://courier.example/two', 'Two', DATE '2026-03-03', NULL, NULL""").coalesce(1).write().parquet(rows.toString());
        }
        Path out = folder.resolve("from-parquet");
        assertThat(Main.run("--master", "local[1]", "--out", out.toString(), rows.toString())).as("a row has no text").isEqualTo(1);
        assertThat(manifest(out).get("articles").getAsInt()).isOne();
        assertThat(manifest(out).getAsJsonArray("failures").get(0).getAsJsonObject().get("source").getAsString()).endsWith(".parquet#L2");
        assertThat(new String(unpacked(out), StandardCharsets.UTF_8)).contains("https://courier.example/one", "2026-03-02", "\"Ada Byte\"", "\"Bo Lin\"", "Royal Bank");
    }

    @Test
    void cuts_between_files_by_their_bytes() {
        List<InputFile> files = IntStream.of(10, 10, 10, 1000, 10, 10).mapToObj(bytes -> new InputFile("f", "f", bytes)).toList();
        assertThat(Batch.cut(files, 3).stream().map(task -> task.files().size())).containsExactly(4, 1, 1);
        assertThat(Batch.cut(files, 6)).hasSize(6);
        assertThat(Batch.cut(files, 1)).hasSize(1);
    }
}
