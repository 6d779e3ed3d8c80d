package org.hearsay.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.bench.abuse.Growth;
import org.hearsay.bench.scale.Plot;

/** How long answers take over stores of different sizes. */
public final class ScaleBenchmark {

    private ScaleBenchmark() {}

    /** Runs it over the stores of the folders whose names stand in the argument, parted by commas, and draws {@code docs/scale.png}. */
    public static void main(String[] args) throws Exception {
        List<Growth.Times> all = new ArrayList<>();
        for (String folder : args[0].split(",")) {
            all.addAll(Growth.run(Path.of(folder)));
        }
        Plot.draw(all, Path.of("docs/scale.png"));
        System.exit(0);
    }
}
