package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.hearsay.export.record.DatasetSource;
import org.hearsay.export.record.GraphSource;
import org.hearsay.review.Judgement;
import org.hearsay.review.SheetException;
import org.hearsay.review.SheetReader;
import org.hearsay.review.SheetReader.Sheets;
import org.hearsay.review.SheetWriter;
import org.hearsay.review.StoredClaims;
import org.hearsay.review.VerdictGraph;
import org.hearsay.store.Change;
import org.hearsay.store.Store;
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
            footer = {"", "Example:", "  hearsay review import claims.csv --store store"})
    static final class Import implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", description = "CSV, parted by commas, semicolons or tabs.")
        private Path file;

        @Mixin
        private StoreOption option;

        @Mixin
        private ReviewerOption reviewer;

        private final Console console;

        Import(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            try (Store store = option.open()) {
                Sheets sheets = store.read(dataset -> read(new DatasetSource(dataset)));
                store.write(change -> keep(change, store, sheets));
                sheets.unknown().forEach(claim -> console.say("hearsay: the store has no claim " + claim + "."));
                console.say("hearsay: " + summary(sheets));
                return sheets.unknown().isEmpty() ? Main.DONE : Main.FAILED;
            } catch (SheetException e) {
                throw new CommandFailure(e.getMessage() + ".", e);
            }
        }

        private Sheets read(GraphSource source) {
            return new SheetReader(file.toString(), reviewer.name, StoredClaims.of(source), StoredClaims.types(source)).read(content());
        }

        private String content() {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new CommandFailure("cannot read " + file + ": " + e.getMessage() + ". Save the spreadsheet as CSV in UTF-8.", e);
            }
        }

        private static void keep(Change change, Store store, Sheets sheets) {
            VerdictGraph.put(change, store.iris(), sheets.verdicts());
            sheets.withdrawn().forEach(row -> VerdictGraph.remove(change, store.iris(), row.claim(), row.reviewer()));
        }

        private static String summary(Sheets sheets) {
            StringBuilder summary = new StringBuilder(sheets.verdicts().size() + (sheets.verdicts().size() == 1 ? " verdict" : " verdicts"));
            Arrays.stream(Judgement.values()).forEach(judgement -> summary.append(judgement.ordinal() == 0 ? ": " : ", ")
                    .append(sheets.verdicts().stream().filter(verdict -> verdict.judgement() == judgement).count()).append(' ').append(judgement.label()));
            return summary.append("; ").append(sheets.withdrawn().size()).append(" rows without one.").toString();
        }
    }
}
