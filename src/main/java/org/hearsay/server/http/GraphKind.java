package org.hearsay.server.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The forms that triples and quads can take; the server's own preference comes first. */
public enum GraphKind implements MediaKind {
    TURTLE(RDFFormat.TURTLE_PRETTY, "ttl", "text/turtle", "application/x-turtle", "text/n3", "text/rdf+n3"),
    HTML(null, "html", "text/html", "application/xhtml+xml"),
    JSON_LD(RDFFormat.JSONLD_PRETTY, "jsonld", "application/ld+json", "application/json"),
    RDF_XML(RDFFormat.RDFXML_PLAIN, "rdf", "application/rdf+xml", "application/xml", "text/xml"),
    N_TRIPLES(RDFFormat.NTRIPLES, "nt", "application/n-triples", "text/plain"),
    TRIG(RDFFormat.TRIG_PRETTY, "trig", "application/trig", "application/x-trig"),
    N_QUADS(RDFFormat.NQUADS, "nq", "application/n-quads", "text/x-nquads");

    private final RDFFormat format;
    private final String suffix;
    private final List<String> mediaTypes;

    GraphKind(RDFFormat format, String suffix, String... mediaTypes) {
        this.format = format;
        this.suffix = suffix;
        this.mediaTypes = List.of(mediaTypes);
    }

    /** The kind that an ending or a {@code format} parameter asks for. */
    public static Optional<GraphKind> named(String suffixOrMediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.suffix.equals(suffixOrMediaType) || kind.mediaTypes.get(0).equals(suffixOrMediaType))
                .findFirst();
    }

    /** All kinds but the page. */
    public static List<GraphKind> ofData() {
        return Arrays.stream(values()).filter(kind -> kind != HTML).toList();
    }

    /** The writer's format; there is none for {@link #HTML}. */
    public RDFFormat format() {
        if (format == null) {
            throw new IllegalStateException("a page is no RDF syntax");
        }
        return format;
    }

    @Override
    public List<String> mediaTypes() {
        return mediaTypes;
    }

    @Override
    public String suffix() {
        return suffix;
    }
}
