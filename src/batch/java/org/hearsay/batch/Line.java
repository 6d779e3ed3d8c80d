package org.hearsay.batch;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.annotation.Annotator;
import org.hearsay.article.ArticleReader;
import org.hearsay.claim.Extractor;
import org.hearsay.frame.Ontology;
import org.hearsay.graph.GraphBuilder;
import org.hearsay.graph.Iris;
import org.hearsay.graph.OntologyGraph;

/** From a file to graphs, with the models that all tasks of a process share. */
record Line(ArticleReader reader, Extractor extractor, GraphBuilder builder) {

    private static final Map<Plan, Line> OF_THIS_PROCESS = new ConcurrentHashMap<>();

    /**
     * How to make a line, which travels to where it is made.
     *
     * @param base of nodes
     * @param ontology a folder, or empty for the one in the jar
     */
    record Plan(String base, String ontology) implements Serializable {}

    /** The one line of this process by a plan; its first caller waits until the models are read. */
    static Line by(Plan plan) {
        return OF_THIS_PROCESS.computeIfAbsent(plan, Line::make);
    }

    private static Line make(Plan plan) {
        Ontology ontology = Ontology.read(Optional.of(plan.ontology()).filter(folder -> !folder.isEmpty()).map(Path::of), List.of());
        Extractor extractor = new Extractor(new Annotator(ontology.catalogue()), ontology);
        return new Line(new ArticleReader(), extractor, new GraphBuilder(new OntologyGraph(ontology), new Iris(plan.base())));
    }
}
