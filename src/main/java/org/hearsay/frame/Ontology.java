package org.hearsay.frame;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.annotation.AnnotatedArticle;
import org.hearsay.annotation.Catalogue;
import org.hearsay.annotation.Sentence;

/** The ontology as the extractor's programme: its classes, frames and catalogue. */
public final class Ontology {

    private Ontology() {}

    /** Reads the ontology that the jar carries. */
    public static Ontology bundled() {
        throw new UnsupportedOperationException("not written yet");
    }

    /** Reads the ontology of a folder that holds {@code hearsay.ttl}. */
    public static Ontology read(Path folder) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** The actors and places known beforehand. */
    public Catalogue catalogue() {
        throw new UnsupportedOperationException("not written yet");
    }

    /** Whether a class is another or a subclass of it, by their local names. */
    public boolean isA(String type, String superType) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** All frames that a sentence evokes, by trigger. */
    public List<FrameMatch> match(AnnotatedArticle article, Sentence sentence) {
        throw new UnsupportedOperationException("not written yet");
    }
}
