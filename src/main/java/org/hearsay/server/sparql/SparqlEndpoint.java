package org.hearsay.server.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.hearsay.server.http.Admission;
import org.hearsay.server.http.AnswerStream;
import org.hearsay.server.http.ClientWatch;
import org.hearsay.server.http.Deadlines;
import org.hearsay.server.http.Freshness;
import org.hearsay.server.http.Limits;
import org.hearsay.server.http.RequestProblem;
import org.hearsay.server.page.Pages;
import org.hearsay.store.Pace;
import org.hearsay.store.ReadTransaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers queries of the SPARQL 1.1 Protocol over one dataset, within limits; it changes nothing and fetches nothing. */
public final class SparqlEndpoint extends ActionService {

    private static final Logger LOG = LoggerFactory.getLogger(SparqlEndpoint.class);

    /** Functions with another value each time that they are called. */
    private static final Pattern CHANGING = Pattern.compile("\\b(NOW|RAND|UUID|STRUUID|BNODE)\\s*\\(", Pattern.CASE_INSENSITIVE);

    /** More rows than this are sorted and made distinct on disk. */
    private static final long ROWS_IN_MEMORY = 20_000;

    private final DatasetGraph data;
    private final Limits limits;
    private final Admission admission;
    private final ClientWatch clients;
    private final Freshness freshness;
    private final Welcome welcome;
    private final Runnable onExhaustion;
    private final Context context;
    private final Deadlines deadlines;
    private final Turns turns = new Turns(Runtime.getRuntime().availableProcessors());
    private final AnswerCache cache = new AnswerCache();

    /**
     * Answers over a dataset.
     *
     * @param data what is queried; it is only read
     * @param limits what one request may ask for
     * @param clients notices those who leave
     * @param freshness tells whether clients have the answer already
     * @param welcome what is said to requests without a query
     * @param onExhaustion what to do when a query has used up the memory, after which the store must not be trusted
     */
    public SparqlEndpoint(DatasetGraph data, Limits limits, ClientWatch clients, Freshness freshness, Welcome welcome, Runnable onExhaustion) {
        this.data = data;
        this.limits = limits;
        this.admission = new Admission(limits);
        this.deadlines = new Deadlines(limits.time());
        this.clients = clients;
        this.freshness = freshness;
        this.welcome = welcome;
        this.onExhaustion = onExhaustion;
        this.context = publicContext(data);
    }

    /** ARQ's settings for queries of the public. */
    private static Context publicContext(DatasetGraph data) {
        Context context = ARQ.getContext().copy();
        context.putAll(data.getContext());
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
        ServiceExecutorRegistry.set(context, new ServiceExecutorRegistry());
        BoundedFunctions.install(context);
        return context;
    }

