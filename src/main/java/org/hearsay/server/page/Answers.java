package org.hearsay.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.server.http.Deadlines;
import org.hearsay.server.http.RequestProblem;
import org.hearsay.store.ReadTransaction;

/** Answers the queries of the pages, which are kept in files of their own. */
final class Answers implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Deadlines PAGES = new Deadlines(LONGEST);
    private static final Deadlines UNHURRIED = new Deadlines(Duration.ofDays(1));

    private final DatasetGraph data;
    private final Deadlines deadlines;
    private final Map<String, Query> queries = new ConcurrentHashMap<>();
    private final Set<Deadlines.Deadline> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Answers(DatasetGraph data) {
        this(data, PAGES);
    }

    private Answers(DatasetGraph data, Deadlines deadlines) {
        this.data = data;
        this.deadlines = deadlines;
    }

    /** Answers that nobody waits for, however long they take. */
    static Answers unhurried(DatasetGraph data) {
        return new Answers(data, UNHURRIED);
    }

    /** The rows of a query without parameters. */
    List<Row> of(String name) {
        return of(name, Map.of());
    }

    /** The rows of a query about one node, which is its variable {@code ?node}. */
    List<Row> of(String name, Node node) {
        return of(name, Map.of("node", node));
    }

    /**
     * The rows of a query.
     *
     * @param name the name of its file, without the ending
     * @param bindings values for some of its variables
     * @throws RequestProblem 503 if it takes too long
     */
    List<Row> of(String name, Map<String, Node> bindings) {
        Query query = query(name);
        return ReadTransaction.calculate(data, () -> {
            var builder = QueryExec.newBuilder().dataset(data).query(query);
            bindings.forEach(builder::substitution);
            return run(builder.build());
        });
    }

    /**
     * The rows of a query about several nodes.
     *
     * @param name the name of its file, without the ending
     * @param variable the variable that is one of the nodes in each row
     * @throws RequestProblem 503 if it takes too long
     */
    List<Row> about(String name, String variable, Collection<Node> nodes) {
        ElementData values = new ElementData();
        Var among = Var.alloc(variable);
        values.add(among);
        nodes.forEach(node -> values.add(BindingFactory.binding(among, node)));
        Query query = query(name).cloneQuery();
        ElementGroup pattern = new ElementGroup();
        pattern.addElement(values); // first, so that the rest is looked up for each of them
        ((ElementGroup) query.getQueryPattern()).getElements().forEach(pattern::addElement);
        query.setQueryPattern(pattern);
        return ReadTransaction.calculate(data, () -> run(QueryExec.newBuilder().dataset(data).query(query).build()));
    }

    private Query query(String name) {
        return queries.computeIfAbsent(name, Answers::read);
    }

    /**
     * The rows with a name for what some variables are bound to: {@code holderName} for {@code holder}. Each node is asked for once, and one of its names taken, since a
     * query would go through all articles that name it, for each row.
     */
    List<Row> named(List<Row> rows, String... variables) {
        return ReadTransaction.calculate(data, () -> {
            Map<Node, Optional<Node>> names = new HashMap<>();
            return rows.stream().map(row -> {
                Map<String, Node> values = new HashMap<>(row.values());
                for (String variable : variables) {
                    row.find(variable).flatMap(node -> names.computeIfAbsent(node, this::name)).ifPresent(name -> values.put(variable + "Name", name));
                }
                return new Row(values);
            }).toList();
        });
    }

    private Optional<Node> name(Node of) {
        Iterator<Quad> names = data.find(Node.ANY, of, RDFS.label.asNode(), Node.ANY);
        return names.hasNext() ? Optional.of(names.next().getObject()) : Optional.empty();
    }

    private List<Row> run(QueryExec execution) {
        Deadlines.Deadline deadline = deadlines.begin(execution, () -> { });
        try (execution; deadline) {
            running.add(deadline);
            if (closed) {
                deadline.stop();
            }
            return rows(execution.select());
        } catch (RuntimeException e) {
            if (closed) {
                throw new RequestProblem(503, "The server stops.");
            }
            if (deadline.isOver()) {
                throw new RequestProblem(503, "The page took longer than " + LONGEST.toSeconds() + " seconds to make; try again later.");
            }
            throw e;
        } finally {
            running.remove(deadline);
        }
    }

    /** Ends the queries that run, and runs no more. */
    @Override
    public void close() {
        closed = true;
        running.forEach(Deadlines.Deadline::stop);
    }

    private static List<Row> rows(RowSet rows) {
        List<Row> all = new ArrayList<>();
        while (rows.hasNext()) {
            Binding binding = rows.next();
            Map<String, Node> values = new HashMap<>();
            binding.forEach((variable, value) -> values.put(variable.getVarName(), value));
            all.add(new Row(values));
        }
        return all;
    }

    private static Query read(String name) {
        String file = "/org/hearsay/server/queries/" + name + ".rq";
        try (InputStream in = Answers.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no query " + file);
            }
            return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
