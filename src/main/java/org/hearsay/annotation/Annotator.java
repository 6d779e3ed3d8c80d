package org.hearsay.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.annotation.syntax.Syntax;
import org.hearsay.annotation.syntax.SyntaxSentence;
import org.hearsay.annotation.syntax.SyntaxToken;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.article.Span;

/** The whole language layer. One annotator serves all threads. */
public final class Annotator {

    private final Catalogue catalogue;
    private final Syntax syntax = Syntax.bundled();

    /**
     * Loads the models.
     *
     * @param catalogue the actors and places known beforehand
     */
    public Annotator(Catalogue catalogue) {
        this.catalogue = Objects.requireNonNull(catalogue);
    }

    /** Reads an article's language. */
    public AnnotatedArticle annotate(Article article) {
        return new AnnotatedArticle(article, sentences(article), List.of(), List.of(), List.of());
    }

    private List<Sentence> sentences(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (int p = 0; p < article.paragraphs().size(); p++) {
            Paragraph paragraph = article.paragraphs().get(p);
            if (paragraph.kind().isRead()) {
                for (SyntaxSentence tree : syntax.analyse(article.text(), paragraph.span().start(), paragraph.span().end())) {
                    List<Token> tokens = tree.tokens().stream().map(Annotator::token).toList();
                    sentences.add(new Sentence(sentences.size(), p, paragraph.kind(), new Span(tree.start(), tree.end()), tokens));
                }
            }
        }
        return sentences;
    }

    private static Token token(SyntaxToken t) {
        return new Token(new Span(t.start(), t.end()), t.form(), t.lemma(), t.upos(), t.xpos(), t.head(), t.deprel());
    }
}
