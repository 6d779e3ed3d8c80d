package org.hearsay.annotation.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Pretrained word vectors: what words mean, learnt from much more text than the treebanks have. */
public final class WordVectors {

    /** Where they lie on the class path. */
    public static final String RESOURCE = "/models/vectors.bin.gz";

    private final Map<String, Integer> rows;
    private final byte[] values;
    private final int width;
    private final float scale;

    /**
     * @param words the words in the order of their rows
     * @param values rows of bytes
     * @param scale what a byte is to be multiplied with
     */
    public WordVectors(List<String> words, byte[] values, float scale) {
        rows = new HashMap<>(words.size() * 2);
        for (String word : words) {
            rows.put(word, rows.size());
        }
        this.values = values;
        this.scale = scale;
        width = values.length / Math.max(1, words.size());
    }

    /** Loads the vectors that come with the program. */
    public static WordVectors bundled() {
        try (InputStream in = WordVectors.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new FileNotFoundException("the program was built without its word vectors: " + RESOURCE + " is not on the class path");
            }
            return read(new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row of a word as written, else in small letters, else -1. */
    public int row(String form, String lower) {
        Integer row = rows.get(form);
        row = row == null ? rows.get(lower) : row;
        return row == null ? -1 : row;
    }

    /** The squared length of a row. */
    double length(int row) {
        long sum = 0;
        for (int i = row * width; i < (row + 1) * width; i++) {
            sum += (long) values[i] * values[i];
        }
        return (double) sum * scale * scale;
    }

    /** Writes a row into {@code out}. */
    public void copy(int row, float[] out) {
        for (int i = 0; i < width; i++) {
            out[i] = values[row * width + i] * scale;
        }
    }

    public static void write(DataOutputStream out, List<String> words, byte[] values, float scale) throws IOException {
        Strings.write(out, words);
        out.writeFloat(scale);
        out.writeInt(values.length);
        out.write(values);
    }

    public static WordVectors read(DataInputStream in) throws IOException {
        List<String> words = Strings.read(in);
        float scale = in.readFloat();
        byte[] values = new byte[in.readInt()];
        in.readFully(values);
        return new WordVectors(words, values, scale);
    }
}
