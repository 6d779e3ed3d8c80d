package org.hearsay.annotation.training;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.hearsay.annotation.syntax.Network;
import org.hearsay.annotation.syntax.Orthography;
import org.hearsay.annotation.syntax.Parser;
import org.hearsay.annotation.syntax.Vocabulary;
import org.hearsay.annotation.syntax.WordVectors;
import org.hearsay.annotation.syntax.Words;

/** Trains the network that tags and parses. */
public final class NetworkTraining {

    /** Every batch is halved the same way, whether one thread works or two, so that the sums are the same to the bit. */
    private static final int SHARDS = 2;

    /** Steps in which the rate rises, so that the first steps, whose moments say little, are small. */
    private static final int WARM_UP = 200;

    /** What can be turned. */
    public record Settings(
            int embedding, int direction, int layers, int arc, int relation, int buckets, int epochs, int batch, float rate, float word, float vector, float embed,
            float hidden, float role, float headlines) {

        public static Settings standard() {
            return new Settings(96, 96, 3, 64, 64, 1 << 15, 11, 16, 0.002f, 0.15f, 0.05f, 0.1f, 0.25f, 0.25f, 0.08f);
        }
    }

    private final Settings settings;
    private final WordVectors vectors;
    private final List<String> tags;
    private final List<String> relations;
    private final Vocabulary vocabulary;
    private final List<Example> examples = new ArrayList<>();
    /** The same sentences in the capitals of a headline. */
    private final Map<Example, Example> headlines = new IdentityHashMap<>();
    private final Network network;
    private final Random random;
    private final PrintStream progress;

    public NetworkTraining(List<Words> sentences, WordVectors vectors, Settings settings, long seed, PrintStream progress) {
        this.settings = settings;
        this.vectors = vectors;
        this.progress = progress;
        random = new Random(seed);
        TreeSet<String> tagSet = new TreeSet<>();
        TreeSet<String> relationSet = new TreeSet<>();
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (Words words : sentences) {
            for (int i = 0; i < words.size(); i++) {
                tagSet.add(words.upos[i] + ' ' + words.xpos[i]);
                counts.merge(Vocabulary.normal(Orthography.plain(words.form[i])), 1, Integer::sum);
                if (words.head[i] >= 0) {
                    relationSet.add(words.deprel[i]);
                }
            }
        }
        tags = List.copyOf(tagSet);
        relations = List.copyOf(relationSet);
        vocabulary = new Vocabulary(counts.entrySet().stream().filter(e -> e.getValue() > 2).map(Map.Entry::getKey).toList(), settings.buckets);
        for (Words words : sentences) {
            Example example = Example.of(words, vocabulary, vectors, tags, relations);
            examples.add(example);
            headlines.put(example, Example.of(Headlines.of(words), vocabulary, vectors, tags, relations));
        }
        network = new Network(new Network.Sizes(
                vocabulary.size(), settings.buckets, settings.embedding, settings.direction, settings.layers, settings.arc, settings.relation, tags.size(), relations.size()));
        network.initialise(random);
    }

    /** Trains; {@code check} sees the parser after each round. */
    public Parser train(Consumer<Parser> check) {
        Gradients[] gradients = new Gradients[SHARDS];
        for (int i = 0; i < SHARDS; i++) {
            gradients[i] = new Gradients(network);
        }
        Adam adam = new Adam(network);
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(SHARDS, Runtime.getRuntime().availableProcessors()));
        try {
            int steps = settings.epochs * ((examples.size() + settings.batch - 1) / settings.batch);
            int warmUp = Math.min(WARM_UP, steps / 10 + 1);
            int step = 0;
            for (int epoch = 1; epoch <= settings.epochs; epoch++) {
                Collections.shuffle(examples, random);
                double loss = 0;
                long began = System.nanoTime();
                for (int at = 0; at < examples.size(); at += settings.batch) {
                    List<Example> batch = examples.subList(at, Math.min(examples.size(), at + settings.batch));
                    loss += batch(batch, gradients, threads);
                    float warm = Math.min(1, (step + 1) / (float) warmUp);
                    adam.step(gradients[0], settings.rate * warm * (1 - (float) step / steps));
                    gradients[0].clear();
                    step++;
                }
                progress.printf("network, round %d: loss %.4f for a sentence, %.0f s%n", epoch, loss / examples.size(), (System.nanoTime() - began) / 1e9);
                check.accept(parser());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the training was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the training failed: " + e.getCause(), e);
        } finally {
            threads.shutdownNow();
        }
        return parser();
    }

    public Parser parser() {
        return new Parser(tags, relations, vocabulary, network, vectors);
    }

    private double batch(List<Example> batch, Gradients[] gradients, ExecutorService threads) throws InterruptedException, ExecutionException {
        List<Future<Double>> losses = new ArrayList<>();
        int tokens = 0;
        for (Example example : batch) {
            tokens += example.size();
        }
        for (int i = 0; i < SHARDS; i++) {
            List<Example> half = new ArrayList<>();
            for (Example example : batch.subList(batch.size() * i / SHARDS, batch.size() * (i + 1) / SHARDS)) {
                half.add(random.nextFloat() < settings.headlines ? headlines.get(example) : example);
            }
            Dropout dropout = new Dropout(random.nextLong());
            Gradients own = gradients[i];
            losses.add(threads.submit(() -> half.isEmpty() ? 0.0 : new Backpropagation(
                    network, vectors, own, dropout,
                    new Backpropagation.Shares(settings.word, settings.vector, settings.embed, settings.hidden, settings.role), half).run()));
        }
        double loss = 0;
        for (Future<Double> part : losses) {
            loss += part.get();
        }
        for (int i = 1; i < SHARDS; i++) {
            gradients[0].take(gradients[i]);
        }
        return loss;
    }
}
