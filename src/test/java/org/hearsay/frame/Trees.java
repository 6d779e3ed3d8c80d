package org.hearsay.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.annotation.Sentence;
import org.hearsay.annotation.Token;
import org.hearsay.article.Paragraph;
import org.hearsay.article.Span;

/** Sentences with trees written by hand: {@code form|lemma|xpos|deprel|head} for each word, heads from 1, 0 for the root. */
public final class Trees {

    private static final Map<String, String> UPOS = Map.ofEntries(
            Map.entry("NN", "NOUN"), Map.entry("NNS", "NOUN"), Map.entry("NNP", "PROPN"), Map.entry("JJ", "ADJ"), Map.entry("DT", "DET"),
            Map.entry("PRP", "PRON"), Map.entry("PRP$", "PRON"), Map.entry("WP", "PRON"), Map.entry("WDT", "PRON"), Map.entry("RB", "ADV"),
            Map.entry("TO", "PART"), Map.entry("CD", "NUM"), Map.entry("CC", "CCONJ"), Map.entry(".", "PUNCT"), Map.entry(",", "PUNCT"),
            Map.entry("POS", "PART"), Map.entry("MD", "AUX"), Map.entry("RP", "ADP"), Map.entry("IN", "ADP"));

    private Trees() {}

    /** Reads one sentence; its words stand with one blank between them. */
    public static Sentence read(String rows) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String row : rows.strip().split("\\s+")) {
            String[] c = row.split("\\|");
            int head = Integer.parseInt(c[4]) - 1;
            tokens.add(new Token(new Span(at, at + c[0].length()), c[0], c[1], upos(c[2], c[3]), c[2], head, c[3]));
            at += c[0].length() + 1;
        }
        return new Sentence(0, 0, Paragraph.Kind.TEXT, new Span(0, at - 1), tokens);
    }

    private static String upos(String xpos, String deprel) {
        if (xpos.startsWith("V")) {
            return deprel.startsWith("aux") || deprel.equals("cop") ? "AUX" : "VERB";
        }
        return xpos.equals("IN") && deprel.equals("mark") ? "SCONJ" : UPOS.get(xpos);
    }

    /** The text of a sentence. */
    public static String text(Sentence sentence) {
        return String.join(" ", sentence.tokens().stream().map(Token::form).toList());
    }

    /** Index of a form. */
    public static int word(Sentence sentence, String form) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).form().equals(form)) {
                return i;
            }
        }
        throw new IllegalArgumentException(form + " is not in \"" + text(sentence) + "\"");
    }
}
