package org.hearsay.annotation;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;

/**
 * An article with all that the language layer found in it.
 *
 * @param article the article
 * @param sentences its sentences in order
 * @param mentions names, descriptions and resolved pronouns, sorted by span; mentions may nest
 * @param entities what they refer to, sorted by id
 * @param times dates and periods, sorted by span
 */
public record AnnotatedArticle(
        Article article, List<Sentence> sentences, List<Mention> mentions, List<Entity> entities, List<TimeExpression> times) {

    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        times = List.copyOf(times);
    }

    /** The entity with an id. */
    public Optional<Entity> entity(String id) {
        return entities.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** The widest mention whose head is a word; a name inside it is found by its own head. */
    public Optional<Mention> mentionAt(int sentence, int head) {
        return mentions.stream().filter(m -> m.sentence() == sentence && m.head() == head).findFirst();
    }
}
