package org.hearsay.export.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hearsay.export.record.ArticleRecord;
import org.hearsay.export.record.ClaimRecord;
import org.hearsay.export.record.RecordWriter;

/** Writes one row of CSV (RFC 4180) for each claim; see {@link ClaimRow} and {@link Cell}. */
public final class CsvWriter implements RecordWriter {

    @Override
    public void write(Iterator<ArticleRecord> articles, OutputStream stream) throws IOException {
        CSVPrinter out = new CSVPrinter(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        out.printRecord(ClaimRow.columns());
        while (articles.hasNext()) {
            ArticleRecord article = articles.next();
            for (ClaimRecord claim : article.claims()) {
                out.printRecord(ClaimRow.of(article, claim).values().stream().map(Cell::of));
            }
        }
        out.flush();
    }
}
