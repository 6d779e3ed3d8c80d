package org.hearsay.server.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The forms that triples and quads can take; the server's own preference comes first. */
public enum GraphKind implements MediaKind {
    TURTLE("Turtle", RDFFormat.TURTLE_PRETTY, "ttl", "text/turtle", "application/x-turtle", "text/n3", "text/rdf+n3"),
    HTML("HTML", null, "html", "text/html", "application/xhtml+xml"),
    JSON_LD("JSON-LD", RDFFormat.JSONLD_PRETTY, "jsonld", "application/ld+json", "application/json"),
    RDF_XML("RDF/XML", RDFFormat.RDFXML_PLAIN, "rdf", "application/rdf+xml", "application/xml", "text/xml"),
    N_TRIPLES("N-Triples", RDFFormat.NTRIPLES, "nt", "application/n-triples", "text/plain"),
    TRIG("TriG", RDFFormat.TRIG_PRETTY, "trig", "application/trig", "application/x-trig"),
    N_QUADS("N-Quads", RDFFormat.NQUADS, "nq", "application/n-quads", "text/x-nquads");

    private final String title;
    private final RDFFormat format;
    private final String suffix;
    private final List<String> mediaTypes;

    GraphKind(String title, RDFFormat format, String suffix, String... mediaTypes) {
        this.title = title;
        this.format = format;
        this.suffix = suffix;
        this.mediaTypes = List.of(mediaTypes);
    }

    /** The kind of an ending, a media type or a title. */
    public static Optional<GraphKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.suffix.equals(name) || kind.mediaTypes.contains(name) || kind.title.equalsIgnoreCase(name))
                .findFirst();
    }

    /** All kinds but the page. */
    public static List<GraphKind> ofData() {
        return Arrays.stream(values()).filter(kind -> kind != HTML).toList();
    }

    /** Its name for people. */
    public String title() {
        return title;
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
