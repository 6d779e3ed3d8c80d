package org.hearsay.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.review.SheetException;
import org.hearsay.review.SheetWriter;
import org.hearsay.review.VerdictGraph;
import org.hearsay.review.Verdicts;
import org.hearsay.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay review}: what analysts say about how claims were read. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = "Lets analysts accept, reject or correct claims in a spreadsheet. Their verdicts are kept beside the articles, survive loading these again, and show "
                + "on the pages.",
        synopsisSubcommandLabel = "export|import",
        subcommands = {ReviewCommand.Export.class, ReviewCommand.Import.class},
        footer = {"", "Examples:", "  hearsay review export --store store --reviewer Ann > claims.csv", "  hearsay review import claims.csv --store store",
            "  hearsay evaluate --store store"})
final class ReviewCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Export or import?");
    }

    /** The name under which somebody reviews. */
    private static final class ReviewerOption {

        @Option(names = "--reviewer", paramLabel = "NAME", description = "Whose verdicts these are. Default: the name of the account on this machine.")
        private String name = System.getProperty("user.name", "somebody");
    }

    /** {@code hearsay review export}. */
    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Writes claims as CSV for a spreadsheet. Fill in the column verdict with accept, correct or reject; to correct, also change the cells that were read "
                    + "wrongly.",
            footer = {"", "Example:", "  hearsay review export --store store --article sony > claims.csv"})
    static final class Export implements Callable<Integer> {

        @Mixin
        private SourceOption source;

        @Mixin
        private ChosenArticles chosen;

        @Mixin
        private ReviewerOption reviewer;

        private final Console console;

        Export(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            return source.read(graphs -> chosen.of(graphs, console)
                    .map(articles -> ExportCommand.write(new SheetWriter(VerdictGraph.read(graphs), reviewer.name), articles, console))
                    .orElse(Main.FAILED));
        }
    }

    /** {@code hearsay review import}. */
    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Reads the spreadsheet back and keeps its verdicts in a store; a row whose verdict was emptied takes back what the reviewer said. If any row is wrong, "
                    + "nothing is kept.",
            footer = {"", "Examples:", "  hearsay review import claims.csv --store store",
                "  hearsay review import claims.csv --admin http://localhost:3031/ --token-file token"})
    static final class Import implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", description = "CSV, parted by commas, semicolons or tabs.")
        private Path file;

        @ArgGroup
        private StorePlace place = new StorePlace();

        @Mixin
        private ReviewerOption reviewer;

        private final Console console;

        Import(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            byte[] content = InputFile.bytes(file);
            Verdicts kept = place.server != null ? send(content) : keep(content);
            kept.unknown().forEach(claim -> console.say("hearsay: the store has no claim " + claim + "."));
            console.say("hearsay: " + kept.summary());
            return kept.unknown().isEmpty() ? Main.DONE : Main.FAILED;
        }

        private Verdicts send(byte[] content) {
            String path = "verdicts?name=" + AdminListener.encoded(file) + "&reviewer=" + AdminListener.encoded(reviewer.name);
            return place.server.json("POST", path, "text/csv", content, Verdicts.class);
        }

        private Verdicts keep(byte[] content) {
            try (Store store = StoreOption.existing(place.folderOrDefault())) {
                return Verdicts.keep(store, file.toString(), reviewer.name, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
            } catch (SheetException e) {
                throw new CommandFailure(e.getMessage() + ".", e);
            } catch (CharacterCodingException e) {
                throw new CommandFailure(file + " is not in UTF-8: save the spreadsheet as CSV in UTF-8.", e);
            }
        }
    }
}
