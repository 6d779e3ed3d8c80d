package org.hearsay.export.rdf;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.export.record.ArticleRecord;
import org.hearsay.export.record.ClaimRecord;
import org.hearsay.export.record.RecordWriter;
import org.hearsay.graph.Terms;

/**
 * Writes one nanopublication for each claim, as TriG. What it asserts is that the claim was made, and not what is claimed; its provenance is the
 * holders, the article and the sentence.
 */
public final class NanopublicationWriter implements RecordWriter {

    private static final Node LICENCE = Words.iri("https://creativecommons.org/publicdomain/zero/1.0/");
    private static final Node HEARSAY = Words.iri("https://w3id.org/hearsay/");

    @Override
    public void write(Iterator<ArticleRecord> articles, OutputStream stream) {
        StreamRDF out = StreamRDFWriter.getWriterStream(stream, RDFFormat.TRIG_BLOCKS);
        out.start();
        Words.sendPrefixes(out);
        while (articles.hasNext()) {
            ArticleRecord article = articles.next();
            article.claims().forEach(claim -> quads(article, claim).forEach(out::quad));
        }
        out.finish();
    }

    /** The quads of one nanopublication, whose name says their hash. */
    private static List<Quad> quads(ArticleRecord article, ClaimRecord claim) {
        String code = TrustyUri.code(new Nanopublication(article, claim, TrustyUri.UNKNOWN).quads());
        return new Nanopublication(article, claim, code).quads();
    }

    /** The four graphs of one claim. */
    private static final class Nanopublication {

        private final ArticleRecord article;
        private final ClaimRecord claim;
        private final List<Quad> quads = new ArrayList<>();
        private final Node self;
        private final Node head;
        private final Node assertion;
        private final Node provenance;
        private final Node publication;

        Nanopublication(ArticleRecord article, ClaimRecord claim, String code) {
            this.article = article;
            this.claim = claim;
            this.self = Words.iri(claim.iri() + "-nanopublication." + code);
            this.head = part("head");
            this.assertion = part("assertion");
            this.provenance = part("provenance");
            this.publication = part("publication");
        }

        private Node part(String name) {
            return Words.iri(self.getURI() + "#" + name);
        }

        List<Quad> quads() {
            quad(head, self, Words.TYPE, Words.term("np:Nanopublication"));
            quad(head, self, Words.term("np:hasAssertion"), assertion);
            quad(head, self, Words.term("np:hasProvenance"), provenance);
            quad(head, self, Words.term("np:hasPublicationInfo"), publication);
            writeAssertion();
            writeProvenance();
            quad(publication, self, Words.LABEL, Words.text(claim.label()));
            quad(publication, self, Words.term("dcterms:license"), LICENCE);
            quad(publication, self, Words.term("prov:wasAttributedTo"), HEARSAY);
            article.published().ifPresent(day -> quad(publication, self, Words.term("dcterms:date"), Words.day(day)));
            return quads;
        }

        private void writeAssertion() {
            all(assertion, ClaimTriples.attitude(claim));
            quad(assertion, node(), Terms.hs("says"), Words.iri(claim.proposition().iri()));
            all(assertion, ClaimTriples.descriptions(claim.proposition()));
            all(assertion, ClaimTriples.roles(claim.proposition()));
            all(assertion, ClaimTriples.holders(claim));
        }

        private void writeProvenance() {
            quad(provenance, assertion, Words.term("prov:wasDerivedFrom"), Words.iri(article.iri()));
            claim.holders().forEach(holder -> quad(provenance, assertion, Words.term("prov:wasAttributedTo"), Words.iri(holder.iri())));
            quad(provenance, assertion, Words.term("oa:exact"), Words.text(claim.evidence().sentence()));
            quad(provenance, assertion, Words.term("oa:start"), Words.number(claim.evidence().start()));
            quad(provenance, assertion, Words.term("oa:end"), Words.number(claim.evidence().end()));
            quad(provenance, assertion, Terms.hs("foundBy"), Terms.hs(claim.foundBy()));
            quad(provenance, assertion, Terms.hs("score"), Words.number(claim.score()));
            quad(provenance, assertion, Terms.hs("standing"), Terms.hs(claim.standing()));
            all(provenance, ClaimTriples.article(article));
        }

        private Node node() {
            return Words.iri(claim.iri());
        }

        private void all(Node graph, List<Triple> triples) {
            triples.stream().distinct().forEach(triple -> quads.add(Quad.create(graph, triple)));
        }

        private void quad(Node graph, Node subject, Node property, Node object) {
            quads.add(Quad.create(graph, subject, property, object));
        }
    }
}
