package org.hearsay.frame;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.hearsay.annotation.AnnotatedArticle;
import org.hearsay.annotation.Catalogue;
import org.hearsay.annotation.Sentence;
import org.hearsay.annotation.catalogue.OwnEntity;
import org.hearsay.frame.grammar.Tree;

/** The ontology as the extractor's programme: its classes, frames and catalogue. Never changes; one serves all threads. */
public final class Ontology {

    private final List<Triple> triples;
    private final Classes classes;
    private final FrameBook frames;
    private final Catalogue catalogue;
    private final Demonyms demonyms;
    private final ThreadLocal<FieldCounts> fields = new ThreadLocal<>();

    private Ontology(List<Statement> read) {
        triples = read.stream().map(said -> Triple.create(said.subject(), said.predicate(), said.object())).toList();
        Statements statements = new Statements(read);
        classes = Declarations.check(statements);
        frames = new FrameReader(statements, classes).read();
        catalogue = new CatalogueReader(statements, classes).read();
        demonyms = new Demonyms(catalogue);
    }

    /** Reads the ontology that the jar carries; a mistake in it throws an {@link OntologyException}. */
    public static Ontology bundled() {
        return new Ontology(OntologyFiles.bundled());
    }

    /** Reads the ontology of a folder that holds {@code hearsay.ttl}; a mistake in it throws an {@link OntologyException}. */
    public static Ontology read(Path folder) {
        return new Ontology(OntologyFiles.in(folder));
    }

    /**
     * Reads an ontology and puts a user's own entities into its catalogue.
     *
     * @param folder holds {@code hearsay.ttl}; without one the jar's own ontology is read
     * @param own are known as the catalogue's entries are; a name that is another's already throws an {@link OntologyException} with file and line
     */
    public static Ontology read(Optional<Path> folder, List<OwnEntity> own) {
        return new Ontology(OwnEntities.added(folder.map(OntologyFiles::in).orElseGet(OntologyFiles::bundled), own));
    }

    /** What the files say, file by file, as RDF for the stages that hand it on. */
    public List<Triple> triples() {
        return triples;
    }

    /** The actors and places known beforehand. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The frames. */
    public FrameBook frames() {
        return frames;
    }

    /** Whether a class is another or a subclass of it, by their local names. */
    public boolean isA(String type, String superType) {
        return classes.isA(type, superType);
    }

    /** Whether a common noun (its lemma) names something of a class. */
    public boolean isNounOf(String noun, String type) {
        return classes.ofNoun(noun).stream().anyMatch(named -> classes.isA(named, type));
    }

    /** All frames that a sentence evokes, by trigger. */
    public List<FrameMatch> match(AnnotatedArticle article, Sentence sentence) {
        return match(article, new Tree(sentence));
    }

    /** All frames that the sentence of a tree evokes, by trigger. */
    public List<FrameMatch> match(AnnotatedArticle article, Tree tree) {
        FieldCounts counts = fields.get();
        if (counts == null || !counts.isOf(article)) {
            counts = new FieldCounts(article, classes);
            fields.set(counts);
        }
        return new Matcher(frames, classes, demonyms, article, counts, tree).match();
    }
}
