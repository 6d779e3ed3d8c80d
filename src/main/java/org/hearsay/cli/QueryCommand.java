package org.hearsay.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.query.Answer;
import org.hearsay.query.AnswerFormat;
import org.hearsay.query.BoundQuery;
import org.hearsay.query.QueryException;
import org.hearsay.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay query}: a named query, of a store or a server. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Asks a named query (`hearsay queries` lists them) of a running server or of a store.",
        footer = {"", "Examples:", "  hearsay query relay-countries whom=Sony", "  hearsay query rival-answers question='attacked Sony' --columns answer,polarity,saidBy", "  hearsay query who-blames-whom --store store --format csv"})
final class QueryCommand implements Callable<Integer> {

    private static final URI LOCAL_SERVER = URI.create("http://localhost:3030/sparql");

    @Parameters(index = "0", paramLabel = "NAME", description = "The query's name.")
    private String name;

    @Parameters(index = "1..*", paramLabel = "PARAM=VALUE", description = "Values for its parameters; those that are left out have defaults.")
    private List<String> parameters = List.of();

    @ArgGroup
    private Where where = new Where();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table, csv, tsv, json or xml. Default: ${DEFAULT-VALUE}")
    private AnswerFormat format;

    @Option(names = "--columns", paramLabel = "NAME", split = ",", description = "Only these columns, in this order. Default: all.")
    private List<String> columns = List.of();

    @Spec
    private CommandSpec spec;

    private final Console console;

    QueryCommand(Console console) {
        this.console = console;
    }

    /** Whom to ask. */
    private static final class Where {

        @Option(names = "--store", paramLabel = "DIR", description = "Ask the store of a folder.")
        private Path store;

        @Option(names = "--endpoint", paramLabel = "URL", description = "Ask a SPARQL endpoint. Default: http://localhost:3030/sparql")
        private URI endpoint;
    }

    @Override
    public Integer call() {
        try {
            BoundQuery query = Queries.read().query(name).bind(values());
            selected(ask(query)).write(console.out(), format);
            return Main.DONE;
        } catch (QueryException e) {
            throw new CommandFailure(e.getMessage() + ".", e);
        }
    }

    private Answer ask(BoundQuery query) {
        if (where.store == null) {
            return query.runAt(Optional.ofNullable(where.endpoint).orElse(LOCAL_SERVER));
        }
        try (Store store = StoreOption.existing(where.store)) {
            return store.read(query::run);
        }
    }

    private Answer selected(Answer answer) {
        for (String column : columns) {
            if (!answer.columns().contains(column)) {
                throw new CommandFailure("the query " + name + " has no column " + column + "; it has " + String.join(", ", answer.columns()) + ".");
            }
        }
        return columns.isEmpty() ? answer : new Answer(columns, answer.rows());
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            if (equals <= 0) {
                throw new ParameterException(spec.commandLine(), "A parameter is written NAME=VALUE, not \"" + parameter + "\".");
            }
            values.put(parameter.substring(0, equals), parameter.substring(equals + 1));
        }
        return values;
    }
}
