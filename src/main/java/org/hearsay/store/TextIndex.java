package org.hearsay.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.hearsay.graph.Iris;

/** A Lucene index of labels and aliases, joined to a dataset so that it follows every change of the triples within the same transaction. */
final class TextIndex {

    private final DatasetGraph triples;
    private final TextIndexLucene lucene;

    private TextIndex(DatasetGraph triples, Directory directory) {
        EntityDefinition fields = new EntityDefinition("node", "label");
        fields.setPrimaryPredicate(RDFS.label.asNode());
        fields.set("alias", SKOS.altLabel.asNode());
        fields.setGraphField("graph");
        fields.setLangField("language");
        fields.setUidField("uid"); // without it nothing is ever deleted from the index
        this.triples = triples;
        this.lucene = new TextIndexLucene(directory, new TextIndexConfig(fields));
    }

    static TextIndex inMemory(DatasetGraph triples) {
        return new TextIndex(triples, new ByteBuffersDirectory());
    }

    static TextIndex inFolder(DatasetGraph triples, Path folder) {
        try {
            return new TextIndex(triples, FSDirectory.open(folder));
        } catch (IOException e) {
            throw new StoreException("the text index " + folder + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /** The triples with the index: what is changed or asked here reaches both. */
    DatasetGraph dataset() {
        return TextDatasetFactory.create(triples, lucene, true, new Labels(lucene));
    }

    /** Makes the index anew from the triples. */
    void rebuild() {
        try {
            lucene.getIndexWriter().deleteAll();
        } catch (IOException e) {
            throw new StoreException("the text index cannot be rebuilt: " + e.getMessage(), e);
        }
        Labels labels = new Labels(lucene);
        Txn.executeRead(triples, () -> {
            labels.start();
            for (Node property : List.of(RDFS.label.asNode(), SKOS.altLabel.asNode())) {
                triples.find(Node.ANY, Node.ANY, property, Node.ANY)
                        .forEachRemaining(quad -> labels.change(TextQuadAction.ADD, quad.getGraph(), quad.getSubject(), property, quad.getObject()));
            }
            labels.finish();
        });
        lucene.commit();
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
