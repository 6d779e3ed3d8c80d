package org.hearsay.annotation.training;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.hearsay.annotation.names.Lexicon;
import org.hearsay.annotation.names.NameFeatures;
import org.hearsay.annotation.names.NameKind;
import org.hearsay.annotation.names.NameSpan;
import org.hearsay.annotation.names.NameTagger;
import org.hearsay.annotation.syntax.Features;
import org.hearsay.annotation.syntax.Syntax;
import org.hearsay.annotation.syntax.Words;
import org.hearsay.annotation.training.NameCorpus.Example;
import org.hearsay.annotation.training.NameCorpus.Unsorted;

/** Trains the name tagger: {@code hearsay train names --data FOLDER --out FILE}. Same data and seed, same bytes. */
public final class NameTraining {

    private static final int BITS = 18;
    private static final int ROUNDS = 7;
    private static final Map<String, NameKind> POLITICS = Map.of(
            "person", NameKind.PERSON, "politician", NameKind.PERSON, "organisation", NameKind.ORGANIZATION, "politicalparty", NameKind.ORGANIZATION,
            "location", NameKind.PLACE, "country", NameKind.PLACE, "event", NameKind.EVENT, "election", NameKind.EVENT, "misc", NameKind.OTHER);
    private static final Map<String, NameKind> REPORTS =
            Map.of("Organization", NameKind.ORGANIZATION, "Malware", NameKind.MALWARE, "System", NameKind.OTHER);

    private final Path data;
    private final Lexicon lexicon;
    private final Syntax syntax;
    private final PrintStream progress;

    private NameTraining(Path data, Path lists, PrintStream progress) throws IOException {
        this.data = data;
        this.progress = progress;
        this.lexicon = lexicon(data, lists);
        this.syntax = Syntax.bundled();
    }

    /**
     * Trains the model.
     *
     * @param data folder with {@code ud}, {@code names}, {@code cyner} and {@code facts}
     * @param lists the project's folder {@code src/names} of first names, surnames, places and word clusters
     * @param out the file to write
     * @param seed of every shuffle
     * @param progress where to say how far it is
     * @throws IOException if data cannot be read or the file not written
     */
    public static void names(Path data, Path lists, Path out, long seed, PrintStream progress) throws IOException {
        NameTagger tagger = new NameTraining(data, lists, progress).train(seed);
        try (OutputStream file = Files.newOutputStream(out);
                DataOutputStream stream = new DataOutputStream(new GZIPOutputStream(file) {
                    {
                        def.setLevel(Deflater.BEST_COMPRESSION);
                    }
                })) {
            tagger.write(stream);
        }
        progress.println(out + ": " + Files.size(out) + " bytes");
    }

    private static Lexicon lexicon(Path data, Path lists) throws IOException {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        for (String line : Files.readAllLines(lists.resolve("first-names.tsv"))) {
            String[] columns = line.split("\t", -1);
            lexicon.add(columns[0], Lexicon.FIRST_NAME | (columns[1].contains("m") ? Lexicon.MALE : 0) | (columns[1].contains("f") ? Lexicon.FEMALE : 0));
        }
        for (String name : Files.readAllLines(lists.resolve("surnames.txt"))) {
            lexicon.add(name, Lexicon.SURNAME);
        }
        for (String name : Files.readAllLines(lists.resolve("places.txt"))) {
            lexicon.add(name, Lexicon.PLACE);
        }
        for (String line : NameCorpus.lines(lists.resolve("clusters.tsv.gz"))) {
            int tab = line.indexOf('\t');
            lexicon.cluster(line.substring(0, tab), line.substring(tab + 1));
        }
        for (String line : NameCorpus.lines(data.resolve("facts/countries.tsv"))) {
            String[] columns = line.split("\t", -1);
            lexicon.add(columns[3], Lexicon.PLACE);
        }
        for (String line : NameCorpus.lines(data.resolve("facts/organizations.tsv"))) {
            String[] columns = line.split("\t", -1);
            lexicon.add(columns[0], Lexicon.ORGANIZATION);
            for (String alias : columns[1].split("\\|")) {
                if (alias.length() > 2) {
                    lexicon.add(alias, Lexicon.ORGANIZATION);
                }
            }
        }
        for (String treebank : List.of("ewt-train", "gum-train")) {
            for (String line : NameCorpus.lines(data.resolve("ud/" + treebank + ".conllu.gz"))) {
                String[] c = line.split("\t");
                if (c.length == 10 && !c[3].equals("PROPN") && c[1].equals(c[1].toLowerCase(java.util.Locale.ROOT))) {
                    lexicon.add(c[1], Lexicon.COMMON);
                }
            }
        }
        return lexicon.build();
    }

    private NameTagger train(long seed) throws IOException {
        List<Example> examples = new ArrayList<>(NameCorpus.treebank(data.resolve("ud/gum-train.conllu.gz")));
        for (String part : List.of("train", "dev", "test")) {
            examples.addAll(tagged(NameCorpus.bio(data.resolve("names/crossner-politics/" + part + ".txt.gz"), POLITICS)));
        }
        examples.addAll(tagged(NameCorpus.bio(data.resolve("cyner/train.txt.gz"), REPORTS)));
        progress.println(examples.size() + " sentences " + NameCorpus.count(examples));
        NameTagger teacher = train(examples, seed);
        List<Example> sorted = sorted(NameCorpus.properNouns(data.resolve("ud/ewt-train.conllu.gz")), teacher);
        progress.println(sorted.size() + " sentences sorted by the first tagger " + NameCorpus.count(sorted));
        examples.addAll(sorted);
        return train(untagged(examples), seed);
    }

