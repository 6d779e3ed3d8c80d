package org.hearsay.annotation.training;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.hearsay.annotation.names.Lexicon;
import org.hearsay.annotation.names.NameNetwork;
import org.hearsay.annotation.names.NameRows;
import org.hearsay.annotation.names.NameTagger;
import org.hearsay.annotation.syntax.Network;
import org.hearsay.annotation.syntax.Syntax;
import org.hearsay.annotation.syntax.WordVectors;
import org.hearsay.annotation.syntax.Words;

/** Trains a network of names on marked sentences. */
final class NameNetworkTraining {

    /** Every batch is halved the same way, whether one thread works or two, so that the sums are the same to the bit. */
    private static final int SHARDS = 2;

    /** Steps in which the rate rises, so that the first steps, whose moments say little, are small. */
    private static final int WARM_UP = 200;

    /**
     * What can be turned.
     *
     * @param features rows of the table of features
     * @param direction width of one reading direction
     * @param layers how often the sentence is read in both directions
     * @param rounds over the sentences
     * @param batch sentences in a step
     * @param rate of the optimiser at its highest
     * @param shares how often what is silenced
     * @param letters how often a sentence is written in other letters
     * @param swaps how often other names are put into a sentence, and how many of them
     */
    record Settings(
            int features, int direction, int layers, int rounds, int batch, float rate, NameGradient.Shares shares, float letters, float swaps, float swapped) {

        static Settings standard() {
            return new Settings(1 << 16, 48, 1, 6, 16, 0.002f, new NameGradient.Shares(0.3f, 0.1f, 0.3f, 0.1f, 0.25f), 0.15f, 0.3f, 0.7f);
        }
    }

    private final Settings settings;
    private final Lexicon lexicon;
    private final NameSwaps swaps;
    private final Syntax syntax;
    private final WordVectors vectors;
    private final PrintStream progress;
    private final NameRows rows;
    /** The sentences as they are, which most rounds see again. */
    private final Map<MarkedSentence, NameGradient.Item> items = Collections.synchronizedMap(new IdentityHashMap<>());

    /**
     * @param settings what can be turned
     * @param lexicon what is known of words
     * @param swaps what may take the places of other names
     * @param syntax the models whose states the tagger will see
     * @param vectors pretrained vectors of words
     * @param progress where to say how far it is
     */
    NameNetworkTraining(Settings settings, Lexicon lexicon, NameSwaps swaps, Syntax syntax, WordVectors vectors, PrintStream progress) {
        this.settings = settings;
        this.lexicon = lexicon;
        this.swaps = swaps;
        this.syntax = syntax;
        this.vectors = vectors;
        this.progress = progress;
        rows = new NameRows(lexicon, settings.features);
    }

    /**
     * Trains a tagger.
     *
     * @param sentences to learn from
     * @param seed of every shuffle and every first weight
     * @param check sees the tagger after each round
     */
    NameTagger train(List<MarkedSentence> sentences, long seed, Consumer<NameTagger> check) {
        Random random = new Random(seed);
        NameNetwork network = new NameNetwork(new NameNetwork.Sizes(settings.features, states(), Network.VECTOR, settings.direction, settings.layers));
        network.initialise(random);
        NameTagger tagger = null;
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(SHARDS, Runtime.getRuntime().availableProcessors()));
        try {
            Run run = new Run(network, sentences, random, threads);
            for (int round = 1; round <= settings.rounds; round++) {
                long began = System.nanoTime();
                progress.printf("names, round %d: loss %.4f for a sentence, %.0f s%n", round, run.round() / sentences.size(), (System.nanoTime() - began) / 1e9);
                tagger = new NameTagger(lexicon, network, vectors);
                check.accept(tagger);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the training was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the training failed: " + e.getCause(), e);
        } finally {
            threads.shutdownNow();
        }
        return tagger;
    }

