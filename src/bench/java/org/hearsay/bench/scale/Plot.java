package org.hearsay.bench.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.bench.abuse.Growth;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;

/** Draws how long answers take as stores grow, both axes logarithmic. */
public final class Plot {

    private static final int WIDTH = 700;
    private static final int HEIGHT = 520;

    private Plot() {}

    /** Draws the medians with one client beside the 99th percentiles with eight. */
    public static void draw(List<Growth.Times> times, Path file) throws IOException {
        System.setProperty("java.awt.headless", "true");
        XYChart alone = chart("One client, median");
        XYChart together = chart("Eight clients, 99th percentile");
        for (String kind : times.stream().map(Growth.Times::kind).distinct().toList()) {
            add(alone, kind, times.stream().filter(time -> time.kind().equals(kind) && time.clients() == 1).toList(), false);
            add(together, kind, times.stream().filter(time -> time.kind().equals(kind) && time.clients() > 1).toList(), true);
        }
        BitmapEncoder.saveBitmap(List.of(alone, together), 1, 2, file.toString(), BitmapFormat.PNG);
    }

    private static XYChart chart(String title) {
        XYChart chart = new XYChartBuilder().width(WIDTH).height(HEIGHT).title(title).xAxisTitle("articles in the store").yAxisTitle("milliseconds").build();
        chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true).setLegendPosition(LegendPosition.OutsideE);
        return chart;
    }

    private static void add(XYChart chart, String kind, List<Growth.Times> times, boolean slowest) {
        chart.addSeries(kind, times.stream().map(time -> (double) time.articles()).toList(), times.stream().map(time -> Math.max(0.1, slowest ? time.p99() : time.p50())).toList());
    }
}
