package org.hearsay.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** The ontology as RDF: what the graph needs to know of it, and what goes into a store beside the articles. */
public final class OntologyGraph {

    private static final String ENTRANCE = "hearsay.ttl";

    /** Stands for the folder while files are read, so that the imports, which are relative, can be told from the web's. */
    private static final String FOLDER = "file:///ontology/";

    private final Map<String, Graph> files;
    private final Map<String, String> mediaByName;

    private OntologyGraph(Map<String, Graph> files) {
        this.files = Collections.unmodifiableMap(files);
        this.mediaByName = namesOfMedia();
    }

    /** The ontology that the jar carries. */
    public static OntologyGraph bundled() {
        return new OntologyGraph(closure(file -> {
            InputStream in = OntologyGraph.class.getResourceAsStream("/ontology/" + file);
            if (in == null) {
                throw new IOException("the jar has no ontology/" + file);
            }
            return in;
        }));
    }

    /**
     * The ontology of a folder.
     *
     * @param folder holds {@code hearsay.ttl} and what it imports
     * @throws IllegalArgumentException if a file is not Turtle or is missing; the message names file, line and reason
     */
    public static OntologyGraph read(Path folder) {
        return new OntologyGraph(closure(file -> Files.newInputStream(folder.resolve(file))));
    }

    /** Opens a file of the ontology. */
    private interface Opener {
        InputStream open(String file) throws IOException;
    }

    private static Map<String, Graph> closure(Opener opener) {
        Map<String, Graph> read = new LinkedHashMap<>();
        Deque<String> toRead = new ArrayDeque<>(List.of(ENTRANCE));
        while (!toRead.isEmpty()) {
            String file = toRead.poll();
            if (!read.containsKey(file)) {
                Graph graph = parse(file, opener);
                read.put(file, graph);
                toRead.addAll(imports(graph));
            }
        }
        return read;
    }

    private static Graph parse(String file, Opener opener) {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream in = opener.open(file)) {
            RDFParser.source(in).lang(Lang.TURTLE).base(FOLDER + file).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(graph);
            return Skolem.named(graph);
        } catch (RiotException e) {
            throw new IllegalArgumentException("ontology/" + file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("ontology/" + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<String> imports(Graph graph) {
        Set<String> files = new TreeSet<>();
        graph.find(Node.ANY, Terms.IMPORTS, Node.ANY)
                .filterKeep(triple -> triple.getObject().getURI().startsWith(FOLDER))
                .forEach(triple -> files.add(triple.getObject().getURI().substring(FOLDER.length())));
        return List.copyOf(files);
    }

    /** The label of a class or concept, or its local name if it has none. */
    String label(Node term) {
        return texts(term, Terms.LABEL).stream().findFirst().orElse(term.getLocalName());
    }

    /** The values of a property, sorted. */
    List<String> texts(Node subject, Node property) {
        return objects(subject, property).stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm).toList();
    }

    /** The class itself, then its superclasses from the nearest to the farthest. */
    List<Node> withSuperclasses(Node type) {
        Set<Node> classes = new LinkedHashSet<>(List.of(type));
        Deque<Node> toVisit = new ArrayDeque<>(classes);
        while (!toVisit.isEmpty()) {
            for (Node superclass : objects(toVisit.poll(), Terms.SUB_CLASS_OF)) {
                if (superclass.isURI() && classes.add(superclass)) {
                    toVisit.add(superclass);
                }
            }
        }
        return List.copyOf(classes);
    }

    private List<Node> objects(Node subject, Node property) {
        List<Node> objects = new ArrayList<>();
        for (Graph graph : files.values()) {
            graph.find(subject, property, Node.ANY).forEach(triple -> objects.add(triple.getObject()));
        }
        objects.sort(Comparator.comparing(Node::toString));
        return objects;
    }

    /** The preferred name of a catalogue entry, if the catalogue has it. */
    Optional<String> catalogueName(String id) {
        return texts(NodeFactory.createURI(Terms.CATALOGUE + id), Terms.PREF_LABEL).stream().findFirst();
    }

    /** The id of the news organization with a name or alias, if the catalogue has exactly one. */
    Optional<String> mediumNamed(String name) {
        return Optional.ofNullable(mediaByName.get(name.toLowerCase(Locale.ROOT))).filter(id -> !id.isEmpty());
    }

    private Map<String, String> namesOfMedia() {
        Map<String, String> names = new TreeMap<>();
        for (Graph graph : files.values()) {
            graph.find(Node.ANY, Terms.TYPE, Terms.NEWS_ORGANIZATION).filterKeep(OntologyGraph::isCatalogued).forEach(triple -> {
                String id = triple.getSubject().getURI().substring(Terms.CATALOGUE.length());
                for (Node property : List.of(Terms.PREF_LABEL, Terms.ALT_LABEL)) {
                    for (String name : texts(triple.getSubject(), property)) {
                        names.merge(name.toLowerCase(Locale.ROOT), id, (one, other) -> one.equals(other) ? one : "");
                    }
                }
            });
        }
        return names;
    }

    private static boolean isCatalogued(Triple triple) {
        return triple.getSubject().isURI() && triple.getSubject().getURI().startsWith(Terms.CATALOGUE);
    }

    /** What the ontology says of classes, properties, schemes and frames, without the catalogue. */
    public List<Triple> terms() {
        List<Triple> terms = new ArrayList<>();
        for (Graph graph : files.values()) {
            graph.find().filterDrop(OntologyGraph::isCatalogued).filterDrop(triple -> triple.predicateMatches(Terms.IMPORTS)).forEach(terms::add);
        }
        return terms;
    }

    /** What the catalogue says of actors and places, each under its name in a store, with an {@code rdfs:label}. */
    public List<Triple> catalogue(Iris iris) {
        List<Triple> catalogue = new ArrayList<>();
        for (Graph graph : files.values()) {
            graph.find().filterKeep(OntologyGraph::isCatalogued).forEach(triple -> {
                Node subject = moved(triple.getSubject(), iris);
                catalogue.add(Triple.create(subject, triple.getPredicate(), moved(triple.getObject(), iris)));
                if (triple.predicateMatches(Terms.PREF_LABEL)) {
                    catalogue.add(Triple.create(subject, Terms.LABEL, NodeFactory.createLiteralString(triple.getObject().getLiteralLexicalForm())));
                }
            });
        }
        return catalogue;
    }

    private static Node moved(Node node, Iris iris) {
        return node.isURI() && node.getURI().startsWith(Terms.CATALOGUE) ? iris.entity(node.getURI().substring(Terms.CATALOGUE.length())) : node;
    }
}
