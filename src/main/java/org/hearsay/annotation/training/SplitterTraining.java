package org.hearsay.annotation.training;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.annotation.syntax.Conllu;
import org.hearsay.annotation.syntax.Features;
import org.hearsay.annotation.syntax.SentenceSplitter;
import org.hearsay.annotation.syntax.Spans;
import org.hearsay.annotation.syntax.Tokenizer;

/** Learns sentence ends from the paragraphs of treebanks, parted into words as raw text is. */
final class SplitterTraining {

    private static final int BITS = 18;
    private static final int ROUNDS = 10;

    private SplitterTraining() {}

    /** The raw text of a paragraph and where its sentences end. */
    private record Paragraph(String text, BitSet ends) {}

    static SentenceSplitter train(List<Conllu.Entry> entries, Random random, PrintStream progress) {
        List<Paragraph> paragraphs = paragraphs(entries);
        Perceptron perceptron = new Perceptron(2, BITS);
        Features features = new Features();
        float[] scores = new float[2];
        for (int round = 1; round <= ROUNDS; round++) {
            Collections.shuffle(paragraphs, random);
            int wrong = 0;
            for (Paragraph paragraph : paragraphs) {
                Spans spans = Tokenizer.tokenize(paragraph.text, 0, paragraph.text.length());
                SentenceSplitter.Context context = new SentenceSplitter.Context(paragraph.text, spans);
                int begun = 0;
                for (int i = 0; i + 1 < spans.size(); i++) {
                    boolean gold = paragraph.ends.get(spans.end(i));
                    context.features(i, begun, features);
                    perceptron.score(features, scores);
                    perceptron.tick();
                    if (scores[1] > scores[0] != gold) {
                        perceptron.update(features, gold ? 1 : 0, gold ? 0 : 1);
                        wrong++;
                    }
                    begun = gold ? i + 1 : begun;
                }
            }
            progress.println("sentences, round " + round + ": " + wrong + " wrong");
        }
        return new SentenceSplitter(perceptron.model());
    }

    private static List<Paragraph> paragraphs(List<Conllu.Entry> entries) {
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        BitSet ends = new BitSet();
        for (Conllu.Entry entry : entries) {
            boolean fresh = entry.comment("newdoc id") != null || entry.comment("newpar") != null || entry.comment("newpar id") != null;
            if (fresh && !text.isEmpty()) {
                paragraphs.add(new Paragraph(text.toString(), ends));
                text.setLength(0);
                ends = new BitSet();
            }
            append(entry, text);
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            ends.set(end);
        }
        paragraphs.add(new Paragraph(text.toString(), ends));
        return paragraphs;
    }

    private static void append(Conllu.Entry entry, StringBuilder text) {
        int next = 0;
        for (int i = 0; i < entry.words().size(); i++) {
            if (next < entry.ranges().size() && entry.ranges().get(next).first() == i) {
                Conllu.Range range = entry.ranges().get(next++);
                text.append(range.form());
                i = range.last();
            } else {
                text.append(entry.words().form[i]);
            }
            if (entry.spaced()[i]) {
                text.append(' ');
            }
        }
    }
}
