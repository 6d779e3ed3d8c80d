package org.hearsay.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.graph.Iris;
import org.hearsay.graph.OntologyGraph;

/** A dataset of named graphs with a text index. Many threads may read while one writes; a write is whole or not at all. */
public final class Store implements AutoCloseable {

    /** The version of a store that was built in one go. */
    static final long FIRST_VERSION = 1;

    private static final Node VERSION = schema("version");
    private static final Node SOURCE = NodeFactory.createURI("http://purl.org/dc/terms/source");
    private static final Node IDENTIFIER = NodeFactory.createURI("http://purl.org/dc/terms/identifier");

    /**
     * By graph, to replace one; and by subject, predicate and object, to query them as one. TDB2's own two more orders within a graph would
     * serve large graphs; an article's is small, and each order costs a sixth of the time of a write.
     */
    private static final String[] QUAD_INDEXES = {"GSPO", "SPOG", "POSG", "OSPG"};

    private static final Comparator<StoredArticle> BY_DATE_AND_TITLE = Comparator
            .comparing((StoredArticle article) -> article.date().orElse("without a date, at the end"))
            .thenComparing(StoredArticle::title)
            .thenComparing(article -> article.name().getURI());

    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final DatasetGraph triples;
    private final TextIndex index;
    private final SteadyReaders readers;
    private final DatasetGraph dataset;
    private final Iris iris;
    private final Optional<StoreFolder> folder;
    private final Room room;
    private volatile long version;

    private Store(DatasetGraph triples, TextIndex index, Iris iris, Optional<StoreFolder> folder, Room room) {
        this.triples = triples;
        this.index = index;
        this.readers = new SteadyReaders((DatasetGraphSwitchable) triples);
        this.dataset = index.dataset(readers);
        this.iris = iris;
        this.folder = folder;
        this.room = room;
        seeVersion();
    }

    /**
     * A store that is gone when it is closed, or the program ends. Its triples lie in files without a name, since TDB2 in memory gives wrong answers to those
     * who read while somebody writes ({@code StoreTest} shows it within seconds).
     *
     * @throws StoreException if there is no place for temporary files
     */
    public static Store temporary(Iris iris) {
        try {
            Path folder = Files.createTempDirectory("hearsay-store");
            DatasetGraph triples = connect(folder);
            Room room = Room.on(folder.getParent());
            FileUtils.deleteDirectory(folder.toFile()); // what is open stays until it is closed
            return new Store(triples, TextIndex.inMemory(triples), iris, Optional.empty(), room);
        } catch (IOException e) {
            throw new StoreException("no temporary store can be made: " + e.getMessage() + "; name a folder with --store, or another one for temporary files with -Djava.io.tmpdir", e);
        }
    }

    /**
     * The store of a folder, made if the folder is absent or empty.
     *
     * @param iris names its nodes; must be those that the store was made with
     * @throws StoreException if the folder is no store, is in use, has another base or cannot be read
     */
    public static Store open(Path folder, Iris iris) {
        return open(StoreFolder.existingOrNew(folder, iris));
    }

    /**
     * The store of a folder.
     *
     * @throws StoreException if the folder is no store, is in use or cannot be read
     */
    public static Store existing(Path folder) {
        return open(StoreFolder.existing(folder));
    }

    private static Store open(StoreFolder folder) {
        return open(folder, Room.on(folder.root()));
    }

    /** The same with less or more room. */
    static Store open(StoreFolder folder, Room room) {
        try {
            DatasetGraph triples = connect(folder.data());
            Store store = new Store(triples, TextIndex.inFolder(triples, folder.text()), folder.iris(), Optional.of(folder), room);
            store.mendTextIndex();
            return store;
        } catch (RuntimeException e) {
            folder.close();
            throw e instanceof StoreException ? e : new StoreException("the store cannot be opened: " + e.getMessage(), e);
        }
    }

    /** The dataset of a folder, without a text index. */
    static DatasetGraph connect(Path data) {
        return connect(data, params().build());
    }

    /** What its datasets are opened with. Sizes of caches are told each time, as a folder keeps those that it was made with, which are small where it was built in one go. */
    static StoreParamsBuilder params() {
        StoreParams standard = StoreParams.getDftStoreParams();
        return StoreParams.builder("hearsay", standard).quadIndexes(QUAD_INDEXES).node2NodeIdCacheSize(standard.getNode2NodeIdCacheSize())
                .nodeId2NodeCacheSize(standard.getNodeId2NodeCacheSize());
    }

    static DatasetGraph connect(Path data, StoreParams params) {
        DatasetGraph triples = DatabaseMgr.connectDatasetGraph(Location.create(data), params);
        triples.getContext().set(TDB2.symUnionDefaultGraph, true);
        QC.setFactory(triples.getContext(), StoppableExecutor::new);
        return triples;
    }

    /** Names the nodes. */
    public Iris iris() {
        return iris;
    }

