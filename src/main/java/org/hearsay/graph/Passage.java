package org.hearsay.graph;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.hearsay.article.Article;
import org.hearsay.article.CodePoints;
import org.hearsay.article.Span;

/** Writes passages of an article as Web Annotation targets, to be found again by their words or by their place. */
final class Passage {

    /** Characters of context on each side, as many as the Web Annotation model's own examples show. */
    private static final int CONTEXT = 32;

    private final Article article;
    private final ArticleIris iris;
    private final Triples triples;
    private final CodePoints codePoints;
    private final Map<Span, Node> written = new HashMap<>();

    Passage(Article article, ArticleIris iris, Triples triples) {
        this.article = article;
        this.iris = iris;
        this.triples = triples;
        this.codePoints = iris.codePoints();
    }

    /** The words of a span. */
    String text(Span span) {
        return span.of(article.text());
    }

    /** Writes a passage with its two selectors. */
    Node write(Span span) {
        Node known = written.get(span);
        if (known != null) {
            return known;
        }
        Node passage = iris.passage(span);
        written.put(span, passage);
        triples.describe(passage, Terms.SPECIFIC_RESOURCE, text(span).strip());
        triples.add(passage, Terms.HAS_SOURCE, iris.article());
        triples.add(passage, Terms.HAS_SELECTOR, quote(passage, span));
        triples.add(passage, Terms.HAS_SELECTOR, position(passage, span));
        return passage;
    }

    private Node quote(Node passage, Span span) {
        Node quote = Iris.quote(passage);
        triples.describe(quote, Terms.TEXT_QUOTE_SELECTOR, "A passage by its words");
        triples.add(quote, Terms.EXACT, text(span));
        triples.add(quote, Terms.PREFIX, article.text().substring(before(span.start()), span.start()));
        triples.add(quote, Terms.SUFFIX, article.text().substring(span.end(), after(span.end())));
        return quote;
    }

    private int before(int offset) {
        int codePointsBefore = codePoints.at(offset);
        return article.text().offsetByCodePoints(offset, -Math.min(CONTEXT, codePointsBefore));
    }

    private int after(int offset) {
        int codePointsAfter = codePoints.at(article.text().length()) - codePoints.at(offset);
        return article.text().offsetByCodePoints(offset, Math.min(CONTEXT, codePointsAfter));
    }

    private Node position(Node passage, Span span) {
        Span counted = codePoints.of(span);
        Node position = Iris.position(passage);
        triples.describe(position, Terms.TEXT_POSITION_SELECTOR, "A passage by its place: characters " + counted.start() + " to " + counted.end());
        triples.add(position, Terms.START, counted.start());
        triples.add(position, Terms.END, counted.end());
        return position;
    }
}
