package org.hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a command reads and writes.
 *
 * @param in what {@code -} reads
 * @param out data only
 * @param err talk only
 */
record Console(InputStream in, PrintStream out, PrintStream err) {

    /** Set by the launcher, since Java cannot tell. */
    private static final String ERR_IS_TERMINAL = "hearsay.terminal";

    PrintWriter outWriter() {
        return new PrintWriter(out, true);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true);
    }

    /** Everything that the standard input holds, as UTF-8. */
    String readAll() {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CommandFailure("cannot read the standard input: " + e.getMessage(), e);
        }
    }

    /** Writes a line of talk. */
    void say(String line) {
        err.println(line);
    }

    /** Says that an input could not be read, and why. */
    void sayFailed(String source, String reason) {
        say("hearsay: " + source + ": " + reason);
    }

    /** Says that an article is in a language that is not read. */
    void sayUnread(String source, String language) {
        say("hearsay: " + source + ": it is in " + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH) + ", which is not read, so it is kept without claims");
    }

    /** Whether a person looks at the talk, so that a line may be drawn over. */
    boolean isTerminal() {
        return Boolean.getBoolean(ERR_IS_TERMINAL);
    }

    /** Whether whoever reads the data has gone away, as {@code head} does: then there is no use in going on. */
    boolean isReaderGone() {
        return out.checkError();
    }
}
