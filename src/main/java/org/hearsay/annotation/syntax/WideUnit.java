package org.hearsay.annotation.syntax;

/**
 * Says when to compute by the processor's vector instructions. Java gives an interface to them if it was started with
 * {@code --add-modules jdk.incubator.vector}. The JIT compiler takes a second or two until it is quick, and it is slow before; a short run is over sooner
 * without. Either way gives the same bits.
 */
final class WideUnit {

    private static final boolean IS_THERE = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    /** About 25,000 words, each of which is in ten rows. */
    private static final int SHORT = 1 << 18;

    /** Threads may lose each other's counts, which only makes it start later. */
    private static int rows;

    private WideUnit() {}

    /** Whether to use it for so many rows. */
    static boolean pays(int n) {
        if (!IS_THERE || rows >= SHORT) {
            return IS_THERE;
        }
        rows += n;
        return false;
    }
}
