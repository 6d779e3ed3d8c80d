package org.hearsay.graph;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Says in PROV-O when and by which version an article was read. It is a graph of its own, so that the article's graph knows no clock. */
public final class Provenance {

    private Provenance() {}

    /**
     * The record of one reading.
     *
     * @param iris names the nodes
     * @param article the article's IRI
     * @param version of this program
     * @param when the reading ended
     */
    public static ArticleGraph of(Iris iris, Node article, String version, Instant when) {
        Triples triples = new Triples();
        Node reading = iris.extraction(article);
        Node software = iris.software(version);
        String time = when.truncatedTo(ChronoUnit.SECONDS).toString();
        triples.describe(reading, Terms.PROV_ACTIVITY, "Reading of an article by Hearsay " + version + " at " + time);
        triples.add(reading, Terms.PROV_USED, article);
        triples.add(reading, Terms.ENDED_AT_TIME, NodeFactory.createLiteralDT(time, XSDDatatype.XSDdateTime));
        triples.add(reading, Terms.WAS_ASSOCIATED_WITH, software);
        triples.describe(software, Terms.PROV_SOFTWARE, "Hearsay " + version);
        triples.add(software, Terms.SOFTWARE_VERSION, version);
        return new ArticleGraph(reading, List.copyOf(triples.all()));
    }
}
