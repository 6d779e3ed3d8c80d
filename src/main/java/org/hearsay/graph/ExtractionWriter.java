package org.hearsay.graph;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.claim.Extraction;

/** Writes extractions one after the other, in UTF-8; the same extractions in the same order are the same bytes. */
public abstract sealed class ExtractionWriter implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private ExtractionWriter() {}

    /**
     * Starts a document.
     *
     * @param format what to write
     * @param builder turns extractions into graphs; not used for JSON
     * @param out is flushed at the end, and left open
     */
    public static ExtractionWriter to(OutputStream out, Format format, GraphBuilder builder) {
        return switch (format) {
            case JSONL -> new Json(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
            case NQUADS -> new Lines(new BufferedOutputStream(out, BUFFER), builder);
            case TRIG -> new Blocks(out, RDFFormat.TRIG_BLOCKS, true, builder);
            case TURTLE -> new Blocks(out, RDFFormat.TURTLE_BLOCKS, false, builder);
        };
    }

    /** Writes one article. */
    public abstract void write(Extraction extraction) throws IOException;

    /** Ends the document. */
    @Override
    public abstract void close() throws IOException;

    private static final class Json extends ExtractionWriter {
        private final Writer out;

        Json(Writer out) {
            this.out = out;
        }

        @Override
        public void write(Extraction extraction) throws IOException {
            out.write(JsonLines.line(extraction));
            out.write('\n');
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }

    private static final class Lines extends ExtractionWriter {
        private final OutputStream out;
        private final GraphBuilder builder;

        Lines(OutputStream out, GraphBuilder builder) {
            this.out = out;
            this.builder = builder;
        }

        @Override
        public void write(Extraction extraction) throws IOException {
            builder.write(extraction, out);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }

    /** Jena's streaming writers keep the order of what they are given, which its pretty writers do not. */
    private static final class Blocks extends ExtractionWriter {
        private final StreamRDF out;
        private final boolean named;
        private final GraphBuilder builder;

        Blocks(OutputStream out, RDFFormat format, boolean named, GraphBuilder builder) {
            this.out = StreamRDFWriter.getWriterStream(out, format);
            this.named = named;
            this.builder = builder;
            this.out.start();
            StreamRDFOps.sendPrefixesToStream(Terms.prefixes(builder.iris()), this.out);
        }

        @Override
        public void write(Extraction extraction) {
            ArticleGraph graph = builder.build(extraction);
            for (Triple triple : graph.triples()) {
                if (named) {
                    out.quad(Quad.create(graph.name(), triple));
                } else {
                    out.triple(triple);
                }
            }
        }

        @Override
        public void close() {
            out.finish();
        }
    }
}
