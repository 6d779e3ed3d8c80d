package org.hearsay.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code hearsay} itself, which only leads to the others. */
@Command(
        name = "hearsay",
        mixinStandardHelpOptions = true,
        versionProvider = Hearsay.Version.class,
        description = "Turns news articles into a knowledge graph of claims, who says who did what to whom, and serves it.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            LoadCommand.class,
            RemoveCommand.class,
            ImportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CompactCommand.class,
            PublishCommand.class,
            QueryCommand.class,
            QueriesCommand.class,
            NotebooksCommand.class,
            ExportCommand.class,
            ReviewCommand.class,
            EvaluateCommand.class,
            ExtractCommand.class,
            ExplainCommand.class,
            AnnotateCommand.class,
            CheckCommand.class,
            TrainCommand.class
        },
        footer = {
            "",
            "Try it:",
            "  hearsay serve                      serves the example articles at http://localhost:3030/",
            "  hearsay explain article.html       shows how each sentence was read",
            "  hearsay COMMAND --help             says more, with an example"
        })
final class Hearsay implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }

    /** Reads the version that the build wrote into the jar. */
    static final class Version implements picocli.CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Hearsay.class.getPackage().getImplementationVersion();
            return new String[] {"hearsay " + (version == null ? "(not packaged)" : version)};
        }
    }
}
