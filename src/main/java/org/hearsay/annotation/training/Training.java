package org.hearsay.annotation.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.hearsay.annotation.syntax.Conllu;
import org.hearsay.annotation.syntax.Syntax;
import org.hearsay.annotation.syntax.WordVectors;
import org.hearsay.annotation.syntax.Words;

/** Trains the syntax models: {@code hearsay train syntax --data FOLDER --out FILE --seed N}. Same data and seed, same bytes. */
public final class Training {

    /** The treebanks that the shipped models are trained on, below the data folder. */
    private static final List<String> TREEBANKS = List.of("ud/ewt-train.conllu.gz", "ud/gum-train.conllu.gz");

    private Training() {}

    /**
     * Trains the models that are shipped, with the word vectors that come with the program.
     *
     * @param data folder with {@code ud/ewt-train.conllu.gz} and {@code ud/gum-train.conllu.gz}
     * @param out the file to write, {@code src/main/resources/models/syntax.bin.gz} for the next build
     * @param seed of every shuffle and every first weight
     * @param progress where to say how far it is
     * @throws IOException if a treebank cannot be read or the file not written; the message says which
     */
    public static void syntax(Path data, Path out, long seed, PrintStream progress) throws IOException {
        List<Path> treebanks = TREEBANKS.stream().map(data::resolve).toList();
        for (Path treebank : treebanks) {
            if (!Files.isReadable(treebank)) {
                throw new NoSuchFileException(treebank.toString(), null, "the syntax models are trained on it");
            }
        }
        Syntax syntax = syntax(treebanks, WordVectors.bundled(), NetworkTraining.Settings.standard(), seed, progress);
        try (OutputStream file = Files.newOutputStream(out)) {
            syntax.write(file);
        }
        progress.println(out + ": " + Files.size(out) + " bytes");
    }

    /**
     * Trains models.
     *
     * @param treebanks CoNLL-U files, plain or gzipped, in the order in which they count
     * @param vectors pretrained vectors of words
     * @param settings of the network
     * @param seed of every shuffle and every first weight
     * @param progress where to say how far it is
     * @throws IOException if a treebank cannot be read; the message says which and why
     */
    public static Syntax syntax(List<Path> treebanks, WordVectors vectors, NetworkTraining.Settings settings, long seed, PrintStream progress)
            throws IOException {
        List<Conllu.Entry> entries = new ArrayList<>();
        for (Path path : treebanks) {
            entries.addAll(read(path));
        }
        progress.println(entries.size() + " sentences from " + treebanks.size() + " treebanks");
        List<Words> sentences = entries.stream().map(Conllu.Entry::words).toList();
        return new Syntax(
                SplitterTraining.train(entries, new Random(seed), progress),
                LemmaTraining.train(sentences),
                new NetworkTraining(sentences, vectors, settings, seed, progress).train(parser -> {}));
    }

    static List<Words> sentences(Path path) throws IOException {
        return read(path).stream().map(Conllu.Entry::words).toList();
    }

    static List<Conllu.Entry> read(Path path) throws IOException {
        try (InputStream file = Files.newInputStream(path);
                InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return Conllu.read(reader, path.toString());
        }
    }
}
