package org.hearsay.batch;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.hearsay.graph.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay batch}: many files of articles to N-Quads, on a cluster. */
@Command(
        name = "hearsay batch",
        mixinStandardHelpOptions = true,
        description = "Reads the claims of articles on Apache Spark, and writes them as parts of sorted N-Quads with a manifest. The parts, one after the other, are the bytes that "
                + "`hearsay extract --to nquads` writes for the same inputs.",
        footer = {"", "Example:", "  hearsay batch --master 'local[*]' --out claims archive/"})
final class BatchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files, or folders with files: pages, texts, web archives (WARC, WET), lines of JSON, Parquet with the columns url, "
            + "title, date, authors, publisher, and html or text. Any address that Hadoop reads.")
    private List<String> inputs;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where to; a new or an empty folder.")
    private String out;

    @Option(names = "--parts", paramLabel = "N", description = "How many parts to cut the inputs into, between files. Default: four for each processor, or one for each file if these are fewer.")
    private int parts;

    @Option(names = "--master", paramLabel = "URL", description = "Spark's, such as local[*] for all processors of this machine. Default: what spark-submit was told.")
    private String master;

    @Option(names = "--base", paramLabel = "IRI", defaultValue = Iris.DEFAULT_BASE, description = "The address, with a slash at its end, under which nodes are named. Default: " + Iris.DEFAULT_BASE)
    private String base;

    @Option(names = "--ontology", paramLabel = "DIR", description = "A folder with an ontology, at the same place on every machine. Default: the one that comes with Hearsay.")
    private String ontology;

    @Override
    public Integer call() throws IOException {
        Line.Plan plan = new Line.Plan(base(), ontology == null ? "" : ontology);
        try (JavaSparkContext spark = new JavaSparkContext(settings())) {
            Manifest manifest = new Batch(spark, plan).run(inputs, new Path(out), parts);
            manifest.failures().forEach(failure -> System.err.println("hearsay: " + failure.source() + ": " + failure.reason()));
            System.err.println("hearsay: " + manifest.summary() + " " + out + "/" + Manifest.NAME + " tells of each part.");
            return manifest.failures().isEmpty() ? 0 : 1;
        }
    }

    private String base() {
        try {
            return new Iris(base).base();
        } catch (IllegalArgumentException e) {
            throw new BatchException(e.getMessage(), e);
        }
    }

    /** On the own machine nobody else is to see anything of it; a cluster has its own settings. Checksums beside each file would stand between the parts. */
    private SparkConf settings() {
        SparkConf settings = new SparkConf().setAppName("hearsay batch").setIfMissing("spark.hadoop.fs.file.impl", "org.apache.hadoop.fs.RawLocalFileSystem");
        if (master != null) {
            settings.setMaster(master);
        }
        if (!settings.contains("spark.master")) {
            throw new BatchException("no --master says where Spark runs; local[*] means this machine");
        }
        if (settings.get("spark.master").startsWith("local")) {
            settings.setIfMissing("spark.ui.enabled", "false").setIfMissing("spark.driver.host", "127.0.0.1").setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
        return settings;
    }
}
