package org.hearsay.export.table;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.hearsay.export.record.ArticleRecord;
import org.hearsay.export.record.ClaimRecord;
import org.hearsay.export.record.RecordWriter;

/** Writes one JSON object for each claim, all with the same keys and types, null where there is nothing: ready for a columnar file. */
public final class JsonTableWriter implements RecordWriter {

    private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    @Override
    public void write(Iterator<ArticleRecord> articles, OutputStream stream) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        while (articles.hasNext()) {
            ArticleRecord article = articles.next();
            for (ClaimRecord claim : article.claims()) {
                out.write(GSON.toJson(ClaimRow.of(article, claim)));
                out.write('\n');
            }
        }
        out.flush();
    }
}
