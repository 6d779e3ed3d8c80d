package org.hearsay.export.rdf;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.hearsay.export.record.ArticleRecord;
import org.hearsay.export.record.ClaimRecord;
import org.hearsay.export.record.RecordWriter;
import org.hearsay.graph.Terms;

/**
 * Writes RDF 1.2 in Turtle: a claim is the reifier of the triples that it claims, {@code claim rdf:reifies <<( proposition hs:agent actor )>>}, which
 * stand nowhere as triples of their own.
 */
public final class ReifierWriter implements RecordWriter {

    @Override
    public void write(Iterator<ArticleRecord> articles, OutputStream stream) {
        StreamRDF out = StreamRDFWriter.getWriterStream(stream, RDFFormat.TURTLE_BLOCKS);
        out.start();
        Words.sendPrefixes(out);
        while (articles.hasNext()) {
            ArticleRecord article = articles.next();
            ClaimTriples.article(article).forEach(out::triple);
            article.claims().forEach(claim -> triples(article, claim).stream().distinct().forEach(out::triple));
        }
        out.finish();
    }

    private static List<Triple> triples(ArticleRecord article, ClaimRecord claim) {
        Node node = Words.iri(claim.iri());
        List<Triple> triples = new ArrayList<>();
        triples.addAll(ClaimTriples.attitude(claim));
        triples.add(Triple.create(node, Terms.hs("says"), Words.iri(claim.proposition().iri())));
        triples.addAll(ClaimTriples.holders(claim));
        triples.add(Triple.create(node, Words.term("prov:wasDerivedFrom"), Words.iri(article.iri())));
        triples.add(Triple.create(node, Words.term("oa:exact"), Words.text(claim.evidence().sentence())));
        triples.add(Triple.create(node, Terms.hs("score"), Words.number(claim.score())));
        ClaimTriples.roles(claim.proposition()).forEach(role -> triples.add(Triple.create(node, Words.REIFIES, NodeFactory.createTripleTerm(role))));
        triples.addAll(ClaimTriples.descriptions(claim.proposition()));
        return triples;
    }
}
