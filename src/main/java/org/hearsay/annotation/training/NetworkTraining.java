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
            float hidden, float role, float headlines, int finish, float finishRate, float reports, float newsVerbs) {

        public static Settings standard() {
            return new Settings(96, 96, 3, 64, 64, 1 << 15, 11, 16, 0.002f, 0.15f, 0.05f, 0.1f, 0.25f, 0.25f, 0.08f, 8, 0.001f, 0.2f, 0.08f);
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
    /** Sentences whose verbs those of the news can take the place of. */
    private final List<Words> transitive;
    private final Phrases phrases;
    private final Quotations quotations;
    private final Network network;
    private final long seed;
    private final Random random;
    private final PrintStream progress;

    public NetworkTraining(List<Words> sentences, WordVectors vectors, Settings settings, long seed, PrintStream progress) {
        this.settings = settings;
        this.vectors = vectors;
        this.progress = progress;
        this.seed = seed;
        random = new Random(seed);
        phrases = new Phrases(sentences);
        quotations = new Quotations(phrases);
        transitive = sentences.stream().filter(NewsVerbs::apply).toList();
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
        run(settings.epochs, settings.rate, 0, random, check);
        finish(check);
        return parser();
    }

    /** The second phase: slower rounds with reports and verbs of the news among the sentences, from weights as coarse as a file holds them. */
    void finish(Consumer<Parser> check) {
        network.round();
        run(settings.finish, settings.finishRate, phrases.isEmpty() ? 0 : settings.reports, new Random(seed + 1), check);
    }

    private void run(int epochs, float rate, float reports, Random random, Consumer<Parser> check) {
        Gradients[] gradients = new Gradients[SHARDS];
        for (int i = 0; i < SHARDS; i++) {
            gradients[i] = new Gradients(network);
        }
        Adam adam = new Adam(network);
        List<Example> order = new ArrayList<>(examples);
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(SHARDS, Runtime.getRuntime().availableProcessors()));
        try {
            int steps = epochs * ((order.size() + settings.batch - 1) / settings.batch);
            int warmUp = Math.min(WARM_UP, steps / 10 + 1);
            int step = 0;
            for (int epoch = 1; epoch <= epochs; epoch++) {
                Collections.shuffle(order, random);
                double loss = 0;
                long began = System.nanoTime();
                for (int at = 0; at < order.size(); at += settings.batch) {
                    List<Example> batch = order.subList(at, Math.min(order.size(), at + settings.batch));
                    loss += batch(batch, reports, random, gradients, threads);
                    float warm = Math.min(1, (step + 1) / (float) warmUp);
                    adam.step(gradients[0], rate * warm * (1 - (float) step / steps));
                    gradients[0].clear();
                    step++;
                }
                progress.printf("network, round %d: loss %.4f for a sentence, %.0f s%n", epoch, loss / order.size(), (System.nanoTime() - began) / 1e9);
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
    }

    Network network() {
        return network;
    }

    public Parser parser() {
        return new Parser(tags, relations, vocabulary, network, vectors);
    }

    private double batch(List<Example> batch, float reports, Random random, Gradients[] gradients, ExecutorService threads)
            throws InterruptedException, ExecutionException {
        List<Future<Double>> losses = new ArrayList<>();
        for (int i = 0; i < SHARDS; i++) {
            List<Example> half = new ArrayList<>();
            for (Example example : batch.subList(batch.size() * i / SHARDS, batch.size() * (i + 1) / SHARDS)) {
                half.add(varied(example, reports, random));
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

    private Words report(Random random) {
        Draft draft = new Draft();
        quotations.compose(draft, random);
        return draft.words();
    }

    /** A sentence as it is or in a headline's capitals, or in its place a report, or one with verbs of the news. */
    private Example varied(Example example, float reports, Random random) {
        if (reports > 0 && random.nextFloat() < reports) {
            Example report = Example.of(report(random), vocabulary, vectors, tags, relations);
            if (report.isKnown()) {
                return report;
            }
        }
        if (reports > 0 && random.nextFloat() < settings.newsVerbs && !transitive.isEmpty()) {
            return Example.of(NewsVerbs.of(Phrases.any(transitive, random), random), vocabulary, vectors, tags, relations);
        }
        return random.nextFloat() < settings.headlines ? headlines.get(example) : example;
    }
}
