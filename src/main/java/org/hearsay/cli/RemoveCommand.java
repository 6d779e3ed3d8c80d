package org.hearsay.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.load.Loader;
import org.hearsay.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay remove}: articles out of a store. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = "Retracts articles: takes them and all their claims out of a store.",
        footer = {"", "Example:", "  hearsay remove http://localhost:3030/id/article-fc7venmiopal3j6a --store store"})
final class RemoveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "IRI", arity = "1..*", description = "The IRIs of articles, as `hearsay load` prints them.")
    private List<String> articles;

    @Mixin
    private StoreOption option;

    private final Console console;

    RemoveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean allRemoved = true;
        try (Store store = option.open()) {
            for (String article : articles) {
                boolean removed = Loader.remove(store, article);
                console.say("hearsay: " + article + (removed ? " is removed." : " is no article of this store."));
                allRemoved &= removed;
            }
        }
        return allRemoved ? Main.DONE : Main.FAILED;
    }
}
