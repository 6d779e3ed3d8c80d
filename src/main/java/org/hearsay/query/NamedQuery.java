package org.hearsay.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** A query with a name, a purpose and parameters. */
public final class NamedQuery {

    private final String name;
    private final String text;
    private final Header header;
    private final Query query;
    private final List<Parameter> parameters;
    private final List<Column> shape;

    private NamedQuery(String name, String text, Header header, Query query, List<Parameter> parameters, List<Column> shape) {
        this.name = name;
        this.text = text;
        this.header = header;
        this.query = query;
        this.parameters = List.copyOf(parameters);
        this.shape = List.copyOf(shape);
    }

    /**
     * Reads a query file.
     *
     * @param file its path, for errors
     * @param name what it is called
     * @param text its content
     * @throws QueryException if the header or the query is wrong; the message names file, line and reason
     */
    static NamedQuery read(String file, String name, String text) {
        Header header = Header.read(file, text);
        Query query = parse(file, text);
        if (!query.isSelectType()) {
            throw QueryException.at(file, 1, "a named query is a SELECT query");
        }
        if (!query.hasOrderBy()) {
            throw QueryException.at(file, 1, "the query has no ORDER BY, so that its rows could come in any order");
        }
        Map<String, Node> defaults = defaults(query);
        List<Parameter> parameters = new ArrayList<>();
        header.parameters().forEach((parameter, description) -> {
            if (!defaults.containsKey(parameter)) {
                throw QueryException.at(file, header.lineOf(parameter), "the query has no VALUES ?" + parameter + " { … } with one value as its default");
            }
            parameters.add(new Parameter(parameter, description, defaults.get(parameter)));
        });
        return new NamedQuery(name, text, header, query, parameters, shape(file, header, query));
    }

    private static List<Column> shape(String file, Header header, Query query) {
        int line = header.lineOf(Header.COLUMNS);
        List<Column> shape = Column.parse(file, line, header.field(Header.COLUMNS));
        if (!shape.stream().map(Column::name).toList().equals(query.getResultVars())) {
            throw QueryException.at(file, line, "the columns are not those of the query, which are " + String.join(", ", query.getResultVars()));
        }
        return shape;
    }

    private static Query parse(String file, String text) {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw QueryException.at(file, Math.max(1, e.getLine()), e.getMessage().lines().findFirst().orElse("syntax error"));
        }
    }

    /** The variables that a VALUES block gives exactly one value, also in subqueries. */
    private static Map<String, Node> defaults(Query query) {
        Map<String, Node> defaults = new HashMap<>();
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementData data) {
                if (data.getVars().size() == 1 && data.getRows().size() == 1) {
                    Var variable = data.getVars().get(0);
                    defaults.put(variable.getVarName(), data.getRows().get(0).get(variable));
                }
            }

            @Override
            public void visit(ElementSubQuery subquery) {
                defaults.putAll(defaults(subquery.getQuery()));
            }
        });
        return defaults;
    }

    /** What it is called: the file's name without {@code .rq}. */
    public String name() {
        return name;
    }

    /** A few words. */
    public String title() {
        return header.field(Header.TITLE);
    }

    /** What it answers, in plain words. */
    public String question() {
        return header.field(Header.QUESTION);
    }

    /** What its rows are and how to read them. */
    public String description() {
        return header.field(Header.DESCRIPTION);
    }

    /** What it is listed under. */
    public String group() {
        return header.field(Header.GROUP);
    }

    /** What may be set, in the order of the header. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** The file's content, which runs as it is, with the parameters' defaults. */
    public String text() {
        return text;
    }

    /** The columns of its answers. */
    public List<String> columns() {
        return query.getResultVars();
    }

    /** What the header promises of each column. */
    public List<Column> shape() {
        return shape;
    }

    /** The query's prefixes. */
    public PrefixMapping prefixes() {
        return query.getPrefixMapping();
    }

    /**
     * The query with values for its parameters.
     *
     * @param values name to value as the user writes it; the default stands where there is none
     * @throws QueryException if there is no such parameter, or a value is not of its kind
     */
    public BoundQuery bind(Map<String, String> values) {
        Set<String> unknown = new TreeSet<>(values.keySet());
        parameters.forEach(parameter -> unknown.remove(parameter.name()));
        if (!unknown.isEmpty()) {
            throw new QueryException("the query " + name + " has no parameter " + unknown.iterator().next() + "; it has "
                    + (parameters.isEmpty() ? "none" : parameters.stream().map(Parameter::name).toList()));
        }
        Map<Var, Node> bound = new HashMap<>();
        for (Parameter parameter : parameters) {
            String value = values.get(parameter.name());
            bound.put(Var.alloc(parameter.name()), value == null ? parameter.byDefault() : parameter.value(value, prefixes()));
        }
        return new BoundQuery(name, Binder.bind(query, bound));
    }
}