    /** Width of the syntax network's states. */
    private int states() {
        Words words = new Words(1);
        words.form[0] = "Word";
        syntax.analyse(words);
        return words.states[0].length;
    }

    /** One training on its way. */
    private final class Run {

        private final NameNetwork network;
        private final List<MarkedSentence> order;
        private final Random random;
        private final ExecutorService threads;
        private final Gradients[] gradients = new Gradients[SHARDS];
        private final Adam adam;
        private final int steps;
        private int step;

        Run(NameNetwork network, List<MarkedSentence> sentences, Random random, ExecutorService threads) {
            this.network = network;
            this.order = new ArrayList<>(sentences);
            this.random = random;
            this.threads = threads;
            for (int i = 0; i < SHARDS; i++) {
                gradients[i] = new Gradients(network.table, 1);
            }
            adam = new Adam(network.table);
            steps = settings.rounds * ((order.size() + settings.batch - 1) / settings.batch);
        }

        /** Goes over all sentences once and adds up their losses. */
        double round() throws InterruptedException, ExecutionException {
            Collections.shuffle(order, random);
            double loss = 0;
            for (int at = 0; at < order.size(); at += settings.batch) {
                loss += batch(order.subList(at, Math.min(order.size(), at + settings.batch)));
                float warm = Math.min(1, (step + 1) / (float) WARM_UP);
                adam.step(gradients[0], settings.rate * warm * (1 - (float) step / steps));
                gradients[0].clear();
                step++;
            }
            return loss;
        }

        private double batch(List<MarkedSentence> batch) throws InterruptedException, ExecutionException {
            List<Future<Double>> losses = new ArrayList<>();
            for (int i = 0; i < SHARDS; i++) {
                List<MarkedSentence> half = batch.subList(batch.size() * i / SHARDS, batch.size() * (i + 1) / SHARDS);
                long seed = random.nextLong();
                Gradients own = gradients[i];
                losses.add(threads.submit(() -> learn(half, own, seed)));
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

        private double learn(List<MarkedSentence> sentences, Gradients own, long seed) {
            if (sentences.isEmpty()) {
                return 0;
            }
            Random variation = new Random(seed);
            List<NameGradient.Item> batch = new ArrayList<>();
            for (MarkedSentence sentence : sentences) {
                MarkedSentence varied = varied(sentence, variation);
                batch.add(varied == sentence ? remembered(sentence) : item(varied));
            }
            return new NameGradient(network, own, new Dropout(seed), settings.shares, batch).run();
        }
    }

    /** A sentence as it is, or with other names, or in other letters. */
    private MarkedSentence varied(MarkedSentence sentence, Random random) {
        MarkedSentence varied = random.nextFloat() < settings.swaps ? swaps.swap(sentence, settings.swapped, random) : sentence;
        if (random.nextFloat() >= settings.letters) {
            return varied;
        }
        return switch (random.nextInt(3)) {
            case 0 -> varied.small();
            case 1 -> varied.large();
            default -> varied.headline();
        };
    }

    private NameGradient.Item remembered(MarkedSentence sentence) {
        NameGradient.Item item = items.get(sentence);
        if (item == null) {
            item = item(sentence);
            items.put(sentence, item);
        }
        return item;
    }

    private NameGradient.Item item(MarkedSentence sentence) {
        Words words = new Words(sentence.forms().length);
        System.arraycopy(sentence.forms(), 0, words.form, 0, words.size());
        syntax.analyse(words);
        int[][] own = new int[words.size()][];
        float[][] vector = new float[words.size()][Network.VECTOR];
        for (int i = 0; i < own.length; i++) {
            own[i] = rows.ofWord(words.form[i]);
            int row = vectors.row(words.form[i], words.form[i].toLowerCase(Locale.ROOT));
            if (row >= 0) {
                vectors.copy(row, vector[i]);
            }
        }
        return new NameGradient.Item(own, rows.ofPlaces(words.form), vector, words.states, sentence.allowed());
    }
}
