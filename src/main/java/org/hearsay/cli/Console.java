package org.hearsay.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;

/**
 * Where a command reads and writes.
 *
 * @param in what {@code -} reads
 * @param out data only
 * @param err talk only
 */
record Console(InputStream in, PrintStream out, PrintStream err) {

    PrintWriter outWriter() {
        return new PrintWriter(out, true);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true);
    }

    /** Writes a line of talk. */
    void say(String line) {
        err.println(line);
    }

    /** Whether whoever reads the data has gone away, as {@code head} does: then there is no use in going on. */
    boolean isReaderGone() {
        return out.checkError();
    }
}
