package org.hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.hearsay.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hearsay backup}: a store into a file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes everything in a store, as it is at one moment, to a file of N-Quads packed with gzip. A server that has the store open goes on serving meanwhile.",
        footer = {"", "Examples:", "  hearsay backup monday.nq.gz --store store", "  hearsay backup monday.nq.gz --admin http://localhost:3031/ --token-file token"})
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Where to; what is there is replaced once the backup is whole.")
    private Path file;

    @ArgGroup
    private StorePlace place = new StorePlace();

    private final Console console;

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path written = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(written)) {
                write(out);
            }
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
            console.say("hearsay: " + file + " is written, " + Files.size(file) + " bytes.");
            return Main.DONE;
        } catch (IOException e) {
            throw new CommandFailure("cannot write " + file + ": " + e.getMessage() + ".", e);
        }
    }

    private void write(OutputStream out) throws IOException {
        if (place.server != null) {
            try (InputStream backup = place.server.send("GET", "backup", BodyPublishers.noBody())) {
                backup.transferTo(out);
            }
        } else {
            try (Store store = StoreOption.existing(place.folderOrDefault())) {
                store.backup(out);
            }
        }
    }
}
