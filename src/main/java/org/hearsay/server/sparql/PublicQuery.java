package org.hearsay.server.sparql;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.vocabulary.XSD;
import org.hearsay.server.http.RequestProblem;

/** Parses queries of the public and refuses those that would reach beyond the dataset: to other servers or into the program. */
final class PublicQuery {

    /** Relative IRIs of queries resolve against this, as a server cannot know what their author meant. */
    private static final String BASE = "http://query.invalid/";

    private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";

    /** Predicates that ARQ runs as programs; of these only text search is meant for the public. */
    private static final List<String> PROGRAMS =
            List.of("java:", "http://jena.apache.org/ARQ/", "http://jena.hpl.hp.com/ARQ/", "http://jena.hpl.hp.com/2003/07/ARQ/");

    private PublicQuery() {}

    /**
     * Parses and checks a query.
     *
     * @throws RequestProblem 400 if it is no SPARQL, 403 if it asks for what the public may not do
     */
    static Query parse(String text) {
        if (text.isBlank()) {
            throw new RequestProblem(400, "The query is empty.");
        }
        try {
            Query query = QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_12);
            Transformer.transform(new PatternCheck(), new ExpressionCheck(), Algebra.compile(query));
            return query;
        } catch (QueryParseException e) {
            throw new RequestProblem(400, "The query does not parse: " + firstLines(e.getMessage()));
        } catch (QueryException e) {
            throw new RequestProblem(400, "The query makes no sense: " + firstLines(e.getMessage()));
        } catch (StackOverflowError e) {
            throw new RequestProblem(400, "The query is nested too deeply.");
        }
    }

    private static String firstLines(String message) {
        return message == null ? "no reason is known" : message.lines().limit(3).reduce((a, b) -> a + " " + b).orElse("").strip();
    }

    private static void checkPredicate(Node predicate) {
        if (predicate != null && predicate.isURI() && PROGRAMS.stream().anyMatch(predicate.getURI()::startsWith)) {
            throw new RequestProblem(403, "The predicate <" + predicate.getURI() + "> runs a program; it is switched off here.");
        }
    }

    /** Refuses SERVICE in every form, and predicates that run programs. */
    private static final class PatternCheck extends TransformCopy {
        @Override
        public Op transform(OpService service, Op pattern) {
            throw new RequestProblem(403, "SERVICE is switched off here: this endpoint fetches nothing from other servers.");
        }

        @Override
        public Op transform(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> checkPredicate(triple.getPredicate()));
            return pattern;
        }

        @Override
        public Op transform(OpPath path) {
            checkPredicate(path.getTriplePath().getPredicate());
            return path;
        }
    }

    /** Refuses functions that are not part of SPARQL, as ARQ loads them by name. */
    private static final class ExpressionCheck extends ExprTransformCopy {
        @Override
        public Expr transform(ExprFunctionN function, ExprList arguments) {
            if (function instanceof E_Function named) {
                String iri = named.getFunctionIRI();
                if (!iri.startsWith(XSD.getURI()) && !iri.startsWith(MATH)) {
                    throw new RequestProblem(403, "The function <" + iri + "> is not offered here; SPARQL's own functions are.");
                }
            }
            return super.transform(function, arguments);
        }
    }
}
