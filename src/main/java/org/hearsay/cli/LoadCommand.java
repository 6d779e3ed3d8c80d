package org.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.graph.Iris;
import org.hearsay.load.LoadReport;
import org.hearsay.load.Outcome;
import org.hearsay.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay load}: articles into a store. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Reads articles and puts their claims into a store. An article that the store has already is replaced. Prints a line for each: what "
                + "became of it, the number of its claims, its IRI and where it was read from.",
        footer = {"", "Example:", "  hearsay load articles/ --store store", "  hearsay serve --store store"})
final class LoadCommand implements Callable<Integer> {

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files, folders with files, or web addresses (http, https) of news articles.")
    private List<String> inputs;

    @Option(names = "--store", paramLabel = "DIR", defaultValue = StoreOption.DEFAULT, description = "The store's folder; made if absent. Default: ${DEFAULT-VALUE}")
    private Path folder;

    @Mixin
    private LoadingOptions loading;

    private final Console console;

    LoadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = loading.open(folder, Iris.DEFAULT_BASE)) {
            LoadReport report = loading.load(inputs, store, console, this::print);
            return report.failed().isEmpty() ? Main.DONE : Main.FAILED;
        }
    }

    private void print(Outcome outcome) {
        if (outcome instanceof Outcome.Loaded loaded) {
            String effect = loaded.effect().name().toLowerCase(Locale.ROOT);
            console.out().print(effect + "\t" + loaded.claims() + "\t" + loaded.article() + "\t" + loaded.source() + "\n");
        }
    }
}
