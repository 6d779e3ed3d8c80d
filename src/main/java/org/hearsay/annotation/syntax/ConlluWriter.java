package org.hearsay.annotation.syntax;

import java.util.List;

/** Writes trees as CoNLL-U. Forms are the text's own characters; what the models saw instead stays inside. */
public final class ConlluWriter {

    private ConlluWriter() {}

    /**
     * One sentence of a text.
     *
     * @param sentence its tree
     * @param text the text that its offsets point into
     * @param comments comment lines, without their leading {@code # }
     * @return its lines, with the empty one at the end
     */
    public static String write(SyntaxSentence sentence, CharSequence text, List<String> comments) {
        StringBuilder out = new StringBuilder();
        comments.forEach(comment -> out.append("# ").append(comment).append('\n'));
        out.append("# text = ").append(onOneLine(text, sentence.start(), sentence.end())).append('\n');
        List<SyntaxToken> tokens = sentence.tokens();
        int covered = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i >= covered) {
                covered = endOfToken(tokens, i);
                if (covered > i + 1) {
                    String form = onOneLine(text, tokens.get(i).start(), tokens.get(covered - 1).end());
                    row(out, (i + 1) + "-" + covered, form, "_", "_", "_", "_", "_", space(tokens, covered - 1));
                }
            }
            SyntaxToken t = tokens.get(i);
            boolean last = i == covered - 1 && !isPartOfRange(tokens, i);
            row(out, String.valueOf(i + 1), onOneLine(text, t.start(), t.end()), t.lemma(), t.upos(), t.xpos(), String.valueOf(t.head() + 1), t.deprel(),
                    last ? space(tokens, i) : "_");
        }
        return out.append('\n').toString();
    }

    /**
     * One sentence of a treebank, with the comments, forms and multiword tokens that it came with.
     *
     * @param entry the sentence as it was read
     * @param words its words with their tags, lemmas and heads
     * @return its lines, with the empty one at the end
     */
    public static String write(Conllu.Entry entry, Words words) {
        StringBuilder out = new StringBuilder();
        entry.comments().forEach(comment -> out.append(comment).append('\n'));
        int range = 0;
        for (int i = 0; i < words.size(); i++) {
            if (range < entry.ranges().size() && entry.ranges().get(range).first() == i) {
                Conllu.Range r = entry.ranges().get(range++);
                row(out, (r.first() + 1) + "-" + (r.last() + 1), r.form(), "_", "_", "_", "_", "_", entry.spaced()[i] ? "_" : "SpaceAfter=No");
            }
            boolean covered = range > 0 && entry.ranges().get(range - 1).last() >= i;
            row(out, String.valueOf(i + 1), entry.words().form[i], words.lemma[i], words.upos[i], words.xpos[i], String.valueOf(words.head[i] + 1), words.deprel[i],
                    covered || entry.spaced()[i] ? "_" : "SpaceAfter=No");
        }
        return out.append('\n').toString();
    }

    private static boolean isPartOfRange(List<SyntaxToken> tokens, int i) {
        return i > 0 && leans(tokens, i) || i + 1 < tokens.size() && leans(tokens, i + 1);
    }

    private static int endOfToken(List<SyntaxToken> tokens, int from) {
        int end = from + 1;
        while (end < tokens.size() && leans(tokens, end)) {
            end++;
        }
        return end;
    }

    private static boolean leans(List<SyntaxToken> tokens, int i) {
        SyntaxToken before = tokens.get(i - 1);
        SyntaxToken word = tokens.get(i);
        return before.end() == word.start() && Clitics.leans(before.form(), word.form(), word.xpos());
    }

    private static String space(List<SyntaxToken> tokens, int i) {
        return i + 1 < tokens.size() && tokens.get(i).end() == tokens.get(i + 1).start() ? "SpaceAfter=No" : "_";
    }

    private static String onOneLine(CharSequence text, int from, int to) {
        return text.subSequence(from, to).toString().replaceAll("\\s+", " ");
    }

    private static void row(StringBuilder out, String id, String form, String lemma, String upos, String xpos, String head, String deprel, String misc) {
        out.append(String.join("\t", id, form, lemma, upos, xpos, "_", head, deprel, "_", misc)).append('\n');
    }
}
