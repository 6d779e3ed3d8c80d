package org.hearsay.frame;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;

/** One file of the ontology, read with the line of each statement. */
final class TurtleFile {

    /** Imports are relative to this. */
    static final String BASE = "https://w3id.org/hearsay/ontology/";

    private TurtleFile() {}

    /** Its statements in order; a mistake of any kind throws an {@link OntologyException}. */
    static List<Statement> read(String name, InputStream in) {
        ErrorHandler strict = new Strict(name);
        Tokenizer tokens = TokenizerText.create().source(in).errorHandler(strict).build();
        IRIxResolver resolver = IRIxResolver.create(BASE + name).build();
        Lines lines = new Lines(name, tokens, RiotLib.createParserProfile(RiotLib.factoryRDF(), strict, resolver, true));
        lines.parse();
        return lines.statements;
    }

    /** Notes the line of each triple. */
    private static final class Lines extends LangTurtle {

        private final String name;
        private final List<Statement> statements = new ArrayList<>();

        Lines(String name, Tokenizer tokens, org.apache.jena.riot.system.ParserProfile profile) {
            super(tokens, profile, StreamRDFLib.sinkNull());
            this.name = name;
        }

        @Override
        protected void emit(Node subject, Node predicate, Node object) {
            statements.add(new Statement(subject, predicate, object, name, currLine));
            super.emit(subject, predicate, object);
        }
    }

    /** Takes a warning for a mistake: a bad IRI or a bad number is one. */
    private record Strict(String name) implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            throw new OntologyException(name, line, message);
        }

        @Override
        public void error(String message, long line, long column) {
            throw new OntologyException(name, line, message);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new OntologyException(name, line, message);
        }
    }
}
