package org.hearsay.cli.explain;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotation.Sentence;
import org.hearsay.annotation.Token;

/** Draws a dependency tree from its root down, one line for each word, siblings in the order of the text. */
final class TreeDrawing {

    private static final int TAGS_FROM = 46;

    private final Sentence sentence;
    private final List<String> lines = new ArrayList<>();

    private TreeDrawing(Sentence sentence) {
        this.sentence = sentence;
    }

    static List<String> of(Sentence sentence) {
        TreeDrawing drawing = new TreeDrawing(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).head() == Token.ROOT) {
                drawing.draw(i, "", "");
            }
        }
        return drawing.lines;
    }

    private void draw(int word, String branch, String below) {
        Token token = sentence.token(word);
        String left = branch + token.form();
        lines.add(left + " ".repeat(Math.max(1, TAGS_FROM - left.length())) + String.format("%-6s", token.upos()) + token.deprel());
        List<Integer> children = sentence.children(word).stream().filter(c -> !sentence.token(c).upos().equals("PUNCT")).toList();
        for (int i = 0; i < children.size(); i++) {
            boolean last = i == children.size() - 1;
            draw(children.get(i), below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "));
        }
    }
}