    /** The dataset for query engines; its default graph is the union of all named graphs. To be used in transactions, and only to read. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Reads in one transaction. */
    public <T> T read(Function<DatasetGraph, T> reading) {
        return ReadTransaction.calculate(dataset, () -> reading.apply(dataset));
    }

    /** A run of the program that ended between the commits of the two, or a folder put together from different copies, leaves them at different versions. */
    private void mendTextIndex() {
        if (!index.isOf(version)) {
            index.rebuild(version);
        }
    }

    /**
     * Writes in one transaction: if the closure throws, nothing of it is kept. One thread at a time. Where anything goes wrong, the next opening
     * of the folder makes the text index anew.
     *
     * @throws StoreException if the disk has too little room, or fails
     */
    public synchronized void write(Consumer<Change> writing) {
        room.require(0);
        try {
            Txn.executeWrite(dataset, () -> {
                Change change = new Change(dataset, room);
                writing.accept(change);
                if (change.changed()) {
                    long next = readVersion() + 1;
                    setVersion(next);
                    index.mark(next);
                }
            });
        } catch (InternalError e) {
            seeVersionAfter(e);
            throw new DiskException("the disk of the store is full, or fails; start again when it is mended, and what was told as done is there", e);
        } catch (RuntimeException | Error e) {
            seeVersionAfter(e);
            throw e;
        }
        seeVersion();
    }

    private void seeVersion() {
        version = ReadTransaction.calculate(dataset, this::readVersion);
    }

    /** The triples may have been committed even where the index was not. */
    private void seeVersionAfter(Throwable failure) {
        try {
            seeVersion();
        } catch (RuntimeException | Error e) {
            failure.addSuppressed(e);
        }
    }

    /**
     * Copies the triples to a new place without the gaps that changes leave, and gives the old place back. Readers go on meanwhile, writers wait.
     * A temporary store is left as it is.
     *
     * @throws StoreException if the disk has no room for a copy
     */
    public synchronized void compact() {
        if (folder.isPresent()) {
            room.require(folder.get().dataSize());
            DatabaseMgr.compact(triples, true);
            if (!index.agrees()) {
                index.rebuild(version);
            }
        }
    }

    /** Whether the text index holds just the labels of the triples. */
    public synchronized boolean isTextIndexEqual() {
        return index.agrees();
    }

