package org.hearsay.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.annotation.syntax.Syntax;
import org.hearsay.export.rdf.NanopublicationWriter;
import org.hearsay.export.rdf.ReifierWriter;
import org.hearsay.export.record.RecordWriter;
import org.hearsay.export.stix.StixWriter;
import org.hearsay.export.table.CsvWriter;
import org.hearsay.export.table.JsonTableWriter;
import org.hearsay.export.text.ConlluClaimWriter;
import org.hearsay.export.web.AnnotationWriter;
import org.hearsay.export.web.SchemaOrgWriter;

/** What claims can be exported as. */
public enum ExportFormat {
    /** A STIX 2.1 bundle. */
    STIX,
    /** One nanopublication for each claim, in TriG. */
    NANOPUB,
    /** RDF 1.2 in Turtle, each claim the reifier of what it claims. */
    RDF12,
    /** schema.org in JSON-LD: claims and reviews of them. */
    SCHEMA,
    /** One row for each claim, for spreadsheets. */
    CSV,
    /** One JSON object for each claim, all with the same keys and types. */
    TABLE,
    /** Trees of the sentences, with the claims as comments. */
    CONLLU,
    /** A Web Annotation collection in JSON-LD. */
    ANNOTATIONS;

    /** The name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A writer of this format; that of CoNLL-U loads the language models. */
    public RecordWriter writer() {
        return switch (this) {
            case STIX -> new StixWriter();
            case NANOPUB -> new NanopublicationWriter();
            case RDF12 -> new ReifierWriter();
            case SCHEMA -> new SchemaOrgWriter();
            case CSV -> new CsvWriter();
            case TABLE -> new JsonTableWriter();
            case CONLLU -> new ConlluClaimWriter(Syntax.bundled());
            case ANNOTATIONS -> new AnnotationWriter();
        };
    }

    /** The names of all, for help and errors. */
    public static String labels() {
        return Arrays.stream(values()).map(ExportFormat::label).collect(Collectors.joining(", "));
    }
}
