package org.hearsay.review;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hearsay.export.record.ArticleRecord;
import org.hearsay.export.record.ClaimRecord;
import org.hearsay.export.record.RecordWriter;
import org.hearsay.export.table.Cell;
import org.hearsay.export.table.ClaimRow;

/** Writes the spreadsheet: one row for each claim, with the verdict that the reviewer gave before. */
public final class SheetWriter implements RecordWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Map<String, Verdict> verdicts = new HashMap<>();
    private final String reviewer;

    /**
     * Prepares a sheet for one reviewer.
     *
     * @param verdicts those of everybody; the reviewer's own are filled in
     * @param reviewer the name in the column of that name
     */
    public SheetWriter(List<Verdict> verdicts, String reviewer) {
        verdicts.stream().filter(verdict -> verdict.reviewer().equals(reviewer)).sorted(Comparator.comparing(Verdict::claim))
                .forEach(verdict -> this.verdicts.put(verdict.claim(), verdict));
        this.reviewer = reviewer;
    }

    @Override
    public void write(Iterator<ArticleRecord> articles, OutputStream stream) throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK); // without it spreadsheets take UTF-8 for something older
        CSVPrinter out = new CSVPrinter(text, CSVFormat.RFC4180);
        out.printRecord(Sheet.COLUMNS);
        while (articles.hasNext()) {
            ArticleRecord article = articles.next();
            for (ClaimRecord claim : article.claims()) {
                out.printRecord(cells(article, claim));
            }
        }
        out.flush();
    }

    private List<String> cells(ArticleRecord article, ClaimRecord claim) {
        Map<String, Object> row = ClaimRow.of(article, claim);
        Optional<Verdict> verdict = Optional.ofNullable(verdicts.get(claim.iri()));
        row.put(Sheet.VERDICT, verdict.map(given -> given.judgement().verb()).orElse(""));
        row.put(Sheet.REMARK, verdict.flatMap(Verdict::remark).orElse(""));
        row.put(Sheet.REVIEWER, reviewer);
        Map<String, String> cells = new HashMap<>();
        Sheet.COLUMNS.forEach(column -> cells.put(column, Cell.of(row.get(column))));
        verdict.stream().flatMap(given -> given.corrections().stream()).forEach(correction -> cells.put(correction.field(), Cell.escaped(correction.should())));
        return Sheet.COLUMNS.stream().map(cells::get).toList();
    }
}
