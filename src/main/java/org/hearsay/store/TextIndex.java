package org.hearsay.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.hearsay.graph.Iris;

/** Joins a Lucene index of labels and aliases to a dataset; it follows every change of the triples within the same transaction. */
final class TextIndex {

    private TextIndex() {}

    static DatasetGraph inMemory(DatasetGraph dataset) {
        return join(dataset, new ByteBuffersDirectory());
    }

    static DatasetGraph inFolder(DatasetGraph dataset, Path folder) {
        try {
            return join(dataset, FSDirectory.open(folder));
        } catch (IOException e) {
            throw new StoreException("the text index " + folder + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private static DatasetGraph join(DatasetGraph dataset, Directory directory) {
        EntityDefinition fields = new EntityDefinition("node", "label");
        fields.setPrimaryPredicate(RDFS.label.asNode());
        fields.set("alias", SKOS.altLabel.asNode());
        fields.setGraphField("graph");
        fields.setLangField("language");
        fields.setUidField("uid"); // without it nothing is ever deleted from the index
        TextIndexLucene index = new TextIndexLucene(directory, new TextIndexConfig(fields));
        return TextDatasetFactory.create(dataset, index, true, new Labels(index));
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
