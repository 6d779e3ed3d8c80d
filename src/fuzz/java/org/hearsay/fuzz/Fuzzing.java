package org.hearsay.fuzz;

import java.util.Arrays;

/** Where Jazzer comes in: {@code src/fuzz/run} starts it, once for each {@link Target}. */
public final class Fuzzing {

    /** One input in four is read twice, to see whether the outcome is the same. */
    private static final int TWICE = 3;

    private static Target target;

    private Fuzzing() {}

    /** Takes the name of the target. */
    public static void fuzzerInitialize(String[] arguments) {
        target = Target.named(arguments[0]);
        target.warmUp();
    }

    /** Checks one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        target.check(input, (Arrays.hashCode(input) & TWICE) == 0);
    }
}