    /** Lets a tagger say what the proper nouns of a treebank name; it hears all occurrences of a name and leans on their mean. */
    private List<Example> sorted(List<Unsorted> sentences, NameTagger teacher) {
        Map<String, long[]> votes = new HashMap<>();
        for (Unsorted sentence : sentences) {
            for (NameSpan name : all(sentence)) {
                int[] scores = teacher.kinds(sentence.forms(), sentence.tags(), name.first(), name.last());
                long[] sums = votes.computeIfAbsent(text(sentence.forms(), name), k -> new long[scores.length + 1]);
                for (int k = 0; k < scores.length; k++) {
                    sums[k] += scores[k];
                }
                sums[scores.length]++;
            }
        }
        List<Example> examples = new ArrayList<>();
        for (Unsorted sentence : sentences) {
            List<NameSpan> names = new ArrayList<>();
            for (NameSpan name : all(sentence)) {
                NameKind known = known(text(sentence.forms(), name));
                boolean given = (lexicon.get(sentence.forms()[name.first()]) & Lexicon.FIRST_NAME) != 0;
                if (known != null || given && name.kind() == NameKind.PERSON) {
                    names.add(new NameSpan(name.first(), name.last(), known != null ? known : NameKind.PERSON));
                    continue;
                }
                int[] scores = teacher.kinds(sentence.forms(), sentence.tags(), name.first(), name.last());
                long[] sums = votes.get(text(sentence.forms(), name));
                int best = 0;
                for (int k = 1; k < scores.length; k++) {
                    if (scores[k] + sums[k] / sums[scores.length] > scores[best] + sums[best] / sums[scores.length]) {
                        best = k;
                    }
                }
                names.add(new NameSpan(name.first(), name.last(), NameKind.values()[best]));
            }
            names.sort(Comparator.comparingInt(NameSpan::first));
            examples.add(new Example(sentence.forms(), sentence.tags(), names));
        }
        return examples;
    }

    /** What the lists say of a name, if they say one thing. */
    private NameKind known(String name) {
        int run = 0;
        for (String word : name.split(" ")) {
            run = Lexicon.join(run, Lexicon.hash(word));
        }
        int flags = lexicon.get(run) & (Lexicon.PLACE | Lexicon.ORGANIZATION | Lexicon.FIRST_NAME | Lexicon.SURNAME);
        return flags == Lexicon.PLACE ? NameKind.PLACE : flags == Lexicon.ORGANIZATION ? NameKind.ORGANIZATION : null;
    }

    /** Takes the tags from every fourth sentence: those of a treebank are truer than the tagger's will be. */
    private static List<Example> untagged(List<Example> examples) {
        List<Example> some = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            String[] tags = example.tags().clone();
            if (i % 4 == 3) {
                java.util.Arrays.fill(tags, "");
            }
            some.add(new Example(example.forms(), tags, example.names()));
        }
        return some;
    }

    private static List<NameSpan> all(Unsorted sentence) {
        return Stream.concat(sentence.persons().stream(), sentence.unsorted().stream()).toList();
    }

    private static String text(String[] forms, NameSpan name) {
        return String.join(" ", List.of(forms).subList(name.first(), name.last() + 1));
    }

    private List<Example> tagged(List<Example> examples) {
        List<Example> tagged = new ArrayList<>();
        for (Example example : examples) {
            Words words = new Words(example.forms().length);
            System.arraycopy(example.forms(), 0, words.form, 0, words.size());
            syntax.analyse(words);
            tagged.add(new Example(words.form, words.xpos, example.names()));
        }
        return tagged;
    }

    private NameTagger train(List<Example> examples, long seed) {
        Perceptron perceptron = new Perceptron(NameTagger.LABELS, BITS);
        Random random = new Random(seed);
        List<Example> order = new ArrayList<>(examples);
        Features row = new Features();
        float[] scores = new float[NameTagger.LABELS];
        for (int round = 1; round <= ROUNDS; round++) {
            Collections.shuffle(order, random);
            int wrong = 0;
            for (Example example : order) {
                wrong += learn(example, perceptron, row, scores);
            }
            progress.println("names, round " + round + ": " + wrong + " wrong");
        }
        return new NameTagger(lexicon, perceptron.model());
    }

    private int learn(Example example, Perceptron perceptron, Features row, float[] scores) {
        NameFeatures features = new NameFeatures(example.forms(), example.tags(), lexicon);
        int[] gold = NameTagger.labels(example.forms().length, example.names());
        int[] chosen = new int[gold.length];
        int wrong = 0;
        for (int i = 0; i < gold.length; i++) {
            features.fill(i, i > 0 ? chosen[i - 1] : -1, i > 1 ? chosen[i - 2] : -1, row);
            perceptron.score(row, scores);
            int best = Perceptron.best(scores);
            perceptron.tick();
            if (best != gold[i]) {
                perceptron.update(row, gold[i], best);
                wrong++;
            }
            chosen[i] = best;
        }
        return wrong;
    }

    /** Precision, recall and F1 of exact names of persons, organizations and places against a file of gold words. */
    static double[] score(NameTagger tagger, Syntax syntax, List<Example> gold) {
        int right = 0;
        int found = 0;
        int wanted = 0;
        for (Example example : gold) {
            Words words = new Words(example.forms().length);
            System.arraycopy(example.forms(), 0, words.form, 0, words.size());
            syntax.analyse(words);
            List<NameSpan> names = tagger.tag(words.form, words.xpos).stream().filter(n -> n.kind().ordinal() <= 2).toList();
            found += names.size();
            wanted += example.names().size();
            right += (int) names.stream().filter(example.names()::contains).count();
        }
        return new double[] {(double) right / found, (double) right / wanted, 2.0 * right / (found + wanted)};
    }
}
