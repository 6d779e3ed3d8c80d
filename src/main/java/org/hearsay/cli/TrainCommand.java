package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.annotation.training.NameTraining;
import org.hearsay.annotation.training.Training;
import org.hearsay.annotation.training.VectorSelection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay train}: the language models, made anew from treebanks and lists. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Makes the language models anew; MODELS.md says from which data.",
        synopsisSubcommandLabel = "MODEL",
        subcommands = {TrainCommand.SyntaxCommand.class, TrainCommand.NamesCommand.class, TrainCommand.VectorsCommand.class},
        footer = {"", "Example:", "  hearsay train syntax --data data/ --out src/main/resources/models/syntax.bin.gz"})
final class TrainCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which model?");
    }

    /** What every training needs to know. */
    private static final class Files {

        @Option(names = "--data", paramLabel = "FOLDER", required = true, description = "The folder with the training data.")
        private Path data;

        @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
        private Path out;
    }

    /** A training, as its command runs it. */
    private interface Run {
        void run() throws IOException;
    }

    private static int train(Run training) {
        try {
            training.run();
            return Main.DONE;
        } catch (NoSuchFileException e) {
            throw new CommandFailure("the file " + e.getFile() + " is missing" + (e.getReason() == null ? "." : ": " + e.getReason() + "."), e);
        } catch (IOException e) {
            throw new CommandFailure("the training failed: " + e.getMessage() + ".", e);
        }
    }

    /** {@code hearsay train syntax}. */
    @Command(
            name = "syntax",
            mixinStandardHelpOptions = true,
            description = "Trains sentences, tags, lemmas and trees from treebanks.",
            footer = {"", "Example:", "  hearsay train syntax --data data/ --out src/main/resources/models/syntax.bin.gz --seed 1"})
    static final class SyntaxCommand implements Callable<Integer> {

        @Mixin
        private Files files;

        @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Of every shuffle and first weight. Default: ${DEFAULT-VALUE}")
        private long seed;

        private final Console console;

        SyntaxCommand(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            return train(() -> Training.syntax(files.data, files.out, seed, console.err()));
        }
    }

    /** {@code hearsay train names}. */
    @Command(
            name = "names",
            mixinStandardHelpOptions = true,
            description = "Trains the tagger of names, which reads the states of the syntax models: those must be there first.",
            footer = {"", "Example:", "  hearsay train names --data data/ --out src/main/resources/models/names.bin.gz --seed 1"})
    static final class NamesCommand implements Callable<Integer> {

        @Mixin
        private Files files;

        @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Of every shuffle and first weight. Default: ${DEFAULT-VALUE}")
        private long seed;

        @Option(names = "--lists", paramLabel = "FOLDER", description = "First names, surnames, places, brands and word clusters. Default: src/names of Hearsay's own folder.")
        private Path lists;

        private final Console console;

        NamesCommand(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Path folder = lists != null ? lists : Home.folder("src/names").orElse(Path.of("src/names"));
            return train(() -> NameTraining.names(files.data, folder, files.out, seed, console.err()));
        }
    }

    /** {@code hearsay train vectors}. */
    @Command(
            name = "vectors",
            mixinStandardHelpOptions = true,
            description = "Selects the word vectors that the syntax models start from. The syntax models must be trained anew afterwards.",
            footer = {"", "Example:", "  hearsay train vectors --vectors vectors.ser --clusters clusters.ser --data data/ --out src/main/resources/models/vectors.bin.gz"})
    static final class VectorsCommand implements Callable<Integer> {

        @Mixin
        private Files files;

        @Option(names = "--vectors", paramLabel = "FILE", required = true, description = "NLP4J's word embeddings, unpacked.")
        private Path vectors;

        @Option(names = "--clusters", paramLabel = "FILE", required = true, description = "NLP4J's Brown clusters, unpacked.")
        private Path clusters;

        @Option(names = "--rows", paramLabel = "N", defaultValue = "250000", description = "How many words to keep. Default: ${DEFAULT-VALUE}")
        private int rows;

        private final Console console;

        VectorsCommand(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            return train(() -> VectorSelection.select(vectors, clusters, files.data, rows, files.out, console.err()));
        }
    }
}