    /**
     * Writes everything as N-Quads packed with gzip, as it is at one moment; the store goes on being read and written meanwhile.
     *
     * @param out is left open
     */
    public void backup(OutputStream out) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(out, 1 << 16);
        ReadTransaction.calculate(dataset, () -> {
            StreamRDF lines = StreamRDFWriter.getWriterStream(packed, RDFFormat.NQUADS);
            lines.start();
            dataset.find().forEachRemaining(lines::quad);
            lines.finish();
            return null;
        });
        packed.finish();
    }

    /**
     * Puts the content of a backup in place of everything, in one transaction: it happens as a whole or not at all.
     *
     * @param in what {@link #backup} wrote; is left open
     * @throws StoreException if it is no backup of a store with this base, or is broken; then nothing is changed
     */
    public void restore(InputStream in) {
        try {
            write(change -> {
                long before = readVersion();
                change.clear();
                readBackup(in, change);
                if (text(iris.storeGraph(), VERSION).isEmpty()) {
                    throw new StoreException("this is no backup of a store with the base " + iris.base());
                }
                setVersion(Math.max(before, readVersion()));
            });
        } catch (RiotException | RuntimeIOException e) {
            throw new StoreException("the backup is broken: " + e.getMessage(), e);
        }
    }

    private static void readBackup(InputStream in, Change change) {
        try {
            Unpacked unpacked = new Unpacked(in);
            RDFParser.source(unpacked).lang(Lang.NQUADS).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                    change.addNew(quad);
                }
            });
            unpacked.requireWhole();
        } catch (IOException e) {
            throw new StoreException("the backup is broken: " + e.getMessage(), e);
        }
    }

    /** Keeps in mind whether reading failed, as the parser takes a file that was cut off for one that ends there. */
    private static final class Unpacked extends FilterInputStream {

        private IOException failure;

        Unpacked(InputStream in) throws IOException {
            super(new GZIPInputStream(in, 1 << 16));
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        void requireWhole() throws IOException {
            if (failure != null) {
                throw failure;
            }
        }
    }

    /** The same for an ontology whose files have no identifier. */
    public void setOntology(OntologyGraph ontology) {
        setOntology(ontology, Optional.empty());
    }

    /**
     * Keeps the ontology beside the articles, in place of the one that was there. Of its catalogue only the countries and what articles name
     * are kept, in a graph of their own.
     *
     * @param identifier of what the ontology was read from, another one for another content, so that it need not be read again only to be found the same
     */
    public void setOntology(OntologyGraph ontology, Optional<String> identifier) {
        write(change -> {
            change.replace(iris.ontologyGraph(), ontology.terms());
            Set<Node> known = new LinkedHashSet<>(ontology.countries(iris));
            known.addAll(change.subjects(iris.catalogueGraph()));
            change.replace(iris.catalogueGraph(), known.stream().flatMap(entity -> ontology.catalogueEntry(entity, iris).stream()).toList());
            if (!value(iris.storeGraph(), iris.ontologyGraph(), IDENTIFIER).equals(identifier)) {
                change.removeAbout(iris.storeGraph(), List.of(iris.ontologyGraph()));
                identifier.map(NodeFactory::createLiteralString).ifPresent(name -> change.add(iris.storeGraph(), List.of(Triple.create(iris.ontologyGraph(), IDENTIFIER, name))));
            }
        });
    }

    /** The identifier that the ontology was kept with. */
    public Optional<String> ontologyIdentifier() {
        return read(data -> value(iris.storeGraph(), iris.ontologyGraph(), IDENTIFIER));
    }

    /**
     * Grows with every write that changed something; survives closing. Known without a transaction: whoever reads the store after asking for it reads this version
     * or a later one.
     */
    public long version() {
        return version;
    }

    private long readVersion() {
        return text(iris.storeGraph(), VERSION).map(Long::parseLong).orElse(0L);
    }

    private void setVersion(long version) {
        Node node = iris.storeGraph();
        dataset.deleteAny(node, node, VERSION, Node.ANY);
        marks(iris, version).forEach(dataset::add);
    }

    /** What a store says of itself. */
    static List<Quad> marks(Iris iris, long version) {
        Node node = iris.storeGraph();
        return List.of(Quad.create(node, node, RDFS.label.asNode(), NodeFactory.createLiteralString("This store")),
                Quad.create(node, node, VERSION, NodeFactory.createLiteralDT(Long.toString(version), XSDDatatype.XSDinteger)));
    }

    /** How many articles there are. */
    public long countArticles() {
        return read(data -> Iter.count(data.find(Node.ANY, Node.ANY, RDF.type.asNode(), schema("NewsArticle"))));
    }

    /** How many quads each index of the dataset has, by the index' name; all the same if the dataset is sound. Reads all of them. */
    public Map<String, Long> indexSizes() {
        Map<String, Long> sizes = new TreeMap<>();
        ReadTransaction.calculate(readers, () -> {
            for (TupleIndex index : ((DatasetGraphTDB) readers.get()).getQuadTable().getNodeTupleTable().getTupleTable().getIndexes()) {
                sizes.put(index.getName(), Iter.count(index.all()));
            }
            return null;
        });
        return sizes;
    }

    /**
     * How much there is. Reads everything once, and holds little meanwhile.
     *
     * @param leftOut graphs that are not counted
     * @param stopped asked now and then whether nobody needs the answer any more
     * @throws CancellationException if that is so
     */
    public Census census(Set<Node> leftOut, BooleanSupplier stopped) {
        return ReadTransaction.calculate(readers, () -> new CensusTaker((DatasetGraphTDB) readers.get(), leftOut).take(stopped));
    }

    /** How many labels the text index has. */
    public long indexedLabels() {
        return index.size();
    }

    /** Whether a program has the store of a folder open now. */
    public static boolean isInUse(Path folder) {
        return StoreFolder.isInUse(folder);
    }

    /** The articles, by date and title; those without a date last. */
    public List<StoredArticle> articles() {
        return read(data -> {
            List<StoredArticle> articles = new ArrayList<>();
            data.find(Node.ANY, Node.ANY, RDF.type.asNode(), schema("NewsArticle")).forEachRemaining(quad -> articles.add(article(quad.getSubject())));
            articles.sort(BY_DATE_AND_TITLE);
            return List.copyOf(articles);
        });
    }

    private static Node schema(String local) {
        return NodeFactory.createURI("https://schema.org/" + local);
    }

    private StoredArticle article(Node name) {
        return new StoredArticle(
                name,
                text(name, RDFS.label.asNode()).orElse(name.getURI()),
                text(name, SOURCE).orElse(""),
                text(name, schema("datePublished")));
    }

    /** The first value of a property of the thing that a graph is named after. */
    private Optional<String> text(Node graph, Node property) {
        return value(graph, graph, property);
    }

    private Optional<String> value(Node graph, Node subject, Node property) {
        Iterator<Quad> found = dataset.find(graph, subject, property, Node.ANY);
        try {
            return found.hasNext() ? Optional.of(found.next().getObject().getLiteralLexicalForm()) : Optional.empty();
        } finally {
            Iter.close(found);
        }
    }

    /** Closes the dataset and frees the folder for others. Who has his answer already may still be about to leave, and is given a moment. */
    @Override
    public void close() {
        TransactionCoordinator transactions = TDBInternal.getTransactionCoordinator(triples);
        for (long end = System.nanoTime() + GRACE.toNanos(); transactions.countActive() > 0 && System.nanoTime() < end;) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        dataset.close();
        TDBInternal.expel(triples);
        folder.ifPresent(StoreFolder::close);
    }
}
