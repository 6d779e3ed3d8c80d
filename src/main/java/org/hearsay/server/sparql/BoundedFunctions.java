package org.hearsay.server.sparql;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;
import org.hearsay.store.Pace;

/**
 * Functions of SPARQL that cannot run away. REGEX and REPLACE stop when their query is cancelled: ARQ's own match a string without ever looking up,
 * so that one bad pattern outlives every time limit; these read the string through a sequence that asks for the cancel signal and keeps the query's {@link Pace}. So do the
 * keys of sorts. CONCAT and REPLACE give an error where their result is too long: forty CONCATs of a string with itself would fill any memory.
 */
final class BoundedFunctions {

    /** How many characters a string made by a function may have. */
    private static final int LONGEST = 1 << 20;


    private BoundedFunctions() {}

    /** Puts them into every query that is run in a context, after ARQ's own rewriting. */
    static void install(Context context) {
        RewriteFactory standard = Optimize.getFactory();
        RewriteFactory cancellable = inner -> op -> rewrite(standard.create(inner).rewrite(op));
        context.set(ARQConstants.sysOptimizerFactory, cancellable);
        // folding would match constants while the query is prepared, before anything can cancel it
        context.set(ARQ.optExprConstantFolding, false);
    }

    private static Op rewrite(Op op) {
        return Transformer.transform(new WatchedSorts(), new Replacement(), op);
    }

    /** Sorts that stop when their query is cancelled: a sort in memory looks at nothing but its rows, of which it has many. */
    private static final class WatchedSorts extends TransformCopy {
        @Override
        public Op transform(OpOrder order, Op sorted) {
            return new OpOrder(sorted, order.getConditions().stream().map(condition -> new SortCondition(new Watched(condition.getExpression()), condition.getDirection())).toList());
        }
    }

    /** The value of another expression, unless the query is cancelled. */
    private static final class Watched extends ExprFunction1 {

        Watched(Expr expression) {
            super(expression, "watched");
        }

        @Override
        protected NodeValue evalSpecial(Binding binding, FunctionEnv environment) {
            Pace.of(environment.getContext()).run();
            AtomicBoolean cancelled = Context.getCancelSignal(environment.getContext());
            if (cancelled != null && cancelled.get()) {
                throw new QueryCancelledException();
            }
            return null;
        }

        @Override
        public NodeValue eval(NodeValue value) {
            return value;
        }

        @Override
        public Expr copy(Expr expression) {
            return new Watched(expression);
        }
    }

    private static final class Replacement extends ExprTransformCopy {
        @Override
        public Expr transform(ExprFunctionN function, ExprList arguments) {
            if (function instanceof E_Regex) {
                return new Regex(arguments);
            }
            if (function instanceof E_StrConcat) {
                return new Concat(arguments);
            }
            return function instanceof E_StrReplace ? new Replace(arguments) : super.transform(function, arguments);
        }
    }

    /** What both have in common: the pattern, compiled once where it is a constant. */
    private abstract static class Matching extends ExprFunctionN {

        private final Pattern constant;

        Matching(String name, ExprList arguments, int flagsAt) {
            super(name, arguments);
            Expr flags = arguments.size() > flagsAt ? arguments.get(flagsAt) : null;
            boolean known = isText(arguments.get(1)) && (flags == null || isText(flags));
            constant = known ? compile(arguments.get(1).getConstant(), flags == null ? null : flags.getConstant()) : null;
        }

        private static boolean isText(Expr expression) {
            return expression.isConstant() && expression.getConstant().isString();
        }

        private Pattern compile(NodeValue pattern, NodeValue flags) {
            String name = getFunctionSymbol().getSymbol();
            return RegexEngine.makePattern(name, text(pattern), flags == null ? null : text(flags));
        }

        String text(NodeValue value) {
            return NodeValueOps.checkAndGetStringLiteral(getFunctionSymbol().getSymbol(), value).getLiteralLexicalForm();
        }

        Matcher matcher(List<NodeValue> values, int flagsAt, FunctionEnv environment) {
            Pattern pattern = constant != null ? constant : compile(values.get(1), values.size() > flagsAt ? values.get(flagsAt) : null);
            AtomicBoolean cancelled = Context.getCancelSignal(environment.getContext());
            return pattern.matcher(new Text(text(values.get(0)), cancelled == null ? new AtomicBoolean() : cancelled, Pace.of(environment.getContext())));
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            throw new ExprEvalException(getFunctionSymbol().getSymbol() + " needs the query that it is part of");
        }
    }

    private static final class Regex extends Matching {

        Regex(ExprList arguments) {
            super("regex", arguments, 2);
        }

        @Override
        public NodeValue eval(List<NodeValue> values, FunctionEnv environment) {
            return NodeValue.booleanReturn(matcher(values, 2, environment).find());
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Regex(arguments);
        }
    }

    private static void checkLength(long length) {
        if (length > LONGEST) {
            throw new ExprEvalException("a string would be longer than " + LONGEST + " characters");
        }
    }

    private static final class Concat extends ExprFunctionN {

        Concat(ExprList arguments) {
            super("concat", arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            checkLength(values.stream().filter(value -> value.asNode().isLiteral()).mapToLong(value -> value.asNode().getLiteralLexicalForm().length()).sum());
            return XSDFuncOp.strConcat(values);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Concat(arguments);
        }
    }

    private static final class Replace extends Matching {

        Replace(ExprList arguments) {
            super("replace", arguments, 3);
        }

        @Override
        public NodeValue eval(List<NodeValue> values, FunctionEnv environment) {
            Matcher matcher = matcher(values, 3, environment);
            String replacement = text(values.get(2));
            StringBuilder result = new StringBuilder();
            boolean found = false;
            try {
                while (matcher.find()) {
                    // as in XPath, an empty match after another match is none
                    if (!found || matcher.start() < matcher.end()) {
                        matcher.appendReplacement(result, replacement);
                        found = true;
                    }
                    checkLength(result.length());
                }
            } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
                throw new ExprEvalException("REPLACE: the replacement does not fit the pattern", e);
            }
            matcher.appendTail(result);
            return found ? XSDFuncOp.strReplace(values.get(0), WHOLE, NodeValue.makeString(Matcher.quoteReplacement(result.toString()))) : values.get(0);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replace(arguments);
        }
    }

    /** Matches a whole string once, so that ARQ gives the replaced text the language or datatype of the original. */
    private static final Pattern WHOLE = Pattern.compile("\\A.*\\z", Pattern.DOTALL);

    /** A string that cannot be read any more once the query is cancelled. */
    private record Text(String value, AtomicBoolean cancelled, Runnable step) implements CharSequence {

        @Override
        public char charAt(int index) {
            step.run();
            if (cancelled.get()) {
                throw new QueryCancelledException();
            }
            return value.charAt(index);
        }

        @Override
        public int length() {
            return value.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return value.substring(start, end);
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
