package org.hearsay.publish;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What a generation is made of.
 *
 * @param base under which its nodes are named
 * @param articles how many
 * @param claims how many
 * @param quads how many, the description included
 * @param inputs files that it was built from, with their SHA-256
 * @param files its own files, by their path in the folder, with their SHA-256; locks and logs are none of them
 */
public record Manifest(String base, long articles, long claims, long quads, SortedMap<String, String> inputs, SortedMap<String, String> files) {

    static final String FILE = "manifest.json";

    private static final Gson JSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** The manifest of a folder. */
    static Manifest read(Path folder) {
        try {
            Manifest read = JSON.fromJson(Files.readString(folder.resolve(FILE)), Manifest.class);
            if (read == null || read.base == null || read.files == null || read.inputs == null) {
                throw new PublishException(folder.resolve(FILE) + " is broken");
            }
            return read;
        } catch (IOException e) {
            throw new PublishException(folder + " is no generation: it has no file " + FILE + " that can be read", e);
        } catch (JsonParseException e) {
            throw new PublishException(folder.resolve(FILE) + " is broken: " + e.getMessage(), e);
        }
    }

    void write(Path folder) throws IOException {
        Durable.write(folder.resolve(FILE), JSON.toJson(this) + "\n");
    }

    /** The files of a store that is closed, with what they hold. */
    static SortedMap<String, String> hashes(Path folder) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).filter(Manifest::lasts).toList()) {
                hashes.put(folder.relativize(file).toString().replace('\\', '/'), hash(file));
            }
        }
        return hashes;
    }

    /** Locks come and go, and the manifest cannot tell its own hash. */
    private static boolean lasts(Path file) {
        String name = file.getFileName().toString();
        return !name.equals("lock") && !name.endsWith(".lock") && !name.equals(FILE);
    }

    /** Fails unless all files of a copy are there and hold what they held. */
    void requireWhole(Path copy) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path there = copy.resolve(file.getKey());
            if (!Files.isRegularFile(there)) {
                throw new PublishException("the generation is not whole: " + file.getKey() + " is missing");
            }
            if (!hash(there).equals(file.getValue())) {
                throw new PublishException("the generation is damaged: " + file.getKey() + " has another hash than its manifest says");
            }
        }
    }

    static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(in);
        }
    }
}
