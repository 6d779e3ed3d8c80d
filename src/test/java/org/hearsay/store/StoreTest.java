package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.graph.ArticleGraph;
import org.hearsay.graph.GraphBuilder;
import org.hearsay.graph.Iris;
import org.hearsay.graph.OntologyGraph;
import org.hearsay.graph.Samples;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    private static final Iris IRIS = new Iris("http://store.example/");
    private static final Node ONE = NodeFactory.createURI("http://store.example/id/one");
    private static final Node TWO = NodeFactory.createURI("http://store.example/id/two");

    @TempDir
    private Path temporary;

    private static List<Triple> article(Node name, String title) {
        return List.of(
                Triple.create(name, RDF.type.asNode(), NodeFactory.createURI("https://schema.org/NewsArticle")),
                Triple.create(name, RDFS.label.asNode(), NodeFactory.createLiteralString(title)));
    }

    private static List<String> found(Store store, String words) {
        return store.read(data -> {
            String query = "PREFIX text: <http://jena.apache.org/text#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
                    + "SELECT DISTINCT ?s { ?s text:query (rdfs:label '" + words + "') } ORDER BY ?s";
            try (var execution = QueryExecutionFactory.create(query, DatasetFactory.wrap(data))) {
                return ResultSetFormatter.toList(execution.execSelect()).stream().map(row -> row.getResource("s").getURI()).toList();
            }
        });
    }

    @Test
    void whatWasBuiltWithSmallCachesIsServedWithLargeOnes() {
        Path folder = temporary.resolve("built");
        StoreBuild.build(folder, IRIS, sink -> article(ONE, "Hackers attack studio").forEach(triple -> sink.accept(new Quad(ONE, triple))));
        DatasetGraph opened = Store.connect(StoreFolder.existing(folder).data());
        try {
            StoreParams caches = TDBInternal.getDatasetGraphTDB(opened).getStoreParams();
            assertThat(caches.getNode2NodeIdCacheSize()).isEqualTo(StoreParams.getDftStoreParams().getNode2NodeIdCacheSize());
            assertThat(caches.getNodeId2NodeCacheSize()).isEqualTo(StoreParams.getDftStoreParams().getNodeId2NodeCacheSize());
        } finally {
            TDBInternal.expel(opened);
        }
    }

    @Test
    void replacesAnArticleWithItsWordsInTheIndex() {
        try (Store store = Store.temporary(IRIS)) {
            store.write(change -> assertThat(change.replace(ONE, article(ONE, "Hackers attack studio"))).isEqualTo(Change.Effect.NEW));
            assertThat(found(store, "hackers")).containsExactly(ONE.getURI());
            store.write(change -> assertThat(change.replace(ONE, article(ONE, "Studio cancels film"))).isEqualTo(Change.Effect.REPLACED));
            assertThat(found(store, "hackers")).isEmpty();
            assertThat(found(store, "film")).containsExactly(ONE.getURI());
            assertThat(store.articles()).map(StoredArticle::title).containsExactly("Studio cancels film");
        }
    }

    @Test
    void removesAnArticleAndLeavesTheOthers() {
        try (Store store = Store.temporary(IRIS)) {
            store.write(change -> {
                change.replace(ONE, article(ONE, "A film"));
                change.replace(TWO, article(TWO, "Another film"));
            });
            store.write(change -> assertThat(change.remove(ONE)).isTrue());
            store.write(change -> assertThat(change.remove(ONE)).isFalse());
            assertThat(found(store, "film")).containsExactly(TWO.getURI());
            assertThat(store.articles()).map(StoredArticle::name).containsExactly(TWO);
        }
    }

    @Test
    void keepsNothingOfAWriteThatFails() {
        try (Store store = Store.temporary(IRIS)) {
            store.write(change -> change.replace(ONE, article(ONE, "A film")));
            long before = store.version();
            assertThatThrownBy(() -> store.write(change -> {
                change.remove(ONE);
                change.replace(TWO, article(TWO, "Another film"));
                throw new IllegalStateException("power cut");
            })).hasMessage("power cut");
            assertThat(found(store, "film")).containsExactly(ONE.getURI());
            assertThat(store.articles()).map(StoredArticle::name).containsExactly(ONE);
            assertThat(store.version()).isEqualTo(before);
        }
    }

    @Test
    void readersSeeAGraphAsItWasOrAsItIsNeverInBetween() throws Exception {
        try (Store store = Store.temporary(IRIS)) {
            Node graph = NodeFactory.createURI(IRIS.base() + "graph");
            List<List<Triple>> contents = Stream.of("old", "new").map(word -> IntStream.range(0, 50)
                    .mapToObj(i -> Triple.create(NodeFactory.createURI(IRIS.base() + word + i), RDFS.label.asNode(), NodeFactory.createLiteralString(word))).toList()).toList();
            store.write(change -> change.replace(graph, contents.get(0)));
            AtomicBoolean over = new AtomicBoolean();
            CompletableFuture<Set<String>> seen = CompletableFuture.supplyAsync(() -> {
                Set<String> all = new TreeSet<>();
                while (!over.get()) {
                    long version = store.version();
                    all.add(store.read(data -> {
                        List<String> words = new ArrayList<>();
                        data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> words.add(quad.getObject().getLiteralLexicalForm()));
                        return words.size() + " " + Set.copyOf(words);
                    }));
                    assertThat(version).isLessThanOrEqualTo(store.version());
                }
                return all;
            });
            for (int i = 1; i <= 300; i++) {
                List<Triple> next = contents.get(i % 2);
                store.write(change -> change.replace(graph, next));
            }
            over.set(true);
            assertThat(seen.get(60, TimeUnit.SECONDS)).isNotEmpty().isSubsetOf("50 [old]", "50 [new]");
        }
    }

    @Test
    void countsAVersionForEachWriteThatChangesSomething() {
        try (Store store = Store.temporary(IRIS)) {
            long empty = store.version();
            store.write(change -> change.replace(ONE, article(ONE, "A film")));
            long loaded = store.version();
            store.write(change -> assertThat(change.replace(ONE, article(ONE, "A film"))).isEqualTo(Change.Effect.UNCHANGED));
            assertThat(loaded).isEqualTo(empty + 1);
            assertThat(store.version()).isEqualTo(loaded);
        }
    }

    @Test
    void showsAllGraphsAsOneByDefault() {
        try (Store store = Store.temporary(IRIS)) {
            store.write(change -> {
                change.replace(ONE, article(ONE, "A film"));
                change.replace(TWO, List.of(Triple.create(ONE, RDFS.comment.asNode(), NodeFactory.createLiteralString("seen from elsewhere"))));
            });
            boolean joined = store.read(data -> {
                try (var execution = QueryExecutionFactory.create(
                        "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ASK { ?a rdfs:label 'A film' ; rdfs:comment ?c }", DatasetFactory.wrap(data))) {
                    return execution.execAsk();
                }
            });
            assertThat(joined).isTrue();
        }
    }

    @Test
    void keepsEverythingInItsFolder() {
        Path folder = temporary.resolve("new/store");
        long version;
        try (Store store = Store.open(folder, IRIS)) {
            store.write(change -> change.replace(ONE, article(ONE, "Hackers attack studio")));
            version = store.version();
        }
        try (Store store = Store.existing(folder)) {
            assertThat(store.iris().base()).isEqualTo(IRIS.base());
            assertThat(store.version()).isEqualTo(version);
            assertThat(found(store, "hackers")).containsExactly(ONE.getURI());
            store.write(change -> change.remove(ONE));
            assertThat(found(store, "hackers")).isEmpty();
            boolean empty = store.read(data -> !data.contains(ONE, Node.ANY, Node.ANY, Node.ANY));
            assertThat(empty).isTrue();
        }
    }

    @Test
    void refusesAFolderThatIsInUse() {
        Path folder = temporary.resolve("store");
        try (Store store = Store.open(folder, IRIS)) {
            assertThat(store.version()).isZero();
            assertThatThrownBy(() -> Store.open(folder, IRIS)).isInstanceOf(StoreException.class).hasMessageContaining(folder + " is in use");
        }
        Store.open(folder, IRIS).close();
    }

    @Test
    void refusesAFolderThatIsNoStore() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("holiday"));
        Files.writeString(folder.resolve("beach.txt"), "sand");
        assertThatThrownBy(() -> Store.open(folder, IRIS)).isInstanceOf(StoreException.class).hasMessageContaining("holds other files, such as beach.txt");
        assertThatThrownBy(() -> Store.existing(folder)).hasMessageContaining("is no store");
        assertThatThrownBy(() -> Store.existing(temporary.resolve("nowhere"))).hasMessageContaining("does not exist");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void refusesAnotherBase() {
        Path folder = temporary.resolve("store");
        Store.open(folder, IRIS).close();
        assertThatThrownBy(() -> Store.open(folder, new Iris("http://other.example/"))).hasMessageContaining("has the base http://store.example/");
    }

    @Test
    void setsTheOntologyOnce() {
        try (Store store = Store.temporary(IRIS)) {
            store.setOntology(OntologyGraph.bundled());
            long version = store.version();
            assertThat(found(store, "proposition")).isNotEmpty();
            store.setOntology(OntologyGraph.bundled());
            assertThat(store.version()).isEqualTo(version);
            boolean imports = store.read(data -> data.find(Node.ANY, Node.ANY, NodeFactory.createURI("http://www.w3.org/2002/07/owl#imports"), Node.ANY).hasNext());
            assertThat(imports).isFalse();
            boolean kept = store.read(data -> data.contains(IRIS.ontologyGraph(), Node.ANY, Node.ANY, Node.ANY));
            assertThat(kept).isTrue();
        }
    }

    @Test
    void remembersWhatTheOntologyWasReadFrom() {
        try (Store store = Store.temporary(IRIS)) {
            OntologyGraph ontology = OntologyGraph.bundled();
            store.setOntology(ontology);
            assertThat(store.ontologyIdentifier()).isEmpty();
            store.setOntology(ontology, Optional.of("one"));
            assertThat(store.ontologyIdentifier()).contains("one");
            long version = store.version();
            store.setOntology(ontology, Optional.of("one"));
            assertThat(store.version()).isEqualTo(version);
            store.setOntology(ontology, Optional.of("two"));
            assertThat(store.ontologyIdentifier()).contains("two");
            store.setOntology(ontology);
            assertThat(store.ontologyIdentifier()).isEmpty();
        }
    }

    @Test
    void seesThatAnArticleIsTheSame() {
        ArticleGraph graph = new GraphBuilder(OntologyGraph.bundled(), IRIS).build(Samples.studio());
        try (Store store = Store.temporary(IRIS)) {
            store.write(change -> assertThat(change.replace(graph.name(), graph.triples())).isEqualTo(Change.Effect.NEW));
            store.write(change -> assertThat(change.replace(graph.name(), graph.triples())).isEqualTo(Change.Effect.UNCHANGED));
        }
    }

    private Path twoArticles() {
        Path folder = temporary.resolve("store");
        try (Store store = Store.open(folder, IRIS)) {
            store.write(change -> {
                change.replace(ONE, article(ONE, "Hackers attack studio"));
                change.replace(TWO, article(TWO, "Studio cancels film"));
            });
        }
        return folder;
    }

    /** What a crash between the commit of the triples and that of the index leaves. */
    @Test
    void rebuildsATextIndexThatIsOfAnotherVersion() throws IOException {
        Path folder = twoArticles();
        Path before = temporary.resolve("before");
        FileUtils.copyDirectory(folder.resolve("text").toFile(), before.toFile());
        try (Store store = Store.existing(folder)) {
            store.write(change -> change.remove(ONE));
        }
        FileUtils.deleteDirectory(folder.resolve("text").toFile());
        FileUtils.copyDirectory(before.toFile(), folder.resolve("text").toFile());
        try (Store store = Store.existing(folder)) {
            assertThat(found(store, "studio")).containsExactly(TWO.getURI());
            assertThat(store.isTextIndexEqual()).isTrue();
            store.write(change -> change.remove(TWO));
            assertThat(found(store, "studio")).isEmpty();
        }
    }

    @Test
    void rebuildsATextIndexThatIsLostOrDamaged() throws IOException {
        Path folder = twoArticles();
        FileUtils.deleteDirectory(folder.resolve("text").toFile());
        try (Store store = Store.existing(folder)) {
            assertThat(store.isTextIndexEqual()).isTrue();
        }
        try (Stream<Path> files = Files.list(folder.resolve("text"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, "rust");
            }
        }
        try (Store store = Store.existing(folder)) {
            assertThat(found(store, "studio")).containsExactly(ONE.getURI(), TWO.getURI());
            assertThat(store.isTextIndexEqual()).isTrue();
        }
    }

    @Test
    void startsCleanlyBesideWhatACrashedRunLeft() throws IOException {
        Path folder = twoArticles();
        Path half = Files.createDirectory(folder.resolve("data/Data-0002-tmp"));
        Files.writeString(half.resolve("GSPO.bpt"), "half of a compaction");
        Files.writeString(folder.resolve("data/tdb.lock"), "999999999");
        try (Store store = Store.existing(folder)) {
            assertThat(found(store, "studio")).containsExactly(ONE.getURI(), TWO.getURI());
            store.write(change -> change.remove(ONE));
            store.compact();
            assertThat(found(store, "studio")).containsExactly(TWO.getURI());
        }
        assertThat(half).doesNotExist();
    }

    /** Writes and compacts until it is killed. */
    static final class EndlessWriter {
        public static void main(String[] args) {
            try (Store store = Store.open(Path.of(args[0]), IRIS)) {
                for (int i = 0; ; i++) {
                    String title = "Edition " + i;
                    store.write(change -> {
                        change.replace(ONE, article(ONE, title));
                        change.replace(TWO, article(TWO, "Same " + title));
                    });
                    System.out.println(i);
                    if (i % 5 == 4) {
                        store.compact();
                    }
                }
            }
        }
    }

    @RepeatedTest(2)
    void opensWholeAfterItsProcessWasKilled() throws Exception {
        Path folder = temporary.resolve("store");
        Process writer = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp", System.getProperty("java.class.path"), EndlessWriter.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader lines = writer.inputReader()) {
            for (int i = 0; i < 7; i++) {
                assertThat(lines.readLine()).isEqualTo(Integer.toString(i));
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        try (Store store = Store.existing(folder)) {
            List<String> titles = store.articles().stream().map(StoredArticle::title).toList();
            assertThat(titles).as("both articles are of the same write").hasSize(2);
            assertThat(titles.get(1)).isEqualTo("Same " + titles.get(0));
            assertThat(store.isTextIndexEqual()).isTrue();
            store.write(change -> change.remove(ONE));
            store.compact();
            assertThat(found(store, "same")).containsExactly(TWO.getURI());
        }
    }

    /** Readers that are inside when TDB2 goes over to the copy must end where they began. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void compactsUnderSteadyReading() throws Exception {
        try (Store store = Store.existing(twoArticles())) {
            AtomicBoolean stop = new AtomicBoolean();
            List<CompletableFuture<Integer>> readers = IntStream.range(0, 4).mapToObj(i -> CompletableFuture.supplyAsync(() -> readUntil(stop, store))).toList();
            store.compact();
            store.write(change -> change.replace(TWO, article(TWO, "After the compaction")));
            store.compact();
            stop.set(true);
            assertThat(readers.stream().mapToInt(CompletableFuture::join).sum()).isPositive();
            assertThat(found(store, "compaction")).containsExactly(TWO.getURI());
        }
    }

    /** At every moment one of several such readers is inside. */
    private static int readUntil(AtomicBoolean stop, Store store) {
        int times = 0;
        while (!stop.get()) {
            store.read(data -> {
                LockSupport.parkNanos(30_000_000);
                return data.contains(TWO, Node.ANY, Node.ANY, Node.ANY);
            });
            times++;
        }
        return times;
    }

    @Test
    void compactsAndGoesOnWithItsTextIndex() throws IOException {
        Path folder = temporary.resolve("store");
        try (Store store = Store.open(folder, IRIS)) {
            for (int i = 0; i < 5; i++) {
                String title = "Edition " + i;
                store.write(change -> change.replace(ONE, article(ONE, title)));
            }
            long version = store.version();
            store.compact();
            assertThat(store.version()).isEqualTo(version);
            store.write(change -> change.replace(TWO, article(TWO, "After the compaction")));
            store.write(change -> change.remove(ONE));
            assertThat(found(store, "compaction")).containsExactly(TWO.getURI());
            assertThat(found(store, "edition")).isEmpty();
            assertThat(store.isTextIndexEqual()).isTrue();
        }
        try (Store store = Store.existing(folder)) {
            assertThat(found(store, "compaction")).containsExactly(TWO.getURI());
            assertThat(store.isTextIndexEqual()).isTrue();
        }
        try (Stream<Path> generations = Files.list(folder.resolve("data"))) {
            assertThat(generations.filter(Files::isDirectory).map(path -> path.getFileName().toString())).containsExactly("Data-0002");
        }
    }

    @Test
    void restoresWhatWasBackedUp() throws IOException {
        ByteArrayOutputStream backup = new ByteArrayOutputStream();
        long version;
        try (Store store = Store.existing(twoArticles())) {
            store.backup(backup);
            store.write(change -> change.remove(ONE));
            store.write(change -> change.replace(TWO, article(TWO, "Another film")));
            version = store.version();
            store.restore(new ByteArrayInputStream(backup.toByteArray()));
            assertThat(found(store, "studio")).containsExactly(ONE.getURI(), TWO.getURI());
            assertThat(found(store, "another")).isEmpty();
            assertThat(store.isTextIndexEqual()).isTrue();
            assertThat(store.version()).as("who has seen the newer version must look again").isGreaterThan(version);
        }
        try (Store other = Store.temporary(IRIS)) {
            other.restore(new ByteArrayInputStream(backup.toByteArray()));
            assertThat(other.articles()).map(StoredArticle::name).containsExactlyInAnyOrder(ONE, TWO);
        }
    }

    @Test
    void changesNothingForABackupThatIsBrokenOrOfAnotherBase() throws IOException {
        ByteArrayOutputStream backup = new ByteArrayOutputStream();
        try (Store other = Store.temporary(new Iris("http://other.example/"))) {
            other.write(change -> change.replace(TWO, article(TWO, "Elsewhere")));
            other.backup(backup);
        }
        try (Store store = Store.existing(twoArticles())) {
            ByteArrayOutputStream own = new ByteArrayOutputStream();
            store.backup(own);
            byte[] half = Arrays.copyOf(own.toByteArray(), own.size() - 12);
            long version = store.version();
            assertThatThrownBy(() -> store.restore(new ByteArrayInputStream(backup.toByteArray()))).isInstanceOf(StoreException.class).hasMessageContaining("base http://store.example/");
            assertThatThrownBy(() -> store.restore(new ByteArrayInputStream(half))).isInstanceOf(StoreException.class).hasMessageContaining("broken");
            assertThatThrownBy(() -> store.restore(new ByteArrayInputStream("plain".getBytes(StandardCharsets.UTF_8)))).isInstanceOf(StoreException.class).hasMessageContaining("broken");
            assertThat(store.version()).isEqualTo(version);
            assertThat(found(store, "studio")).containsExactly(ONE.getURI(), TWO.getURI());
            assertThat(store.isTextIndexEqual()).isTrue();
        }
    }

    @Test
    void stopsBeforeTheDiskIsFull() throws IOException {
        try (Store store = Store.open(temporary, IRIS)) {
            store.write(change -> change.replace(ONE, article(ONE, "A film")));
        }
        try (Store store = Store.open(StoreFolder.existing(temporary), Room.on(temporary, Long.MAX_VALUE / 2))) {
            assertThatThrownBy(() -> store.write(change -> change.replace(TWO, article(TWO, "Another film")))).isInstanceOf(StoreException.class)
                    .hasMessageContaining(temporary.toString()).hasMessageContaining("MB left");
            assertThatThrownBy(store::compact).isInstanceOf(StoreException.class);
            assertThat(found(store, "film")).containsExactly(ONE.getURI());
        }
    }

    @Test
    void stopsInTheMiddleOfALargeWriteAndKeepsNothingOfIt() throws IOException {
        long left = Files.getFileStore(temporary).getUsableSpace();
        try (Store store = Store.open(StoreFolder.existingOrNew(temporary.resolve("new"), IRIS), Room.on(temporary, left - (1L << 20)))) {
            assertThatThrownBy(() -> store.write(change -> {
                for (int i = 0; i < 200_000; i++) {
                    change.add(ONE, List.of(Triple.create(ONE, RDFS.label.asNode(), NodeFactory.createLiteralString("words that take room, again and again: " + i))));
                }
            })).isInstanceOf(StoreException.class);
            assertThat(found(store, "words")).isEmpty();
        }
    }
}
