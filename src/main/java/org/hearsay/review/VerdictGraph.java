package org.hearsay.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.export.record.GraphSource;
import org.hearsay.graph.Iris;
import org.hearsay.graph.Terms;
import org.hearsay.store.Change;

/** Verdicts as RDF, in the graph that loading articles leaves alone. */
public final class VerdictGraph {

    private static final String VERDICTS = """
            PREFIX hs: <https://w3id.org/hearsay/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT DISTINCT ?verdict ?claim ?claimed ?reviewer ?judgement ?remark ?field ?was ?should
            WHERE {
              ?verdict a hs:Verdict ; hs:onClaim ?claim ; rdfs:comment ?claimed ; hs:reviewer ?reviewer ; hs:judgement ?judgement .
              OPTIONAL { ?verdict hs:remark ?remark }
              OPTIONAL { ?verdict hs:correction ?correction . ?correction hs:field ?field ; hs:was ?was ; hs:should ?should }
            }
            ORDER BY ?claim ?reviewer ?field
            """;

    private VerdictGraph() {}

    /** Keeps verdicts, each in place of what the reviewer said about the claim before. */
    public static void put(Change change, Iris iris, Collection<Verdict> verdicts) {
        for (Verdict verdict : verdicts) {
            change.removeAbout(iris.verdictGraph(), parts(iris.verdict(verdict.claim(), verdict.reviewer())));
            change.add(iris.verdictGraph(), triples(iris, verdict));
        }
    }

    /** Takes back what a reviewer said about a claim. */
    public static void remove(Change change, Iris iris, String claim, String reviewer) {
        change.removeAbout(iris.verdictGraph(), parts(iris.verdict(claim, reviewer)));
    }

    private static List<Node> parts(Node verdict) {
        List<Node> parts = new ArrayList<>(List.of(verdict));
        Sheet.CORRECTABLE.forEach(field -> parts.add(part(verdict, field)));
        return parts;
    }

    private static Node part(Node verdict, String field) {
        return NodeFactory.createURI(verdict.getURI() + "-" + field);
    }

    static List<Triple> triples(Iris iris, Verdict verdict) {
        Node node = iris.verdict(verdict.claim(), verdict.reviewer());
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(node, RDF.type.asNode(), Terms.hs("Verdict")));
        triples.add(Triple.create(node, RDFS.label.asNode(), text("Read rightly? " + verdict.reviewer() + " " + verdict.judgement().label() + ": " + verdict.claimed())));
        triples.add(Triple.create(node, RDFS.comment.asNode(), text(verdict.claimed())));
        triples.add(Triple.create(node, Terms.hs("onClaim"), NodeFactory.createURI(verdict.claim())));
        triples.add(Triple.create(node, Terms.hs("reviewer"), text(verdict.reviewer())));
        triples.add(Triple.create(node, Terms.hs("judgement"), Terms.hs(verdict.judgement().label())));
        verdict.remark().ifPresent(remark -> triples.add(Triple.create(node, Terms.hs("remark"), text(remark))));
        for (Verdict.Correction correction : verdict.corrections()) {
            Node part = part(node, correction.field());
            triples.add(Triple.create(node, Terms.hs("correction"), part));
            triples.add(Triple.create(part, RDF.type.asNode(), Terms.hs("Correction")));
            triples.add(Triple.create(part, RDFS.label.asNode(), text(correction.field() + ": " + correction.should() + ", not " + correction.was())));
            triples.add(Triple.create(part, Terms.hs("field"), text(correction.field())));
            triples.add(Triple.create(part, Terms.hs("was"), text(correction.was())));
            triples.add(Triple.create(part, Terms.hs("should"), text(correction.should())));
        }
        return triples;
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    /** All verdicts, by claim and reviewer. */
    public static List<Verdict> read(GraphSource source) {
        Map<Node, Verdict> verdicts = new LinkedHashMap<>();
        for (Binding row : source.select(VERDICTS).rows()) {
            verdicts.merge(node(row, "verdict"), verdict(row), VerdictGraph::joined);
        }
        return List.copyOf(verdicts.values());
    }

    private static Verdict joined(Verdict one, Verdict other) {
        List<Verdict.Correction> corrections = new ArrayList<>(one.corrections());
        corrections.addAll(other.corrections());
        return new Verdict(one.claim(), one.claimed(), one.reviewer(), one.judgement(), one.remark(), corrections);
    }

    private static Verdict verdict(Binding row) {
        Optional<String> field = Optional.ofNullable(node(row, "field")).map(Node::getLiteralLexicalForm);
        String judgement = node(row, "judgement").getURI();
        return new Verdict(
                node(row, "claim").getURI(), words(row, "claimed"), words(row, "reviewer"),
                Judgement.meant(judgement.substring(judgement.indexOf('#') + 1)).orElseThrow(),
                Optional.ofNullable(node(row, "remark")).map(Node::getLiteralLexicalForm),
                field.map(name -> List.of(new Verdict.Correction(name, words(row, "was"), words(row, "should")))).orElse(List.of()));
    }

    private static String words(Binding row, String column) {
        return node(row, column).getLiteralLexicalForm();
    }

    private static Node node(Binding row, String column) {
        return row.get(Var.alloc(column));
    }
}
