package org.hearsay.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.hearsay.store.StoreException;
import picocli.CommandLine;

/** The entry point of the command line. */
public final class Main {

    /** Everything that was asked for was done. */
    public static final int DONE = 0;
    /** Something failed, and the standard error says what. */
    public static final int FAILED = 1;
    /** The command line itself was wrong. */
    public static final int USAGE = 2;

    private static final int COLUMNS = 100;

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(args, System.in, out, err));
    }

    /**
     * Runs one command.
     *
     * @param args the command line
     * @param in what {@code -} reads
     * @param out where data go
     * @param err where talk goes: progress, reports, errors
     * @return {@link #DONE}, {@link #FAILED} or {@link #USAGE}
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        Console console = new Console(in, out, err);
        CommandLine line = new CommandLine(Hearsay.class, new CommandFactory(console))
                .setUsageHelpWidth(COLUMNS)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(console.outWriter())
                .setErr(console.errWriter())
                .setExecutionExceptionHandler((failure, command, parsed) -> report(failure, err));
        int code = line.execute(args);
        out.flush();
        return code;
    }

    /** A failure that a command foresaw needs no stack trace; another one is a fault of the program, and a trace is what helps to mend it. */
    private static int report(Exception failure, PrintStream err) {
        if (failure instanceof CommandFailure) {
            err.println("hearsay: " + failure.getMessage());
        } else if (failure instanceof StoreException) {
            err.println("hearsay: " + failure.getMessage() + ".");
        } else {
            err.println("hearsay: this should not have happened; please report it with the lines below.");
            failure.printStackTrace(err);
        }
        return FAILED;
    }
}
