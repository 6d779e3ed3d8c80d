package org.hearsay.graph;

import org.apache.jena.graph.Node;
import org.hearsay.article.Article;
import org.hearsay.article.CodePoints;
import org.hearsay.article.Span;

/** Names the nodes of one article, whose identity is hashed only once. */
final class ArticleIris {

    private final Iris iris;
    private final Article article;
    private final String key;
    private final Node node;
    private final CodePoints codePoints;

    ArticleIris(Iris iris, Article article) {
        this.iris = iris;
        this.article = article;
        this.key = Iris.key(article);
        this.node = iris.article(key);
        this.codePoints = new CodePoints(article.text());
    }

    /** Who names the nodes that belong to no article. */
    Iris shared() {
        return iris;
    }

    /** The article and the named graph that holds what is read in it. */
    Node article() {
        return node;
    }

    /** Converts offsets into the article's text. */
    CodePoints codePoints() {
        return codePoints;
    }

    /** A node that belongs to the article: {@code attribution}, {@code mention}. */
    Node within(String kind, String id) {
        return iris.local(kind + "-" + key + "-" + id);
    }

    /** A passage of the article; its name ends with its offsets in code points. */
    Node passage(Span span) {
        Span counted = codePoints.of(span);
        return within("passage", counted.start() + "-" + counted.end());
    }

    /** Somebody whom only the article describes. */
    Node described(String words) {
        return iris.describedIn(article, words);
    }
}
