package org.hearsay.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.store.Store;
import org.hearsay.store.StoreException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay restore}: a store from a file. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Puts a backup in place of everything in a store, as a whole or not at all. A server that has the store open goes on serving, the old content until the new is there.",
        footer = {"", "Examples:", "  hearsay restore monday.nq.gz --store store", "  hearsay restore monday.nq.gz --admin http://localhost:3031/ --token-file token"})
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A file that `hearsay backup` wrote.")
    private Path file;

    @ArgGroup
    private StorePlace place = new StorePlace();

    @Mixin
    private BaseOption base;

    private final Console console;

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (place.server != null) {
            try {
                place.server.ask("PUT", "backup", BodyPublishers.ofFile(file));
            } catch (FileNotFoundException e) {
                throw new CommandFailure("cannot read " + file + ".", e);
            }
        } else {
            restoreFolder();
        }
        console.say("hearsay: " + file + " is restored.");
        return Main.DONE;
    }

    private void restoreFolder() {
        Path folder = place.folderOrDefault();
        try (InputStream in = Files.newInputStream(file);
                Store store = base.isGiven() || !Files.exists(folder) ? Store.open(folder, base.iris()) : Store.existing(folder)) {
            store.restore(in);
        } catch (IOException e) {
            throw new CommandFailure("cannot read " + file + ": " + e.getMessage() + ".", e);
        } catch (StoreException e) {
            throw new CommandFailure(e.getMessage() + ".", e);
        }
    }
}
