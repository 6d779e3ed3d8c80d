package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.graph.Iris;
import org.hearsay.query.NamedQuery;
import org.hearsay.query.Parameter;
import org.hearsay.query.QueryException;
import org.hearsay.query.QueryFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay queries}: what can be asked by name. */
@Command(
        name = "queries",
        mixinStandardHelpOptions = true,
        description = "Lists the named queries with their questions and parameters; or makes from them the files for editors, programs and notebooks.",
        footer = {"", "Examples:", "  hearsay queries", "  hearsay queries --write queries    after a query was changed"})
final class QueriesCommand implements Callable<Integer> {

    @Option(
            names = "--write",
            paramLabel = "DIR",
            description = "Make anew what comes of the queries of a folder: hearsay.sparqlbook for VS Code, examples.ttl in SHACL, and the query cells of notebooks/*.ipynb.")
    private Path folder;

    private final Console console;

    QueriesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (folder == null) {
            list();
        } else {
            write();
        }
        return Main.DONE;
    }

    private void list() {
        String group = "";
        for (NamedQuery query : Queries.read().queries()) {
            if (!query.group().equals(group)) {
                group = query.group();
                console.out().print(group + "\n");
            }
            console.out().print(String.format("  %-26s %s%n", query.name(), query.question()));
            for (Parameter parameter : query.parameters()) {
                String value = parameter.defaultText(query.prefixes());
                console.out().print(String.format("  %-26s   %s=%s  %s%n", "", parameter.name(), value, parameter.description()));
            }
        }
    }

    private void write() {
        try {
            for (Map.Entry<Path, String> file : QueryFiles.of(folder, Iris.DEFAULT_BASE).entrySet()) {
                Files.writeString(file.getKey(), file.getValue());
                console.say("hearsay: " + file.getKey() + " is written.");
            }
        } catch (QueryException e) {
            throw new CommandFailure(e.getMessage() + ".", e);
        } catch (IOException e) {
            throw new CommandFailure("cannot write: " + e.getMessage() + ".", e);
        }
    }
}
