package org.hearsay.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.review.Evaluation;
import org.hearsay.review.StoredClaims;
import org.hearsay.review.Verdict;
import org.hearsay.review.VerdictGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay evaluate}: how well claims were read, by the verdicts of reviewers. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Turns the verdicts of reviewers into precision figures: of all claims, by frame, by how they are held, and by the program's own score. A claim counts as "
                + "read rightly if it was accepted; leniently, if it was corrected too. The interval is that of 95 per cent (Wilson).",
        footer = {"", "Example:", "  hearsay evaluate --store store"})
final class EvaluateCommand implements Callable<Integer> {

    /** How figures are written. */
    enum Format {
        table,
        csv
    }

    @Mixin
    private SourceOption source;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table or csv. Default: ${DEFAULT-VALUE}")
    private Format format;

    private final Console console;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Evaluation evaluation = source.read(graphs -> {
            List<Verdict> verdicts = VerdictGraph.read(graphs);
            return Evaluation.of(verdicts, verdicts.isEmpty() ? Map.of() : StoredClaims.of(graphs));
        });
        if (evaluation.groups().isEmpty()) {
            console.say("hearsay: there are no verdicts to count. `hearsay review --help` says how to give some.");
            return Main.FAILED;
        }
        if (format == Format.csv) {
            printCsv(evaluation);
        } else {
            printTable(evaluation);
        }
        sayRest(evaluation);
        return Main.DONE;
    }

    private void printTable(Evaluation evaluation) {
        print("%-10s %-22s %8s %8s %9s %8s  %9s %-13s %9s%n", "", "", "reviewed", "accepted", "corrected", "rejected", "precision", "95 %", "leniently");
        for (Evaluation.Group group : evaluation.groups()) {
            print("%-10s %-22s %8d %8d %9d %8d  %9.3f %-13s %9.3f%n", group.of(), group.name(), group.reviewed(), group.accepted(), group.corrected(), group.rejected(),
                    group.precision(), String.format(Locale.ROOT, "%.3f–%.3f", group.low(), group.high()), group.leniently());
        }
        evaluation.corrected().forEach((field, times) -> print("%-10s %-22s %8s %8s %9d%n", "corrected", field, "", "", times));
    }

    private void printCsv(Evaluation evaluation) {
        print("of,name,reviewed,accepted,corrected,rejected,precision,low,high,leniently%n");
        evaluation.groups().forEach(group -> print("%s,%s,%d,%d,%d,%d,%.4f,%.4f,%.4f,%.4f%n", group.of(), group.name(), group.reviewed(), group.accepted(),
                group.corrected(), group.rejected(), group.precision(), group.low(), group.high(), group.leniently()));
    }

    private void print(String format, Object... values) {
        console.out().print(String.format(Locale.ROOT, format, values));
    }

    private void sayRest(Evaluation evaluation) {
        if (evaluation.disputed() > 0) {
            console.say("hearsay: " + evaluation.disputed() + " claims on which reviewers differ count nowhere.");
        }
        if (evaluation.gone() > 0) {
            console.say("hearsay: " + evaluation.gone() + " judged claims are not in the store any more and count nowhere.");
        }
    }
}
