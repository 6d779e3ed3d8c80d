package org.hearsay.annotation.training;

import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.annotation.syntax.Network;
import org.hearsay.annotation.syntax.Orthography;
import org.hearsay.annotation.syntax.Spans;
import org.hearsay.annotation.syntax.Tokenizer;
import org.hearsay.annotation.syntax.WordVectors;
import org.hearsay.annotation.syntax.Words;

/**
 * Picks the word vectors that are shipped out of the million of NLP4J's English lexica: every word of the treebanks and of the free news and threat
 * texts, then the commonest others. The lexica tell no frequencies, but the commoner a word, the shorter its vector.
 */
public final class VectorSelection {

    private static final List<String> TREEBANKS = List.of("ud/ewt-train.conllu.gz", "ud/gum-train.conllu.gz");
    private static final List<String> TEXTS = List.of(
            "wikinews/wikinews-2019-2020.csv.gz", "threat-groups/misp-threat-actor.json.gz", "threat-groups/mitre-intrusion-set.jsonl.gz",
            "threat-groups/mitre-malware.jsonl.gz");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'-]{1,19}");
    /** No number in the vectors is larger. */
    private static final float LARGEST = 3;
    private static final String TYPES =
            "java.util.HashMap;java.util.HashSet;java.util.Map$Entry;java.lang.String;java.lang.Float;java.lang.Number;!*";

    private final Map<String, float[]> vectors;
    private final Map<String, ?> clustered;

    private VectorSelection(Map<String, float[]> vectors, Map<String, ?> clustered) {
        this.vectors = vectors;
        this.clustered = clustered;
    }

    /**
     * Writes the vectors that are shipped.
     *
     * @param vectors {@code en-word-embeddings-undigitalized} of {@code edu.emory.mathcs.nlp:nlp4j-english:1.1.3}, decompressed
     * @param clusters {@code en-brown-clusters-simplified-lowercase} of the same, decompressed: its words are no slips of the pen
     * @param data folder with {@code ud}, {@code wikinews} and {@code threat-groups}
     * @param rows how many to keep
     * @param out the file to write
     * @param progress where to say what was kept
     * @throws IOException if a file cannot be read or written
     */
    @SuppressWarnings("unchecked")
    public static void select(Path vectors, Path clusters, Path data, int rows, Path out, PrintStream progress) throws IOException {
        VectorSelection selection = new VectorSelection((Map<String, float[]>) deserialise(vectors), (Map<String, ?>) deserialise(clusters));
        Set<String> kept = selection.wordsOf(data);
        progress.println(kept.size() + " words of treebanks and texts have a vector");
        for (String word : selection.others(kept)) {
            if (kept.size() >= rows) {
                break;
            }
            kept.add(word);
        }
        selection.write(new ArrayList<>(kept), out);
        progress.println(out + ": " + kept.size() + " words, " + Files.size(out) + " bytes");
    }

    private static Object deserialise(Path path) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 20))) {
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter(TYPES));
            return in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(path + " holds something else than a lexicon: " + e.getMessage(), e);
        }
    }

    private TreeSet<String> wordsOf(Path data) throws IOException {
        TreeSet<String> words = new TreeSet<>();
        for (String treebank : TREEBANKS) {
            for (Words sentence : Training.sentences(data.resolve(treebank))) {
                for (String form : sentence.form) {
                    keep(Orthography.plain(form), words);
                }
            }
        }
        for (String name : TEXTS) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(data.resolve(name)))) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                Spans spans = Tokenizer.tokenize(text, 0, text.length());
                for (int i = 0; i < spans.size(); i++) {
                    keep(Orthography.plain(text, spans.start(i), spans.end(i)), words);
                }
            }
        }
        return words;
    }

    private void keep(String word, Set<String> words) {
        if (vectors.containsKey(word)) {
            words.add(word);
        }
    }

    /** The other words, commonest first. Of two that differ in capitals alone the commoner stays. */
    private List<String> others(Set<String> kept) {
        return vectors.keySet().stream()
                .filter(word -> !kept.contains(word) && WORD.matcher(word).matches() && clustered.containsKey(word.toLowerCase(Locale.ROOT)) && !isVariant(word, kept))
                .sorted(Comparator.comparingDouble(this::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private boolean isVariant(String word, Set<String> kept) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals(word) || !vectors.containsKey(lower)) {
            return false;
        }
        return kept.contains(lower) || word.equals(word.toUpperCase(Locale.ROOT)) || length(lower) < length(word);
    }

    private double length(String word) {
        double sum = 0;
        for (float value : vectors.get(word)) {
            sum += (double) value * value;
        }
        return sum;
    }

    private void write(List<String> words, Path out) throws IOException {
        byte[] values = new byte[words.size() * Network.VECTOR];
        int at = 0;
        for (String word : words) {
            for (float value : vectors.get(word)) {
                values[at++] = (byte) Math.max(-127, Math.min(127, Math.round(value / LARGEST * 127)));
            }
        }
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(out)) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        })) {
            WordVectors.write(data, words, values, LARGEST / 127);
        }
    }
}
