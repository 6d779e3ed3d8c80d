package org.hearsay.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.ExtractionBuilder;
import org.hearsay.graph.GraphBuilder;
import org.hearsay.graph.Iris;
import org.hearsay.graph.OntologyGraph;
import org.hearsay.graph.Samples;
import org.hearsay.store.Store;
import org.hearsay.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreBuilderTest {

    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
    private static final OntologyGraph ONTOLOGY = OntologyGraph.bundled();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final StoreBuilder builder = new StoreBuilder(ONTOLOGY, IRIS, CLOCK);

    @Test
    void whatIsBuiltIsWhatLoadingWouldMake() throws IOException {
        Path loaded = folder.resolve("loaded");
        load(loaded);
        Path quads = file("articles.nq", articles(loaded, null));

        StoreBuilder.Built built = builder.build(folder.resolve("built"), List.of(quads));

        assertThat(content(folder.resolve("built"))).isEqualTo(content(loaded));
        assertThat(built.articles()).isEqualTo(3);
        assertThat(built.quads()).isEqualTo(content(loaded).size());
        assertThat(built.samples()).hasSize(3);
        try (Store store = Store.existing(folder.resolve("built"))) {
            assertThat(store.isTextIndexEqual()).isTrue();
            assertThat(store.version()).isEqualTo(1);
            assertThat(store.articles()).hasSize(3);
        }
    }

    @Test
    void whatIsBuiltCanBeChangedLikeAnyStore() throws IOException {
        Path loaded = folder.resolve("loaded");
        load(loaded);
        builder.build(folder.resolve("built"), List.of(file("articles.nq", articles(loaded, null))));
        try (Store store = Store.existing(folder.resolve("built"))) {
            assertThat(Loader.remove(store, store.articles().get(0).name().getURI())).isTrue();
            assertThat(store.articles()).hasSize(2);
            assertThat(store.isTextIndexEqual()).isTrue();
            store.compact();
            assertThat(store.articles()).hasSize(2);
        }
    }

    @Test
    void filesMayBePackedAndSeveral() throws IOException {
        Path loaded = folder.resolve("loaded");
        load(loaded);
        List<Path> files = new ArrayList<>();
        for (String article : articleNames(loaded)) {
            files.add(packed(files.size() + ".nq.gz", articles(loaded, article)));
        }
        assertThat(builder.build(folder.resolve("built"), files).articles()).isEqualTo(3);
        assertThat(content(folder.resolve("built"))).isEqualTo(content(loaded));
    }

    @Test
    void aQuadThatIsThereTwiceIsThereOnce() throws IOException {
        Path loaded = folder.resolve("loaded");
        load(loaded);
        String lines = articles(loaded, null).lines().map(line -> line + "\n" + line + "\n").collect(Collectors.joining());
        builder.build(folder.resolve("built"), List.of(file("twice.nq", lines)));
        assertThat(content(folder.resolve("built"))).isEqualTo(content(loaded));
        try (Store store = Store.existing(folder.resolve("built"))) {
            assertThat(store.isTextIndexEqual()).isTrue();
        }
    }

    @Test
    void whatIsWrongIsToldAndLeavesNoStore() throws IOException {
        Path loaded = folder.resolve("loaded");
        load(loaded);
        String good = articles(loaded, null);
        refused("cut.nq", good.substring(0, good.length() - 20), "cut.nq does not parse");
        refused("again.nq", good + articles(loaded, articleNames(loaded).get(0)), "again.nq: the graph", "a second time");
        refused("other.nq", "<http://a.example/s> <http://a.example/p> \"o\" <http://a.example/g> .\n", "other.nq: the graph http://a.example/g is no article's");
        refused("none.nq", "<http://localhost:3030/id/article-1> <http://a.example/p> \"o\" <http://localhost:3030/id/article-1> .\n", "is no article's");
        refused("blank.nq", good.replaceFirst("(?s)\\A.*?\n", "_:b <http://a.example/p> \"o\" <" + articleNames(loaded).get(0) + "> .\n"), "blank nodes");
        refused("triple.nq", "<http://a.example/s> <http://a.example/p> \"o\" .\n", "a triple stands in no graph");
        assertThatThrownBy(() -> builder.build(folder.resolve("x"), List.of(folder.resolve("absent.nq")))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("absent.nq cannot be read");
    }

    @Test
    void aFolderWithOtherThingsIsLeftAlone() throws IOException {
        Path loaded = folder.resolve("loaded");
        load(loaded);
        Path quads = file("articles.nq", articles(loaded, null));
        assertThatThrownBy(() -> builder.build(loaded, List.of(quads))).isInstanceOf(StoreException.class).hasMessageContaining("is a store already");
        Path taken = Files.createDirectories(folder.resolve("taken"));
        Files.writeString(taken.resolve("letter.txt"), "dear");
        assertThatThrownBy(() -> builder.build(taken, List.of(quads))).isInstanceOf(StoreException.class).hasMessageContaining("letter.txt");
    }

    private void refused(String name, String quads, String... reason) throws IOException {
        Path made = folder.resolve(name + "-store");
        Path file = file(name, quads);
        assertThatThrownBy(() -> builder.build(made, List.of(file))).isInstanceOf(IllegalArgumentException.class).hasMessageContainingAll(reason);
        assertThatThrownBy(() -> Store.existing(made)).isInstanceOf(StoreException.class).hasMessageContaining("is no store");
    }

    /** Three articles in one transaction. */
    private static void load(Path folder) {
        GraphBuilder graphs = new GraphBuilder(ONTOLOGY, IRIS);
        try (Store store = Store.open(folder, IRIS)) {
            store.setOntology(ONTOLOGY);
            Loader loader = new Loader(article -> null, graphs, store, 1, CLOCK);
            loader.loadGraphs(Stream.of(Samples.studio(), plain("one"), plain("two")).map(graphs::build).iterator(), outcome -> {});
        }
    }

    private static Extraction plain(String name) {
        return new ExtractionBuilder(name, "Nothing happened in " + name + ".").title("Title " + name).build();
    }

    private static List<String> articleNames(Path store) {
        try (Store open = Store.existing(store)) {
            return open.articles().stream().map(article -> article.name().getURI()).sorted().toList();
        }
    }

    /** The graphs of all articles, or of one, as N-Quads. */
    private static String articles(Path store, String only) {
        Set<String> names = only == null ? Set.copyOf(articleNames(store)) : Set.of(only);
        return content(store).stream().filter(line -> names.stream().anyMatch(name -> line.endsWith("<" + name + "> ."))).map(line -> line + "\n")
                .sorted((a, b) -> graphOf(a).compareTo(graphOf(b))).collect(Collectors.joining());
    }

    private static String graphOf(String line) {
        return line.substring(line.lastIndexOf('<'));
    }

    /** Everything, as sorted lines, but for the version. */
    private static Set<String> content(Path folder) {
        try (Store store = Store.existing(folder);
                ByteArrayOutputStream packed = new ByteArrayOutputStream()) {
            store.backup(packed);
            try (var in = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(packed.toByteArray()))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.replaceFirst("(version> \")\\d+", "$1N"))
                        .collect(Collectors.toCollection(TreeSet::new));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path file(String name, String quads) throws IOException {
        return Files.writeString(folder.resolve(name), quads);
    }

    private Path packed(String name, String quads) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(quads.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
