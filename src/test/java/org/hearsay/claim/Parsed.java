package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotation.AnnotatedArticle;
import org.hearsay.annotation.Sentence;
import org.hearsay.annotation.Token;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.article.Span;

/**
 * Articles with trees written by hand, so that tests of this stage do not depend on how well a model parses.
 *
 * <p>A sentence is one string of words {@code form/lemma/UPOS/XPOS/head/deprel}, head counted from 1 as in CoNLL-U; {@code _} for the lemma stands for
 * the form in lower case. The words are looked up in the text, one after the other.
 */
final class Parsed {

    private Parsed() {}

    /** An article of paragraphs that a blank line parts, without names. */
    static AnnotatedArticle article(String text, String... sentences) {
        List<Paragraph> paragraphs = paragraphs(text);
        List<Sentence> parsed = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            List<Token> tokens = new ArrayList<>();
            for (String word : sentence.strip().split("\\s+")) {
                String[] f = word.split("/");
                int start = text.indexOf(f[0], at);
                if (start < 0) {
                    throw new IllegalArgumentException("\"" + f[0] + "\" is not in the text behind " + at);
                }
                at = start + f[0].length();
                String lemma = f[1].equals("_") ? f[0].toLowerCase(java.util.Locale.ROOT) : f[1];
                tokens.add(new Token(new Span(start, at), f[0], lemma, f[2], f[3], Integer.parseInt(f[4]) - 1, f[5]));
            }
            Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
            parsed.add(new Sentence(parsed.size(), paragraphOf(span, paragraphs), Paragraph.Kind.TEXT, span, tokens));
        }
        Article article = new Article("test", Optional.empty(), "", Optional.empty(), List.of(), Optional.empty(), "en", text, paragraphs);
        return new AnnotatedArticle(article, parsed, List.of(), List.of(), List.of());
    }

    private static List<Paragraph> paragraphs(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String block : text.split("\n\n")) {
            paragraphs.add(new Paragraph(new Span(start, start + block.length()), Paragraph.Kind.TEXT));
            start += block.length() + 2;
        }
        return paragraphs;
    }

    private static int paragraphOf(Span span, List<Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).span().contains(span)) {
                return i;
            }
        }
        throw new IllegalArgumentException("a sentence over two paragraphs");
    }
}
