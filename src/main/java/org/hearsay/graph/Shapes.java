package org.hearsay.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;

/** The SHACL shapes that every graph must keep. */
public final class Shapes {

    private static final String FILE = "shapes.ttl";

    private final org.apache.jena.shacl.Shapes shapes;
    private final Graph terms = GraphFactory.createDefaultGraph();

    private Shapes(InputStream in, OntologyGraph ontology) {
        try {
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
            this.shapes = org.apache.jena.shacl.Shapes.parse(graph);
            ontology.terms().forEach(terms::add);
        } catch (RiotException | ShaclParseException e) {
            throw new IllegalArgumentException("ontology/" + FILE + ": " + e.getMessage(), e);
        }
    }

    /**
     * The shapes that the jar carries.
     *
     * @param ontology knows the subclasses that shapes speak of
     */
    public static Shapes bundled(OntologyGraph ontology) {
        try (InputStream in = Shapes.class.getResourceAsStream("/ontology/" + FILE)) {
            return new Shapes(in, ontology);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar's ontology/" + FILE + " cannot be read", e);
        }
    }

    /** Whether an ontology's folder has shapes. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    /**
     * The shapes of an ontology's folder.
     *
     * @param folder holds {@code shapes.ttl}
     * @param ontology knows the subclasses that shapes speak of
     * @throws IllegalArgumentException if it is no SHACL; the message says where and why
     */
    public static Shapes read(Path folder, OntologyGraph ontology) {
        try (InputStream in = Files.newInputStream(folder.resolve(FILE))) {
            return new Shapes(in, ontology);
        } catch (IOException e) {
            throw new UncheckedIOException(folder.resolve(FILE) + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * What is wrong with an article's graph.
     *
     * @param triples the graph
     * @return a sentence for each fault, sorted; empty if there is none
     */
    public List<String> check(Collection<Triple> triples) {
        Graph data = GraphFactory.createDefaultGraph();
        triples.forEach(data::add);
        return ShaclValidator.get().validate(shapes, new Union(data, terms)).getEntries().stream().map(Shapes::sentence).distinct().sorted().toList();
    }

    private static String sentence(ReportEntry entry) {
        StringBuilder sentence = new StringBuilder(shown(entry.focusNode()));
        if (entry.resultPath() != null) {
            sentence.append(", ").append(entry.resultPath());
        }
        if (entry.value() != null) {
            sentence.append(" = ").append(shown(entry.value()));
        }
        return sentence.append(": ").append(entry.message()).toString();
    }

    private static String shown(Node node) {
        return node.isURI() ? "<" + node.getURI() + ">" : node.toString();
    }
}
