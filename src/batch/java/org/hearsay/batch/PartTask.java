package org.hearsay.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.hearsay.article.Article;
import org.hearsay.article.Reading;
import org.hearsay.claim.Extraction;
import org.hearsay.graph.ExtractionWriter;
import org.hearsay.graph.Format;

/**
 * Files to one part. Each attempt writes a file of its own, so that one that was killed, or two of the same part at once, spoil nothing.
 *
 * @param number of the part, from 0
 * @param files in their order
 */
record PartTask(int number, List<InputFile> files) implements Serializable {

    private static final int BUFFER = 1 << 16;

    PartTask {
        files = new ArrayList<>(files); // a list that every serializer takes
    }

    /**
     * Reads the files and writes the part.
     *
     * @param attempts the folder for what attempts write
     */
    Part run(Line.Plan plan, String attempts, HadoopSettings settings) throws IOException {
        String file = String.format("part-%05d.nq.gz", number);
        Path written = new Path(attempts, file + "." + TaskContext.get().taskAttemptId());
        MessageDigest digest = DigestUtils.getSha256Digest();
        Counted counted = new Counted();
        try (OutputStream packed = new GZIPOutputStream(new BufferedOutputStream(written.getFileSystem(settings.get()).create(written, true), BUFFER), BUFFER);
                CountingStream plain = new CountingStream(new DigestOutputStream(packed, digest));
                ExtractionWriter writer = ExtractionWriter.to(plain, Format.NQUADS, Line.by(plan).builder())) {
            for (InputFile input : files) {
                read(input, Line.by(plan), settings.get(), writer, counted);
            }
            writer.close();
            return new Part(file, counted.articles, counted.claims, plain.count(), HexFormat.of().formatHex(digest.digest()), counted.failures, written.toString());
        }
    }

    /** What was seen so far. */
    private static final class Counted {
        private long articles;
        private long claims;
        private final List<Part.Failure> failures = new ArrayList<>();
    }

    private static void read(InputFile input, Line line, Configuration settings, ExtractionWriter writer, Counted counted) throws IOException {
        InputStream content;
        try {
            content = open(input, settings);
        } catch (IOException e) {
            counted.failures.add(new Part.Failure(input.name(), String.valueOf(e.getMessage())));
            return;
        }
        try (Stream<Reading> readings = line.reader().read(input.name(), content)) {
            for (Reading reading : (Iterable<Reading>) readings::iterator) {
                if (reading instanceof Reading.Failed failed) {
                    counted.failures.add(new Part.Failure(failed.source(), failed.reason()));
                } else {
                    extract(((Reading.Read) reading).article(), line, writer, counted);
                }
            }
        }
    }

    private static InputStream open(InputFile input, Configuration settings) throws IOException {
        Path path = new Path(input.location());
        return input.isParquet() ? new ParquetLines(path, settings) : path.getFileSystem(settings).open(path);
    }

    /** One article must not end a batch of a million. */
    private static void extract(Article article, Line line, ExtractionWriter writer, Counted counted) throws IOException {
        Extraction extraction;
        try {
            extraction = line.extractor().extract(article);
        } catch (RuntimeException | StackOverflowError e) {
            counted.failures.add(new Part.Failure(article.source(), "a fault in Hearsay kept it from being understood: " + e));
            return;
        }
        writer.write(extraction);
        counted.articles++;
        counted.claims += extraction.claims().size();
    }
}
