package org.hearsay.fuzz;

/** Where Jazzer comes in: {@code src/fuzz/run} starts it, once for each {@link Target}. */
public final class Fuzzing {

    private static Target target;

    private Fuzzing() {}

    /** Takes the name of the target. */
    public static void fuzzerInitialize(String[] arguments) {
        target = Target.named(arguments[0]);
    }

    /** Checks one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        target.check(input);
    }
}
