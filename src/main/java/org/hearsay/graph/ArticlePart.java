package org.hearsay.graph;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.hearsay.annotation.AnnotatedArticle;
import org.hearsay.annotation.Entity;
import org.hearsay.annotation.Mention;
import org.hearsay.article.Article;

/** Writes an article: what it is, who made it, its text, and whom it mentions. */
final class ArticlePart {

    private static final String NEWS_ORGANIZATION = "NewsOrganization";

    private final AnnotatedArticle annotated;
    private final Article article;
    private final OntologyGraph ontology;
    private final ArticleIris iris;
    private final EntityPart entities;
    private final Triples triples;

    ArticlePart(AnnotatedArticle annotated, OntologyGraph ontology, ArticleIris iris, EntityPart entities, Triples triples) {
        this.annotated = annotated;
        this.article = annotated.article();
        this.ontology = ontology;
        this.iris = iris;
        this.entities = entities;
        this.triples = triples;
    }

    void write() {
        Node node = iris.article();
        triples.describe(node, Terms.NEWS_ARTICLE, label());
        if (!article.title().isBlank()) {
            triples.add(node, Terms.HEADLINE, article.title());
        }
        triples.add(node, Terms.DCTERMS_SOURCE, article.source());
        article.url().ifPresent(url -> triples.add(node, Terms.URL, url));
        article.date().ifPresent(date -> triples.add(node, Terms.DATE_PUBLISHED, date));
        triples.add(node, Terms.IN_LANGUAGE, article.language());
        triples.add(node, Terms.ARTICLE_BODY, article.text());
        triples.add(node, Terms.SHA256, Digest.hex(article.text()));
        article.publisher().ifPresent(publisher -> triples.add(node, Terms.PUBLISHER, publisher(publisher)));
        article.authors().forEach(author -> triples.add(node, Terms.AUTHOR, author(author)));
        writeMentioned(node);
    }

    private String label() {
        return article.title().isBlank() ? "Article without a title from " + article.source() : Wording.capitalized(article.title());
    }

    /** Named as those that texts name, so that a medium is one node as a publisher and as a holder. */
    private Node publisher(String name) {
        Node node = iris.shared().entity(ontology.mediumNamed(name).orElseGet(() -> Entity.idOfName(NEWS_ORGANIZATION, name)));
        String label = ontology.mediumNamed(name).flatMap(ontology::catalogueName).orElse(name);
        entities.writeTyped(node, Terms.hs(NEWS_ORGANIZATION), label);
        triples.add(node, Terms.NAMED, true);
        return node;
    }

    /** People of one name in two papers may be two people. */
    private Node author(String name) {
        Node node = iris.shared().author(name, article.publisher().orElse(article.identity()));
        triples.describe(node, Terms.SCHEMA_PERSON, name);
        return node;
    }

    private void writeMentioned(Node node) {
        Set<String> mentioned = annotated.mentions().stream().map(Mention::entity).collect(Collectors.toSet());
        annotated.entities().stream()
                .filter(entity -> mentioned.contains(entity.id()))
                .forEach(entity -> triples.add(node, Terms.MENTIONS, entities.write(entity)));
    }
}
