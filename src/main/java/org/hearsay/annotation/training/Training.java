package org.hearsay.annotation.training;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.annotation.syntax.Conllu;
import org.hearsay.annotation.syntax.Lemmatizer;
import org.hearsay.annotation.syntax.LinearParser;
import org.hearsay.annotation.syntax.LinearTagger;
import org.hearsay.annotation.syntax.SentenceSplitter;
import org.hearsay.annotation.syntax.Words;

/** Trains the syntax models: {@code hearsay train syntax --data FOLDER --out FILE}. Same data and seed, same bytes. */
public final class Training {

    private Training() {}

    /**
     * Trains all syntax models.
     *
     * @param treebanks CoNLL-U files, plain or gzipped, in the order in which they count
     * @param out the file to write
     * @param seed of every shuffle
     * @param progress where to say how far it is
     * @throws IOException if a treebank cannot be read or the file not written; the message says which
     */
    public static void syntax(List<Path> treebanks, Path out, long seed, PrintStream progress) throws IOException {
        List<Conllu.Entry> entries = new ArrayList<>();
        for (Path path : treebanks) {
            entries.addAll(read(path));
        }
        progress.println(entries.size() + " sentences from " + treebanks.size() + " treebanks");
        SentenceSplitter splitter = SplitterTraining.train(entries, new Random(seed), progress);
        List<Words> sentences = new ArrayList<>();
        for (Conllu.Entry entry : entries) {
            sentences.add(entry.words());
        }
        Lemmatizer lemmatizer = LemmaTraining.train(sentences);
        LinearTagger tagger = TaggerTraining.train(sentences, 6, new Random(seed), progress);
        LinearParser parser = ParserTraining.train(sentences, 6, new Random(seed), progress);
        try (OutputStream file = Files.newOutputStream(out);
                DataOutputStream data = new DataOutputStream(new GZIPOutputStream(file) {
                    {
                        def.setLevel(Deflater.BEST_COMPRESSION);
                    }
                })) {
            splitter.write(data);
            tagger.write(data);
            lemmatizer.write(data);
            parser.write(data);
        }
        progress.println(out + ": " + Files.size(out) + " bytes");
    }

    static List<Conllu.Entry> read(Path path) throws IOException {
        try (InputStream file = Files.newInputStream(path);
                InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return Conllu.read(reader, path.toString());
        }
    }
}
