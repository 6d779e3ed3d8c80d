package org.hearsay.batch;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.hearsay.article.ArticleReader;

/** The files of inputs, in the order in which a single machine reads them: of a folder by the bytes of their paths. */
final class InputFiles {

    static final String PARQUET = ".parquet";

    private static final Comparator<InputFile> BY_NAME = (one, other) -> Arrays.compareUnsigned(
            one.name().getBytes(StandardCharsets.UTF_8), other.name().getBytes(StandardCharsets.UTF_8));

    private final Configuration settings;

    InputFiles(Configuration settings) {
        this.settings = settings;
    }

    /**
     * Lists them.
     *
     * @throws BatchException if an input is not there, or a folder holds nothing to read
     */
    List<InputFile> list(List<String> inputs) throws IOException {
        List<InputFile> files = new ArrayList<>();
        for (String input : inputs) {
            try {
                files.addAll(list(input));
            } catch (FileNotFoundException e) {
                throw new BatchException(input + " does not exist", e);
            }
        }
        return files;
    }

    private List<InputFile> list(String input) throws IOException {
        Path path = path(input);
        FileSystem system = path.getFileSystem(settings);
        FileStatus status = system.getFileStatus(path);
        if (!status.isDirectory()) {
            return List.of(new InputFile(name(input, ""), status.getPath().toString(), status.getLen()));
        }
        String root = status.getPath().toUri().getPath();
        List<InputFile> files = new ArrayList<>();
        for (RemoteIterator<LocatedFileStatus> below = system.listFiles(path, true); below.hasNext(); ) {
            FileStatus file = below.next();
            String inside = file.getPath().toUri().getPath().substring(root.length() + 1);
            if (isRead(inside)) {
                files.add(new InputFile(name(input, inside), file.getPath().toString(), file.getLen()));
            }
        }
        if (files.isEmpty()) {
            throw new BatchException(input + " has no file that is a page, a text, an archive of them or Parquet");
        }
        return files.stream().sorted(BY_NAME).toList();
    }

    private static boolean isRead(String inside) {
        java.nio.file.Path file = java.nio.file.Path.of(inside);
        return inside.endsWith(PARQUET) ? ArticleReader.isReadInFolders(file.resolveSibling("rows.jsonl")) : ArticleReader.isReadInFolders(file);
    }

    /** The path of an input: of this machine, whatever signs are in it, unless it names another place. */
    private static Path path(String input) {
        return isAddress(input) ? new Path(input) : new Path(new File(input).toURI());
    }

    private static boolean isAddress(String input) {
        return input.matches("[a-zA-Z][a-zA-Z0-9+.-]*:/.*");
    }

    /** As the reader of a single machine calls it. */
    private static String name(String input, String inside) {
        if (isAddress(input)) {
            return inside.isEmpty() ? input : input.replaceAll("/+$", "") + "/" + inside;
        }
        return java.nio.file.Path.of(input).resolve(inside).toString();
    }
}
