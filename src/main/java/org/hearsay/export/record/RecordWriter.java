package org.hearsay.export.record;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** Writes articles and their claims in one format. The same articles in the same order are the same bytes. */
public interface RecordWriter {

    /**
     * Writes a whole document.
     *
     * @param articles are taken one by one
     * @param out is flushed and left open
     */
    void write(Iterator<ArticleRecord> articles, OutputStream out) throws IOException;
}
