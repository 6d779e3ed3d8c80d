package org.hearsay.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;

/** Inputs to a folder of parts. Whatever tasks die on the way, the parts are the same, and the manifest is written when all of them are there. */
final class Batch {

    private static final int PARTS_FOR_EACH_PROCESSOR = 4;
    private static final String ATTEMPTS = "_attempts";

    private final JavaSparkContext spark;
    private final Line.Plan plan;

    Batch(JavaSparkContext spark, Line.Plan plan) {
        this.spark = spark;
        this.plan = plan;
    }

    /**
     * Runs it.
     *
     * @param out a folder that is absent or empty
     * @param parts how many, or 0 for as many as there are processors for
     * @throws BatchException if an input is missing or the folder is in use; then nothing was written
     */
    Manifest run(List<String> inputs, Path out, int parts) throws IOException {
        Configuration settings = spark.hadoopConfiguration();
        List<InputFile> files = new InputFiles(settings).list(inputs);
        FileSystem system = out.getFileSystem(settings);
        requireEmpty(system, out);
        int wanted = parts > 0 ? parts : PARTS_FOR_EACH_PROCESSOR * spark.defaultParallelism();
        List<PartTask> tasks = cut(files, Math.min(wanted, files.size()));
        Path attempts = new Path(out, ATTEMPTS);
        List<Part> made = new ArrayList<>(made(tasks, attempts.toString(), new HadoopSettings(settings)));
        made.sort(Comparator.comparing(Part::file));
        for (Part part : made) {
            move(system, new Path(part.written()), new Path(out, part.file()));
        }
        system.delete(attempts, true);
        Manifest manifest = new Manifest(plan.base(), made);
        write(system, new Path(out, Manifest.NAME), manifest.json());
        return manifest;
    }

    /** In a method of its own, for what the task takes along must not hold the context. */
    private List<Part> made(List<PartTask> tasks, String attempts, HadoopSettings settings) {
        Line.Plan line = plan;
        return spark.parallelize(tasks, tasks.size()).map(task -> task.run(line, attempts, settings)).collect();
    }

    private static void requireEmpty(FileSystem system, Path out) throws IOException {
        if (system.exists(out) && (!system.getFileStatus(out).isDirectory() || system.listStatus(out).length > 0)) {
            throw new BatchException(out + " is not empty; name a new folder, so that nothing old stands between the parts");
        }
    }

    /** Neighbours together, about as many bytes in each part. */
    static List<PartTask> cut(List<InputFile> files, int parts) {
        long all = files.stream().mapToLong(InputFile::bytes).sum() + files.size();
        List<PartTask> tasks = new ArrayList<>();
        List<InputFile> next = new ArrayList<>();
        long before = 0;
        for (int i = 0; i < files.size(); i++) {
            next.add(files.get(i));
            before += files.get(i).bytes() + 1;
            boolean full = before >= all * (tasks.size() + 1) / parts;
            boolean neededByRest = files.size() - i - 1 <= parts - tasks.size() - 1;
            if (full || neededByRest) {
                tasks.add(new PartTask(tasks.size(), next));
                next.clear();
            }
        }
        return tasks;
    }

    private static void move(FileSystem system, Path from, Path to) throws IOException {
        if (!system.rename(from, to)) {
            throw new BatchException(from + " cannot be moved to " + to);
        }
    }

    private static void write(FileSystem system, Path file, String content) throws IOException {
        Path written = new Path(file.getParent(), "_" + file.getName());
        try (OutputStream out = system.create(written, true)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        move(system, written, file);
    }
}
