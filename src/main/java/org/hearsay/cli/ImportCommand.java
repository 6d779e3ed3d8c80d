package org.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.annotation.catalogue.EntityFileException;
import org.hearsay.annotation.catalogue.GroupFile;
import org.hearsay.annotation.catalogue.ListedGroup;
import org.hearsay.graph.AliasGraph;
import org.hearsay.graph.ArticleGraph;
import org.hearsay.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay import}: what published lists say about the names of threat actors. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Puts the aliases that ATT&CK or the MISP galaxy give to threat actors into a store, as the claims of these publishers: nobody is merged. A list that is "
                + "imported again replaces what it said before. To have the actors of a list, or your own from a CSV file, recognised in articles, give the file to "
                + "--entities when you load these.",
        footer = {"", "Examples:", "  hearsay import enterprise-attack.json --store store", "  hearsay import threat-actor.json --store store",
            "  hearsay load articles/ --store store --entities threat-actor.json --entities own.csv"})
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "ATT&CK as a STIX bundle or JSON lines, or MISP's threat-actor cluster; also gzipped.")
    private List<Path> files;

    @Mixin
    private StoreOption option;

    private final Console console;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<List<ListedGroup>> lists = files.stream().map(ImportCommand::read).toList();
        try (Store store = option.open()) {
            lists.forEach(groups -> keep(groups, store));
        }
        return Main.DONE;
    }

    private static List<ListedGroup> read(Path file) {
        try {
            return GroupFile.read(file);
        } catch (EntityFileException e) {
            throw new CommandFailure(e.getMessage() + ".", e);
        }
    }

    private void keep(List<ListedGroup> groups, Store store) {
        String publisher = groups.get(0).publisher();
        ArticleGraph graph = AliasGraph.of(store.iris(), publisher, groups.stream().map(ImportCommand::named).toList());
        store.write(change -> change.replace(graph.name(), graph.triples()));
        console.say("hearsay: " + publisher + " names " + groups.size() + " threat actors and claims " + groups.stream().mapToInt(group -> group.aliases().size()).sum()
                + " aliases.");
    }

    private static AliasGraph.Named named(ListedGroup group) {
        return new AliasGraph.Named(group.id(), group.name(), group.aliases(), group.page());
    }
}
