package org.hearsay.export.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.hearsay.graph.Terms;

/** Turns the graph of one article into records. */
final class ArticleGraphReader {

    private static final List<String> ROLES = List.of("agent", "target", "via", "object", "instrument", "place", "cause");
    private static final Node DCTERMS_SOURCE = NodeFactory.createURI("http://purl.org/dc/terms/source");
    private static final Node LATITUDE = NodeFactory.createURI("http://www.w3.org/2003/01/geo/wgs84_pos#lat");
    private static final Node LONGITUDE = NodeFactory.createURI("http://www.w3.org/2003/01/geo/wgs84_pos#long");
    private static final List<Node> REFERENCES = List.of(
            NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#exactMatch"), NodeFactory.createURI("http://www.w3.org/2002/07/owl#sameAs"));

    private final Facts facts;
    private final Node article;
    private final Classes classes;
    private final Map<Node, ActorRecord> actors = new HashMap<>();
    private final Map<Node, PropositionRecord> propositions = new HashMap<>();

    ArticleGraphReader(Graph graph, String iri, Classes classes) {
        this.facts = new Facts(graph);
        this.article = NodeFactory.createURI(iri);
        this.classes = classes;
    }

    ArticleRecord read() {
        return new ArticleRecord(
                article.getURI(),
                facts.label(article),
                facts.text(article, DCTERMS_SOURCE).orElse(""),
                facts.text(article, Facts.schema("url")),
                facts.text(article, Facts.schema("datePublished")).map(LocalDate::parse),
                facts.node(article, Facts.schema("publisher")).map(this::actor),
                facts.nodes(article, Facts.schema("author")).stream().map(facts::label).toList(),
                facts.text(article, Facts.schema("inLanguage")).orElse("en"),
                facts.text(article, Facts.schema("articleBody")).orElse(""),
                facts.subjects(Facts.TYPE, Terms.hs("Claim")).stream().map(this::claim)
                        .sorted(Comparator.comparing((ClaimRecord claim) -> claim.evidence().start()).thenComparing(claim -> claim.proposition().label())
                                .thenComparing(ClaimRecord::iri))
                        .toList());
    }

    private ClaimRecord claim(Node claim) {
        return new ClaimRecord(
                claim.getURI(),
                facts.label(claim),
                propositions.computeIfAbsent(facts.node(claim, Terms.hs("says")).orElseThrow(), this::proposition),
                facts.nodes(claim, Terms.hs("about")).stream().map(event -> new ClaimRecord.EventRecord(event.getURI(), facts.label(event))).toList(),
                facts.term(claim, "stance"),
                facts.term(claim, "polarity"),
                facts.term(claim, "modality"),
                holders(claim),
                facts.texts(claim, Terms.hs("cue")),
                passage(facts.node(claim, Terms.hs("evidence")).orElseThrow()),
                facts.term(claim, "standing"),
                facts.term(claim, "foundBy"),
                facts.text(claim, Terms.hs("score")).map(Double::parseDouble).orElse(0.0));
    }

    private List<ActorRecord> holders(Node claim) {
        return facts.nodes(claim, Terms.hs("chain")).stream()
                .sorted(Comparator.comparing(link -> facts.text(link, Terms.hs("position")).map(Integer::parseInt).orElse(0)))
                .map(link -> actor(facts.node(link, Terms.hs("holder")).orElseThrow()))
                .toList();
    }

    private PropositionRecord proposition(Node node) {
        Map<String, List<ActorRecord>> roles = new HashMap<>();
        for (String role : ROLES) {
            List<ActorRecord> fillers = facts.nodes(node, Terms.hs(role)).stream().map(this::actor)
                    .sorted(Comparator.comparing(ActorRecord::name).thenComparing(ActorRecord::iri)).toList();
            if (!fillers.isEmpty()) {
                roles.put(role, fillers);
            }
        }
        List<String> types = classes.withSuperclasses(facts.nodes(node, Terms.hs("actionType")));
        return new PropositionRecord(node.getURI(), facts.label(node), facts.term(node, "actionType"), types, new TreeMap<>(roles), facts.texts(node, Terms.hs("time")));
    }

    private PassageRecord passage(Node passage) {
        List<Node> selectors = facts.nodes(passage, Facts.annotation("hasSelector"));
        return new PassageRecord(
                number(selectors, "start"), number(selectors, "end"), text(selectors, "exact").orElse(facts.label(passage)),
                text(selectors, "prefix").orElse(""), text(selectors, "suffix").orElse(""));
    }

    private int number(List<Node> selectors, String property) {
        return text(selectors, property).map(Integer::parseInt).orElse(0);
    }

    private Optional<String> text(List<Node> selectors, String property) {
        return selectors.stream().flatMap(selector -> facts.texts(selector, Facts.annotation(property)).stream()).findFirst();
    }

    private ActorRecord actor(Node node) {
        ActorRecord known = actors.get(node);
        if (known == null) {
            known = readActor(node);
            actors.put(node, known);
        }
        return known;
    }

    private ActorRecord readActor(Node node) {
        Optional<ActorRecord.Point> point = facts.text(node, LATITUDE)
                .flatMap(latitude -> facts.text(node, LONGITUDE).map(longitude -> new ActorRecord.Point(Double.parseDouble(latitude), Double.parseDouble(longitude))));
        return new ActorRecord(
                node.getURI(),
                facts.label(node),
                classes.withSuperclasses(facts.nodes(node, Facts.TYPE)).stream().filter(type -> !type.equals("Phrase")).toList(),
                facts.texts(node, Terms.hs("named")).contains("true"),
                facts.text(node, Terms.hs("countryCode")),
                point,
                REFERENCES.stream().flatMap(property -> facts.nodes(node, property).stream()).filter(Node::isURI).map(Node::getURI).toList());
    }
}
