package org.hearsay.batch;

import picocli.CommandLine;

/** What {@code spark-submit} and {@code hearsay batch} start. */
public final class Main {

    private static final int COLUMNS = 100;

    private Main() {}

    /** Runs the batch that the command line asks for, and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /**
     * Runs one batch.
     *
     * @param args the command line, without the word "batch"
     * @return 0 if every article was read, 1 if something failed, 2 if the command line is wrong
     */
    static int run(String... args) {
        return new CommandLine(new BatchCommand()).setUsageHelpWidth(COLUMNS).setExecutionExceptionHandler((failure, command, parsed) -> {
            if (!(failure instanceof BatchException)) {
                throw failure;
            }
            System.err.println("hearsay: " + failure.getMessage() + ".");
            return CommandLine.ExitCode.SOFTWARE;
        }).execute(args);
    }
}
