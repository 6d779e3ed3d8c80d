package org.hearsay.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.annotation.catalogue.EntityFile;
import org.hearsay.annotation.catalogue.EntityFileException;
import org.hearsay.annotation.catalogue.GroupFile;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Reading;
import org.hearsay.frame.Ontology;
import org.hearsay.frame.OntologyException;
import org.hearsay.review.SheetException;
import org.hearsay.review.SheetReader;

/**
 * One kind of input that strangers give, and what it does with any bytes. {@link #check} holds what must be true of all of them: no exception but those
 * that are documented, the same outcome each time, and an outcome soon.
 */
enum Target {
    /** A saved page. */
    HTML(bytes -> articles("page.html", bytes)),
    /** A page with its parts in one message. */
    MHT(bytes -> articles("page.mht", bytes)),
    /** Plain text. */
    TEXT(bytes -> articles("page.txt", bytes)),
    /** A web archive. */
    WARC(bytes -> articles("archive.warc", bytes)),
    /** JSON lines. */
    JSONL(bytes -> articles("lines.jsonl", bytes)),
    /** RSS or Atom. */
    FEED(bytes -> articles("feed.xml", bytes)),
    /** The words of an article, from the sentences to the triples and their shapes. */
    WORDS(bytes -> Line.read(text(bytes))),
    /** The ontology. */
    TURTLE(bytes -> refusing(OntologyException.class, () -> read(Ontology.read(folder("hearsay.ttl", bytes))))),
    /** Graphs that are sent to the second listener. */
    NQUADS(bytes -> refusing(IllegalArgumentException.class, () -> Line.add(bytes))),
    /** Queries to the public endpoint. */
    SPARQL(bytes -> Server.running().query(bytes)),
    /** Whole requests to the public listener: request line, headers, body. */
    HTTP(bytes -> Server.running().send(bytes)),
    /** A user's own entities. */
    ENTITIES(bytes -> refusing(EntityFileException.class, () -> EntityFile.read(folder("own.csv", bytes).resolve("own.csv")))),
    /** ATT&amp;CK's and MISP's lists of threat actors. */
    GROUPS(bytes -> refusing(EntityFileException.class, () -> GroupFile.read("groups.json", bytes))),
    /** A reviewer's spreadsheet. */
    REVIEW(bytes -> refusing(SheetException.class, () -> sheet().read(text(bytes))));

    /** Longer than any of these should ever take, in seconds of the processor; a server has a deadline of its own. */
    private static final long LONGEST_NANOS = 5_000_000_000L;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Function<byte[], Object> reading;

    Target(Function<byte[], Object> reading) {
        this.reading = reading;
    }

    /** Makes what is made only once, which is nobody's fault. */
    void warmUp() {
        reading.apply("The bank said on Monday that hackers attacked it.".getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Does with some bytes what the program does with them.
     *
     * @param again whether to do it twice and compare
     */
    void check(byte[] input, boolean again) {
        long start = CLOCK.getCurrentThreadCpuTime();
        String outcome = String.valueOf(reading.apply(input));
        long took = CLOCK.getCurrentThreadCpuTime() - start;
        if (took > LONGEST_NANOS) {
            throw new AssertionError(this + " took " + took / 1_000_000 + " ms");
        }
        if (again) {
            String other = String.valueOf(reading.apply(input));
            if (!outcome.equals(other)) {
                throw new AssertionError(this + " gave first\n" + outcome + "\nand then\n" + other);
            }
        }
    }

    /** Where its inputs are kept. */
    Path corpus() {
        return Path.of("src/fuzz/corpus", name().toLowerCase(Locale.ROOT));
    }

    /** Does something that may refuse its input with one kind of exception, which must give a reason. */
    private static Object refusing(Class<? extends RuntimeException> refusal, Action action) {
        try {
            return action.run();
        } catch (RuntimeException e) {
            if (!refusal.isInstance(e) || e.getMessage() == null || e.getMessage().isBlank()) {
                throw e;
            }
            return e.getMessage();
        }
    }

    @FunctionalInterface
    private interface Action {
        Object run();
    }

    private static String articles(String name, byte[] bytes) {
        try (Stream<Reading> readings = new ArticleReader().read(name, bytes)) {
            StringBuilder outcome = new StringBuilder();
            readings.limit(100).forEach(reading -> outcome.append(reading instanceof Reading.Read read ? sound(read.article()) : reading).append('\n'));
            return outcome.toString();
        }
    }

    private static Article sound(Article article) {
        int end = article.text().length();
        if (article.paragraphs().stream().anyMatch(paragraph -> paragraph.span().start() < 0 || paragraph.span().end() > end || paragraph.span().start() >= paragraph.span().end())) {
            throw new AssertionError("a paragraph lies outside of the text: " + article);
        }
        return article;
    }

    private static String read(Ontology ontology) {
        return ontology.triples().size() + " triples, " + ontology.catalogue(); // nodes without a name have another label each time
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static SheetReader sheet() {
        Map<String, Object> claim = Map.of("label", "A said that B attacked C", "type", "CyberAttack", "agent", List.of("B"), "target", List.of("C"), "polarity", "affirmed", "modality", "certain",
                "stance", "states", "holders", List.of("A"));
        return new SheetReader("sheet.csv", "Ann", Map.of("http://localhost:3030/id/claim-a", claim, "http://localhost:3030/id/claim-b", claim), Set.of("CyberAttack", "Leak"));
    }

    private static final ThreadLocal<Path> FOLDER = ThreadLocal.withInitial(() -> {
        try {
            Path memory = Path.of("/dev/shm");
            return Files.isWritable(memory) ? Files.createTempDirectory(memory, "hearsay-fuzz") : Files.createTempDirectory("hearsay-fuzz");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    });

    /** A folder that holds one file. */
    private static Path folder(String name, byte[] content) {
        try {
            FOLDER.get().toFile().deleteOnExit();
            Path file = Files.write(FOLDER.get().resolve(name), content);
            file.toFile().deleteOnExit();
            return FOLDER.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The target of a name. */
    static Target named(String name) {
        return Optional.of(name).map(word -> valueOf(word.toUpperCase(Locale.ROOT))).orElseThrow();
    }
}