    @Override
    public void execGet(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void execHead(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void execPost(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void execOptions(HttpAction action) {
        action.getResponse().setHeader("Allow", "GET, HEAD, POST, OPTIONS");
        action.setResponseStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    public void execPut(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void execDelete(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void execPatch(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void validate(HttpAction action) {
        // all checks need the body, which is read once, in execute
    }

    @Override
    public void execute(HttpAction action) {
        HttpServletRequest request = action.getRequest();
        HttpServletResponse response = action.getResponse();
        try {
            try {
                answerOrGiveUp(request, response);
            } catch (RequestProblem e) {
                action.statusCode = e.status();
                Pages.problem(request, response, e);
            } catch (RuntimeException e) {
                LOG.error("a query could not be answered", e);
                action.statusCode = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
                Pages.problem(request, response, RequestProblem.fault());
            }
        } catch (IOException e) {
            LOG.debug("the client left", e);
        }
    }

    /** How many queries run now. */
    public int running() {
        return admission.running();
    }

    /** How many of them wait while others have their turns. */
    public int waiting() {
        return turns.waiting();
    }

    /** How many answers were given from the cache so far. */
    public long answersFromCache() {
        return cache.found();
    }

    private void answerOrGiveUp(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (OutOfMemoryError e) {
            onExhaustion.run();
            throw new RequestProblem(503, "The query has used up the memory of the server, which stops now.");
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getMethod()) {
            case "GET", "HEAD", "POST" -> { }
            default -> {
                response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
                throw new RequestProblem(405, "This endpoint answers queries by GET and POST only; nothing can be changed here.");
            }
        }
        QueryRequest asked = QueryRequest.of(request, limits);
        if (asked.text().isEmpty()) {
            welcome.answer(request, response, asked.format());
            return;
        }
        response.setHeader("Vary", "Accept, Accept-Encoding");
        boolean lasting = !CHANGING.matcher(asked.text().get()).find();
        if (lasting && !request.getMethod().equals("POST") && freshness.answered(request, response, asked.toString())) {
            return;
        }
        long version = freshness.version();
        Optional<AnswerCache.Kept> kept = cache.find(version, asked);
        if (kept.isPresent()) {
            response.setContentType(kept.get().contentType());
            response.setContentLength(kept.get().body().length);
            response.getOutputStream().write(kept.get().body());
            return;
        }
        Query query = PublicQuery.parse(asked.text().get());
        Reply reply = Reply.choose(query, asked);
        try (Admission.Place place = admission.enter(request.getRemoteAddr())) {
            Optional<byte[]> whole = run(request, response, asked, query, reply);
            if (lasting && whole.isPresent()) {
                cache.keep(version, asked, new AnswerCache.Kept(reply.kind().contentType(), whole.get()));
            }
        }
    }

    private Optional<byte[]> run(HttpServletRequest request, HttpServletResponse response, QueryRequest asked, Query query, Reply reply) {
        try {
            return ReadTransaction.calculate(data, () -> {
                try (Turns.Turn turn = turns.begin();
                        QueryExec execution = execution(asked, query, turn)) {
                    return write(request, response, execution, turn, reply);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (QueryCancelledException e) {
            throw tooSlow();
        } catch (QueryException e) {
            throw new RequestProblem(400, "The query makes no sense: " + e.getMessage().strip().replaceAll("\\s+", " "));
        } catch (StackOverflowError e) {
            throw new RequestProblem(422, "The query needs more depth than there is, perhaps for a regular expression; simplify it.");
        } catch (UncheckedIOException e) {
            LOG.debug("the client left", e);
            ClientWatch.cut(request);
            return Optional.empty();
        }
    }

    private QueryExec execution(QueryRequest asked, Query query, Turns.Turn turn) {
        Context own = context.copy();
        Pace.set(own, turn::step);
        return QueryExec.newBuilder().dataset(dataset(asked, query)).query(query).context(own).build();
    }

    private Optional<byte[]> write(HttpServletRequest request, HttpServletResponse response, QueryExec execution, Turns.Turn turn, Reply reply) throws IOException {
        Deadlines.Deadline deadline = deadlines.begin(execution, turn::stop);
        try (deadline;
                ClientWatch.Watch watch = clients.watch(request, deadline::stop)) {
            response.setContentType(reply.kind().contentType());
            AnswerStream out = new AnswerStream(response, limits.bytes(), () -> {
                watch.close();
                turn.rest();
            });
            reply.write(execution, out, limits.rows());
            return out.complete();
        } catch (RuntimeException e) {
            throw deadline.isOver() && !(e instanceof RequestProblem) ? tooSlow() : e;
        }
    }

    private RequestProblem tooSlow() {
        return new RequestProblem(503, "The query ran longer than " + limits.time().toMillis() / 1000.0 + " seconds; ask for less.");
    }

    /** The dataset that the protocol or the query describes, made of graphs of the store only; what the protocol says wins. */
    private DatasetGraph dataset(QueryRequest asked, Query query) {
        boolean inProtocol = !asked.defaultGraphs().isEmpty() || !asked.namedGraphs().isEmpty();
        DatasetDescription description = inProtocol
                ? DatasetDescription.create(asked.defaultGraphs(), asked.namedGraphs())
                : DatasetDescription.create(query);
        query.getGraphURIs().clear();
        query.getNamedGraphURIs().clear();
        return description == null ? data : DynamicDatasets.dynamicDataset(description, data, false);
    }
}
