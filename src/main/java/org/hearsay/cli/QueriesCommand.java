package org.hearsay.cli;

import java.util.concurrent.Callable;
import org.hearsay.query.NamedQuery;
import org.hearsay.query.Parameter;
import picocli.CommandLine.Command;

/** {@code hearsay queries}: what can be asked by name. */
@Command(
        name = "queries",
        mixinStandardHelpOptions = true,
        description = "Lists the named queries with their questions and parameters.",
        footer = {"", "Example:", "  hearsay queries"})
final class QueriesCommand implements Callable<Integer> {

    private final Console console;

    QueriesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
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
        return Main.DONE;
    }
}
