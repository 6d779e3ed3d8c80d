package org.hearsay.cli;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.Callable;
import org.hearsay.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;

/** {@code hearsay compact}: a store without gaps. */
@Command(
        name = "compact",
        mixinStandardHelpOptions = true,
        description = "Gives back the space that a store keeps of what was replaced and removed. A server that has the store open goes on serving; loading waits.",
        footer = {"", "Examples:", "  hearsay compact --store store", "  hearsay compact --admin http://localhost:3031/ --token-file token"})
final class CompactCommand implements Callable<Integer> {

    @ArgGroup
    private StorePlace place = new StorePlace();

    private final Console console;

    CompactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (place.server != null) {
            place.server.ask("POST", "compact", BodyPublishers.noBody());
        } else {
            try (Store store = StoreOption.existing(place.folderOrDefault())) {
                store.compact();
            }
        }
        console.say("hearsay: the store is compacted.");
        return Main.DONE;
    }
}
