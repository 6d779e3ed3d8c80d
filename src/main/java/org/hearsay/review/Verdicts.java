package org.hearsay.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.export.record.DatasetSource;
import org.hearsay.export.record.GraphSource;
import org.hearsay.review.SheetReader.Sheets;
import org.hearsay.store.Change;
import org.hearsay.store.Store;

/**
 * What became of a spreadsheet whose verdicts were kept.
 *
 * @param given how many verdicts there are of each label, such as {@code accepted}
 * @param withdrawn how many rows have no verdict, which takes back the one that was there
 * @param unknown claims of rows that the store does not have
 */
public record Verdicts(Map<String, Integer> given, int withdrawn, List<String> unknown) {

    /**
     * Keeps the verdicts of a spreadsheet in a store, all or none.
     *
     * @param store where its claims are
     * @param file its name, for errors
     * @param reviewer whose verdicts those are that name nobody
     * @param text CSV
     * @throws SheetException if a row is wrong
     */
    public static Verdicts keep(Store store, String file, String reviewer, String text) {
        Sheets sheets = store.read(dataset -> read(new DatasetSource(dataset), file, reviewer, text));
        store.write(change -> keep(change, store, sheets));
        Map<String, Integer> given = sheets.verdicts().stream().collect(Collectors.toMap(verdict -> verdict.judgement().label(), verdict -> 1, Integer::sum));
        return new Verdicts(given, sheets.withdrawn().size(), sheets.unknown());
    }

    private static Sheets read(GraphSource source, String file, String reviewer, String text) {
        return new SheetReader(file, reviewer, StoredClaims.of(source), StoredClaims.types(source)).read(text);
    }

    private static void keep(Change change, Store store, Sheets sheets) {
        VerdictGraph.put(change, store.iris(), sheets.verdicts());
        sheets.withdrawn().forEach(row -> VerdictGraph.remove(change, store.iris(), row.claim(), row.reviewer()));
    }

    /** The numbers in words. */
    public String summary() {
        int all = given.values().stream().mapToInt(Integer::intValue).sum();
        List<String> parts = new ArrayList<>();
        Arrays.stream(Judgement.values()).map(Judgement::label).forEach(label -> parts.add(given.getOrDefault(label, 0) + " " + label));
        return all + (all == 1 ? " verdict: " : " verdicts: ") + String.join(", ", parts) + "; " + withdrawn + (withdrawn == 1 ? " row" : " rows") + " without one.";
    }
}
