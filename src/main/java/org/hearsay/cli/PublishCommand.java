package org.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.graph.OntologyGraph;
import org.hearsay.graph.Shapes;
import org.hearsay.load.StoreBuilder;
import org.hearsay.publish.Generation;
import org.hearsay.publish.Publication;
import org.hearsay.publish.PublishException;
import org.hearsay.publish.Site;
import org.hearsay.server.HearsayServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay publish}: the next generation of a site. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "Builds a store from the graphs of articles, compares it with them, and makes it live in a site. Servers that follow the site go over to it without failing a "
                + "request. If anything is wrong, what is live stays live. Older generations are kept to go back to.",
        footer = {"", "Examples:", "  hearsay extract articles/ --to nquads > claims.nq", "  hearsay publish claims.nq --site site", "  hearsay serve --site site",
            "  hearsay publish --copy site/generations/000007 --site another-site", "  hearsay publish --rollback --site site"})
final class PublishCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "N-Quads as `hearsay extract --to nquads` writes them, plain or packed with gzip.")
    private List<Path> files = List.of();

    @Option(names = "--site", paramLabel = "DIR", required = true, description = "The folder of the site; made if absent.")
    private Path folder;

    @Option(names = "--keep", paramLabel = "N", defaultValue = "3", description = "How many generations to keep, the new one included. Default: ${DEFAULT-VALUE}")
    private int keep;

    @Option(names = "--copy", paramLabel = "GENERATION", description = "Copy the folder of a generation of another site rather than build one, so that many servers have the same.")
    private Path copied;

    @Option(names = "--rollback", description = "Make the generation before the live one live.")
    private boolean rollback;

    @Option(names = "--list", description = "List the generations with their articles and claims; a star stands at the live one.")
    private boolean list;

    @Option(names = "--licence", paramLabel = "IRI", description = "The licence of the data, to be told in their description. Default: none is told.")
    private String licence;

    @Mixin
    private BaseOption base;

    @Mixin
    private OntologyOption ontology;

    @Spec
    private CommandSpec spec;

    private final Console console;

    PublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        long ways = List.of(!files.isEmpty(), copied != null, rollback, list).stream().filter(way -> way).count();
        if (ways != 1) {
            throw new ParameterException(spec.commandLine(), "Name files to publish, or else one of --copy, --rollback and --list.");
        }
        if (keep < 1) {
            throw new ParameterException(spec.commandLine(), "--keep is at least 1, for the new generation itself.");
        }
        try {
            Site site = Site.at(folder);
            if (list) {
                list(site);
            } else {
                Generation live = rollback ? site.rollBack() : publish(site);
                console.say("hearsay: generation " + live.name() + " is live, with " + live.manifest().articles() + " articles and " + live.manifest().claims() + " claims.");
            }
            return Main.DONE;
        } catch (PublishException e) {
            throw new CommandFailure(e.getMessage() + ".", e);
        }
    }

    private Generation publish(Site site) {
        Publication publication = new Publication(site, keep, this::tell);
        if (copied != null) {
            return publication.adopt(copied);
        }
        OntologyGraph graph = ontology.graph();
        Shapes shapes = ontology.shapes(graph);
        return publication.publish(files, new StoreBuilder(graph, base.iris()), shapes, store -> HearsayServer.describe(store, Optional.ofNullable(licence)));
    }

    private void tell(Publication.Step step) {
        String doing = switch (step) {
            case BUILD -> copied == null ? "building" : "copying";
            case VERIFY -> "verifying";
            case SEAL, COMPLETE, GO_LIVE, PRUNE -> "";
        };
        if (!doing.isEmpty()) {
            console.say("hearsay: " + doing + " …");
        }
    }

    private void list(Site site) {
        String live = site.currentName().orElse("");
        for (Generation generation : site.generations()) {
            console.out().print((generation.name().equals(live) ? "* " : "  ") + generation.name() + "\t" + generation.manifest().articles() + "\t" + generation.manifest().claims() + "\n");
        }
    }
}
