package org.hearsay.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.annotation.catalogue.EntityFileException;
import org.hearsay.load.NameList;
import org.hearsay.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hearsay import}: what published lists say about the names of threat actors. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Puts the aliases that ATT&CK or the MISP galaxy give to threat actors into a store, as the claims of these publishers: nobody is merged. A list that is "
                + "imported again replaces what it said before. To have the actors of a list, or your own from a CSV file, recognised in articles, give the file to "
                + "--entities when you load these.",
        footer = {"", "Examples:", "  hearsay import enterprise-attack.json --store store", "  hearsay import threat-actor.json --store store",
            "  hearsay import threat-actor.json --admin http://localhost:3031/ --token-file token",
            "  hearsay load articles/ --store store --entities threat-actor.json --entities own.csv"})
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "ATT&CK as a STIX bundle or JSON lines, or MISP's threat-actor cluster; also gzipped.")
    private List<Path> files;

    @ArgGroup
    private StorePlace place = new StorePlace();

    private final Console console;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        files.forEach(file -> contents.put(file, InputFile.bytes(file)));
        if (place.server != null) {
            contents.forEach((file, content) -> say(place.server.json("POST", "names?name=" + AdminListener.encoded(file), "application/json", content, NameList.class)));
        } else {
            try (Store store = StoreOption.existing(place.folderOrDefault())) {
                contents.forEach((file, content) -> say(NameList.keep(store, file.toString(), content)));
            } catch (EntityFileException e) {
                throw new CommandFailure(e.getMessage() + ".", e);
            }
        }
        return Main.DONE;
    }

    private void say(NameList kept) {
        console.say("hearsay: " + kept.summary());
    }
}
