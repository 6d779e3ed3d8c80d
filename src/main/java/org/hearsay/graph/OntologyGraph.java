package org.hearsay.graph;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.hearsay.frame.Ontology;

/** The ontology as RDF: what the graph needs to know of it, and what goes into a store beside the articles. */
public final class OntologyGraph {

    private static final String AMBIGUOUS = "";

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Map<String, String> mediaByName;
    private final Map<Node, List<Node>> elsewhere = new ConcurrentHashMap<>();
    private final Map<Node, List<Node>> superclasses = new ConcurrentHashMap<>();
    private final Map<Asked, List<String>> texts = new ConcurrentHashMap<>();

    /** What was asked before: articles ask the same of the same terms again and again. */
    private record Asked(Node subject, Node property) {}

    /** What an ontology says, with names for its blank nodes. */
    public OntologyGraph(Ontology ontology) {
        ontology.triples().stream().filter(triple -> !triple.predicateMatches(Terms.IMPORTS)).forEach(graph::add);
        Skolem.nameBlankNodes(graph);
        mediaByName = namesOfMedia();
    }

    /** The ontology that the jar carries. */
    public static OntologyGraph bundled() {
        return new OntologyGraph(Ontology.bundled());
    }

    /**
     * The ontology of a folder.
     *
     * @param folder holds {@code hearsay.ttl} and what it imports
     * @throws org.hearsay.frame.OntologyException if there is a mistake in it; the message names file, line and reason
     */
    public static OntologyGraph read(Path folder) {
        return new OntologyGraph(Ontology.read(folder));
    }

    /** The label of a class or concept, or its local name if it has none. */
    String label(Node term) {
        return texts(term, Terms.LABEL).stream().findFirst().orElse(term.getLocalName());
    }

    /** Whether the ontology says what a term is. */
    boolean declares(Node term) {
        return graph.contains(term, Terms.TYPE, Node.ANY);
    }

    /** What has a property. */
    List<Node> subjects(Node property) {
        return graph.find(Node.ANY, property, Node.ANY).mapWith(Triple::getSubject).toList().stream().distinct().toList();
    }

    /** The values of a property, sorted. */
    List<String> texts(Node subject, Node property) {
        return texts.computeIfAbsent(new Asked(subject, property), this::find);
    }

    private List<String> find(Asked asked) {
        return objects(asked.subject, asked.property).stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm).toList();
    }

    /** The class itself, then its superclasses from the nearest to the farthest. */
    List<Node> withSuperclasses(Node type) {
        return superclasses.computeIfAbsent(type, this::findSuperclasses);
    }

    private List<Node> findSuperclasses(Node type) {
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

    /** The superclasses in other vocabularies, of each vocabulary only the nearest: a company is a schema:Corporation and a sem:Actor. */
    List<Node> typesElsewhere(Node type) {
        return elsewhere.computeIfAbsent(type, this::findTypesElsewhere);
    }

    private List<Node> findTypesElsewhere(Node type) {
        List<Node> found = new ArrayList<>();
        Set<String> vocabularies = new HashSet<>();
        List<Node> level = List.of(type);
        while (!level.isEmpty()) {
            List<Node> above = level.stream().flatMap(node -> objects(node, Terms.SUB_CLASS_OF).stream()).filter(Node::isURI).distinct().toList();
            List<Node> others = above.stream().filter(node -> !isOwn(node) && !vocabularies.contains(node.getNameSpace())).toList();
            others.forEach(node -> vocabularies.add(node.getNameSpace()));
            found.addAll(others);
            level = above.stream().filter(OntologyGraph::isOwn).toList();
        }
        return found;
    }

    private static boolean isOwn(Node node) {
        return node.getURI().startsWith(Terms.HS);
    }

    private List<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream().sorted(Comparator.comparing(Node::toString)).toList();
    }

    /** The preferred name of a catalogue entry, if the catalogue has it. */
    Optional<String> catalogueName(String id) {
        return texts(NodeFactory.createURI(Terms.CATALOGUE + id), Terms.PREF_LABEL).stream().findFirst();
    }

    /** The id of the news organization with a name or alias, if the catalogue has exactly one. */
    Optional<String> mediumNamed(String name) {
        return Optional.ofNullable(mediaByName.get(name.toLowerCase(Locale.ROOT))).filter(id -> !id.equals(AMBIGUOUS));
    }

    private Map<String, String> namesOfMedia() {
        Map<String, String> names = new TreeMap<>();
        graph.find(Node.ANY, Terms.TYPE, Terms.NEWS_ORGANIZATION).mapWith(Triple::getSubject).filterKeep(OntologyGraph::isCatalogued).forEach(medium -> {
            String id = medium.getURI().substring(Terms.CATALOGUE.length());
            for (Node property : List.of(Terms.PREF_LABEL, Terms.ALT_LABEL)) {
                texts(medium, property).forEach(name -> names.merge(name.toLowerCase(Locale.ROOT), id, (one, other) -> one.equals(other) ? one : AMBIGUOUS));
            }
        });
        return names;
    }

    private static boolean isCatalogued(Node node) {
        return node.isURI() && node.getURI().startsWith(Terms.CATALOGUE);
    }

    /** What the ontology says of classes, properties, schemes and frames, without the catalogue. */
    public List<Triple> terms() {
        return graph.find().filterDrop(triple -> isCatalogued(triple.getSubject())).toList();
    }

    /** What the catalogue says of an entity, under its name in a store, with an {@code rdfs:label}; nothing if it does not know it. */
    public List<Triple> catalogueEntry(Node entity, Iris iris) {
        if (!entity.getURI().startsWith(iris.idPrefix())) {
            return List.of();
        }
        Node entry = NodeFactory.createURI(Terms.CATALOGUE + entity.getURI().substring(iris.idPrefix().length()));
        List<Triple> moved = new ArrayList<>();
        graph.find(entry, Node.ANY, Node.ANY).forEach(triple -> {
            moved.add(Triple.create(entity, triple.getPredicate(), moved(triple.getObject(), iris)));
            if (triple.predicateMatches(Terms.PREF_LABEL)) {
                moved.add(Triple.create(entity, Terms.LABEL, NodeFactory.createLiteralString(triple.getObject().getLiteralLexicalForm())));
            }
        });
        return moved;
    }

    /** The catalogue's countries under their names in a store. */
    public List<Node> countries(Iris iris) {
        return graph.find(Node.ANY, Terms.TYPE, Terms.COUNTRY)
                .mapWith(Triple::getSubject)
                .filterKeep(OntologyGraph::isCatalogued)
                .mapWith(country -> moved(country, iris))
                .toList();
    }

    private static Node moved(Node node, Iris iris) {
        return isCatalogued(node) ? iris.entity(node.getURI().substring(Terms.CATALOGUE.length())) : node;
    }
}
