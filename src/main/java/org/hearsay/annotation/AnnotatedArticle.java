package org.hearsay.annotation;

import java.util.Comparator;
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
        entities = entities.stream().sorted(Comparator.comparing(Entity::id)).toList();
        times = List.copyOf(times);
    }

    /** The entity with an id. */
    public Optional<Entity> entity(String id) {
        int low = 0;
        int high = entities.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (entities.get(middle).id().compareTo(id) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < entities.size() && entities.get(low).id().equals(id) ? Optional.of(entities.get(low)) : Optional.empty();
    }

    /** The widest mention whose head is a word; a name inside it is found by its own head. */
    public Optional<Mention> mentionAt(int sentence, int head) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (mentions.get(middle).sentence() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return mentions.subList(low, mentions.size()).stream().takeWhile(m -> m.sentence() == sentence).filter(m -> m.head() == head).findFirst();
    }
}
