package org.hearsay.annotation.training;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.hearsay.annotation.names.Lexicon;
import org.hearsay.annotation.names.NameKind;
import org.hearsay.annotation.names.NameTagger;
import org.hearsay.annotation.syntax.Syntax;
import org.hearsay.annotation.syntax.WordVectors;
import org.hearsay.annotation.training.NameCorpus.Unsorted;

/**
 * Trains the name tagger: {@code hearsay train names --data FOLDER --out FILE}. Same data and seed, same bytes.
 *
 * <p>It learns from sentences whose names are marked and from a treebank whose names are known, but not what they name: for these, every kind that
 * trees and lists leave open counts as right, so that the tagger sorts them by itself while it learns from the others.
 */
public final class NameTraining {

    /** The treebanks, below the data folder; the second one marks what its names are. */
    static final List<String> TREEBANKS = List.of("ud/ewt-train.conllu.gz", "ud/gum-train.conllu.gz");

    private static final Map<String, NameKind> POLITICS = Map.of(
            "person", NameKind.PERSON, "politician", NameKind.PERSON, "organisation", NameKind.ORGANIZATION, "politicalparty", NameKind.ORGANIZATION,
            "location", NameKind.PLACE, "country", NameKind.PLACE, "event", NameKind.EVENT, "election", NameKind.EVENT, "misc", NameKind.OTHER);
    private static final Map<String, NameKind> REPORTS =
            Map.of("Organization", NameKind.ORGANIZATION, "Malware", NameKind.MALWARE, "System", NameKind.OTHER);

    private final Path data;
    private final NameLists lists;
    private final WordVectors vectors = WordVectors.bundled();
    final Syntax syntax = Syntax.bundled(vectors);
    private final PrintStream progress;

    NameTraining(Path data, Path lists, PrintStream progress) throws IOException {
        this.data = data;
        this.lists = new NameLists(data, lists);
        this.progress = progress;
    }

    /**
     * Trains the model.
     *
     * @param data folder with {@code ud}, {@code names}, {@code cyner} and {@code facts}
     * @param lists the project's folder {@code src/names} of names and word clusters
     * @param out the file to write
     * @param seed of every shuffle and every first weight
     * @param progress where to say how far it is
     * @throws IOException if data cannot be read or the file not written
     */
    public static void names(Path data, Path lists, Path out, long seed, PrintStream progress) throws IOException {
        NameTagger tagger = new NameTraining(data, lists, progress).train(NameNetworkTraining.Settings.standard(), seed, t -> {});
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

    /** Trains a tagger; {@code check} sees it after each round. */
    NameTagger train(NameNetworkTraining.Settings settings, long seed, Consumer<NameTagger> check) throws IOException {
        List<MarkedSentence> sentences = new ArrayList<>(marked());
        List<Unsorted> unsorted = NameCorpus.properNouns(data.resolve(TREEBANKS.get(0)));
        progress.println(sentences.size() + " sentences with marked names, " + unsorted.size() + " with names of unknown kinds");
        sentences.addAll(new KindSorter(lists.lexicon(), lists.kinds()).sort(unsorted));
        return new NameNetworkTraining(settings, lists.lexicon(), lists.swaps(), syntax, vectors, progress).train(sentences, seed, check);
    }

    private List<MarkedSentence> marked() throws IOException {
        List<NameCorpus.Example> examples = new ArrayList<>(NameCorpus.treebank(data.resolve(TREEBANKS.get(1))));
        for (String part : List.of("train", "dev", "test")) {
            examples.addAll(NameCorpus.bio(data.resolve("names/crossner-politics/" + part + ".txt.gz"), POLITICS));
        }
        List<MarkedSentence> sentences = new ArrayList<>();
        examples.forEach(e -> sentences.add(MarkedSentence.of(e.forms(), e.names())));
        NameCorpus.bio(data.resolve("cyner/train.txt.gz"), REPORTS).forEach(e -> sentences.add(report(e)));
        return sentences;
    }

    /** CyNER marks neither persons nor places: what the lists know as such stays open. */
    private MarkedSentence report(NameCorpus.Example example) {
        MarkedSentence sentence = MarkedSentence.of(example.forms(), example.names());
        for (int i = 0; i < example.forms().length; i++) {
            String form = example.forms()[i];
            int flags = lists.lexicon().get(form);
            boolean known = (flags & (Lexicon.PLACE | Lexicon.FIRST_NAME | Lexicon.SURNAME)) != 0 && (flags & Lexicon.COMMON) == 0;
            if (known && Character.isUpperCase(form.charAt(0)) && sentence.allowed()[i] == 1L << NameTagger.OUTSIDE) {
                sentence.open(i, i);
            }
        }
        return sentence;
    }
}
