package org.hearsay.review;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hearsay.export.table.Cell;

/**
 * Reads the spreadsheet that reviewers filled in, parted by commas, semicolons or tabs, as spreadsheets write it. A correction is a cell that
 * differs from what the store says; everything is checked before anything is kept.
 */
public final class SheetReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final String otherwise;
    private final Map<String, Map<String, Object>> claims;
    private final Set<String> types;

    /**
     * Prepares to read.
     *
     * @param file its name, for errors
     * @param otherwise the reviewer of rows that name none
     * @param claims the store's claims by IRI, as {@link StoredClaims} gives them
     * @param types the types of action that the ontology knows
     */
    public SheetReader(String file, String otherwise, Map<String, Map<String, Object>> claims, Set<String> types) {
        this.file = file;
        this.otherwise = otherwise;
        this.claims = claims;
        this.types = types;
    }

    /**
     * What a spreadsheet says.
     *
     * @param verdicts of rows with a verdict
     * @param withdrawn claim and reviewer of rows without one
     * @param unknown claims of rows that the store does not have
     */
    public record Sheets(List<Verdict> verdicts, List<Withdrawn> withdrawn, List<String> unknown) {}

    /** A row without a verdict, which takes back the one that was there. */
    public record Withdrawn(String claim, String reviewer) {}

    /**
     * Reads all rows.
     *
     * @throws SheetException if a column is missing, or a verdict, a correction or a reviewer is; the message names the row as spreadsheets count
     */
    public Sheets read(String text) {
        List<Verdict> verdicts = new ArrayList<>();
        List<Withdrawn> withdrawn = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        int number = 1;
        for (CSVRecord row : rows(text)) {
            number++;
            String claim = cell(row, Sheet.CLAIM).strip();
            if (claim.isEmpty()) {
                if (!cell(row, Sheet.VERDICT).isBlank()) {
                    throw problem(number, "there is a verdict, but the column claim is empty; put back the claim's address");
                }
                continue;
            }
            if (!claims.containsKey(claim)) {
                unknown.add(claim);
                continue;
            }
            Optional<Verdict> verdict = verdict(row, claim, number);
            verdict.ifPresentOrElse(verdicts::add, () -> withdrawn.add(new Withdrawn(claim, reviewer(row))));
        }
        return new Sheets(verdicts, withdrawn, unknown);
    }

    private List<CSVRecord> rows(String text) {
        String plain = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(plain)).setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(plain), format)) {
            for (String column : List.of(Sheet.CLAIM, Sheet.VERDICT)) {
                if (!parser.getHeaderNames().contains(column)) {
                    throw new SheetException(file + " has no column " + column + "; it has " + String.join(", ", parser.getHeaderNames()));
                }
            }
            return parser.getRecords();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new SheetException(file + " is no CSV: " + e.getMessage(), e);
        }
    }

    private static char delimiter(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
    }

    private Optional<Verdict> verdict(CSVRecord row, String claim, int number) {
        List<Verdict.Correction> corrections = corrections(row, claims.get(claim), number);
        String word = cell(row, Sheet.VERDICT);
        if (word.isBlank()) {
            if (!corrections.isEmpty()) {
                throw problem(number, "the column " + corrections.get(0).field() + " is changed, but the column verdict is empty; write correct there");
            }
            return Optional.empty();
        }
        Judgement judgement = Judgement.meant(word).orElseThrow(() -> problem(number, "the verdict is accept, correct or reject, not \"" + word + "\""));
        if (judgement == Judgement.ACCEPTED && !corrections.isEmpty()) {
            throw problem(number, "the claim is accepted, but the column " + corrections.get(0).field() + " is changed; write correct, or put it back");
        }
        Optional<String> remark = Optional.of(cell(row, Sheet.REMARK).strip()).filter(words -> !words.isEmpty());
        if (judgement == Judgement.CORRECTED && corrections.isEmpty() && remark.isEmpty()) {
            throw problem(number, "the claim is corrected, but no column is changed and there is no remark");
        }
        return Optional.of(new Verdict(claim, claims.get(claim).get("label").toString(), reviewer(row), judgement, remark,
                judgement == Judgement.CORRECTED ? corrections : List.of()));
    }

    private List<Verdict.Correction> corrections(CSVRecord row, Map<String, Object> claim, int number) {
        List<Verdict.Correction> corrections = new ArrayList<>();
        for (String column : Sheet.CORRECTABLE) {
            if (!row.isMapped(column)) {
                continue;
            }
            String was = Cell.text(Cell.of(claim.get(column)));
            String should = cell(row, column).strip();
            if (!plain(was).equals(plain(should))) {
                check(column, should, number);
                corrections.add(new Verdict.Correction(column, was, should));
            }
        }
        return corrections;
    }

    private void check(String column, String should, int number) {
        Set<String> words = column.equals("type") ? types : Sheet.WORDS.getOrDefault(column, Set.of());
        if (!words.isEmpty() && !words.contains(should)) {
            throw problem(number, "the column " + column + " takes " + String.join(", ", words.stream().sorted().toList()) + ", not \"" + should + "\"");
        }
    }

    /** Spreadsheets may wrap and trim what they show. */
    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private String reviewer(CSVRecord row) {
        String named = cell(row, Sheet.REVIEWER).strip();
        return named.isEmpty() ? otherwise : named;
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? Cell.text(row.get(column)) : "";
    }

    private SheetException problem(int number, String reason) {
        return new SheetException(file + ", row " + number + ": " + reason);
    }
}
