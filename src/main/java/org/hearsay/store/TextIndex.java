package org.hearsay.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.hearsay.graph.Iris;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Lucene index of labels and aliases, joined to a dataset so that it follows every change of the triples within the same transaction. */
final class TextIndex {

    /** Kept, since settings of loggers that nobody holds are forgotten: Lucene warns where the vector module is there for others than itself. */
    private static final java.util.logging.Logger LUCENE = java.util.logging.Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        LUCENE.setLevel(java.util.logging.Level.SEVERE);
    }

    private static final Logger LOG = LoggerFactory.getLogger(TextIndex.class);
    private static final String UID = "uid";
    private static final String VERSION = "version";
    private static final double BUFFER_FOR_MANY = 64;

    private final DatasetGraph triples;
    private final TextIndexLucene lucene;

    private TextIndex(DatasetGraph triples, Directory directory) {
        EntityDefinition fields = new EntityDefinition("node", "label");
        fields.setPrimaryPredicate(RDFS.label.asNode());
        fields.set("alias", SKOS.altLabel.asNode());
        fields.setGraphField("graph");
        fields.setLangField("language");
        fields.setUidField(UID); // without it nothing is ever deleted from the index
        this.triples = triples;
        this.lucene = new TextIndexLucene(directory, new TextIndexConfig(fields));
    }

    static TextIndex inMemory(DatasetGraph triples) {
        return new TextIndex(triples, new ByteBuffersDirectory());
    }

    /** Opens the index of a folder; one that is damaged beyond reading is left behind for an empty one. */
    static TextIndex inFolder(DatasetGraph triples, Path folder) {
        try {
            return readable(folder) ? new TextIndex(triples, FSDirectory.open(folder)) : inEmptied(triples, folder);
        } catch (IOException e) {
            throw new StoreException("the text index " + folder + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private static boolean readable(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            if (DirectoryReader.indexExists(directory)) {
                DirectoryReader.open(directory).close();
            }
            return true;
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.warn("The text index {} is damaged and will be made anew: {}", folder, damaged.getMessage());
            return false;
        }
    }

    private static TextIndex inEmptied(DatasetGraph triples, Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        for (String file : directory.listAll()) {
            directory.deleteFile(file);
        }
        return new TextIndex(triples, directory);
    }

    /** The triples with the index: what is changed or asked here reaches both. */
    DatasetGraph dataset(SteadyReaders readers) {
        return TextDatasetFactory.create(readers, lucene, true, new Labels(lucene));
    }

    /** Writes the version of the triples into the index, with the next commit. */
    void mark(long version) {
        lucene.getIndexWriter().setLiveCommitData(Map.of(VERSION, Long.toString(version)).entrySet());
    }

    /** Whether the last commit was that of a version, or no commit was ever needed. */
    boolean isOf(long version) {
        Iterable<Map.Entry<String, String>> marks = lucene.getIndexWriter().getLiveCommitData();
        if (marks != null) {
            for (Map.Entry<String, String> mark : marks) {
                if (mark.getKey().equals(VERSION)) {
                    return mark.getValue().equals(Long.toString(version));
                }
            }
        }
        return version == 0;
    }

    /** Whether the index holds just what it would hold if it were made anew. To be called while nobody writes. */
    boolean agrees() {
        Set<String> expected = new HashSet<>();
        forEachLabel(quad -> expected.add(checksum(quad)));
        try (DirectoryReader reader = DirectoryReader.open(lucene.getIndexWriter())) {
            Bits alive = MultiBits.getLiveDocs(reader);
            StoredFields documents = reader.storedFields();
            int matched = 0;
            for (int i = 0; i < reader.maxDoc(); i++) {
                if (alive == null || alive.get(i)) {
                    if (!expected.contains(documents.document(i, Set.of(UID)).get(UID))) {
                        return false;
                    }
                    matched++;
                }
            }
            return matched == expected.size();
        } catch (IOException e) {
            throw new StoreException("the text index cannot be read: " + e.getMessage(), e);
        }
    }

    private String checksum(Quad quad) {
        Entity entity = TextQueryFuncs.entityFromQuad(lucene.getDocDef(), quad);
        return entity.getChecksum(lucene.getDocDef().getField(quad.getPredicate()), quad.getObject().getLiteralLexicalForm());
    }

    /**
     * Makes the index anew from the triples.
     *
     * @param version of the triples
     */
    void rebuild(long version) {
        try {
            lucene.getIndexWriter().deleteAll();
        } catch (IOException e) {
            throw new StoreException("the text index cannot be rebuilt: " + e.getMessage(), e);
        }
        Labels labels = new Labels(lucene);
        labels.start();
        forEachLabel(quad -> labels.change(TextQuadAction.ADD, quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
        labels.finish();
        mark(version);
        lucene.commit();
    }

    /** Whether the index holds a quad of the dataset: labels and aliases, but for those of selectors, which are a third of all labels and all alike. */
    static boolean holds(Quad quad) {
        return (quad.getPredicate().equals(RDFS.label.asNode()) || quad.getPredicate().equals(SKOS.altLabel.asNode())) && !Iris.isSelector(quad.getSubject());
    }

    /** Takes more memory than usual, so that fewer pieces are written and joined later. */
    void prepareForMany() {
        lucene.getIndexWriter().getConfig().setRAMBufferSizeMB(BUFFER_FOR_MANY);
    }

    /** Indexes labels that are not there yet; they are kept once the index is closed. */
    void add(List<Quad> labels) {
        for (Quad label : labels) {
            Entity entity = TextQueryFuncs.entityFromQuad(lucene.getDocDef(), label);
            if (entity != null) {
                lucene.addEntity(entity);
            }
        }
    }

    /** How many labels it has. */
    long size() {
        return lucene.getIndexWriter().getDocStats().numDocs;
    }

    void close() {
        lucene.close();
    }

    private void forEachLabel(Consumer<Quad> action) {
        Txn.executeRead(triples, () -> {
            for (Node property : List.of(RDFS.label.asNode(), SKOS.altLabel.asNode())) {
                triples.find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
                    if (!Iris.isSelector(quad.getSubject())) {
                        action.accept(quad);
                    }
                });
            }
        });
    }

    /** Indexes what people search for; the selectors of passages are a third of all labels and all alike. */
    private static final class Labels extends TextDocProducerTriples {

        Labels(TextIndexLucene index) {
            super(index);
        }

        @Override
        public void change(TextQuadAction action, Node graph, Node subject, Node predicate, Node object) {
            if (!Iris.isSelector(subject)) {
                super.change(action, graph, subject, predicate, object);
            }
        }
    }
}
