package org.hearsay.annotation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
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
        return mentionsIn(sentence).stream().filter(m -> m.head() == head).findFirst();
    }

    /** The mentions of a sentence, sorted by span. */
    public List<Mention> mentionsIn(int sentence) {
        return in(mentions, Mention::sentence, sentence);
    }

    /** The dates and periods of a sentence, sorted by span. */
    public List<TimeExpression> timesIn(int sentence) {
        return in(times, TimeExpression::sentence, sentence);
    }

    private static <T> List<T> in(List<T> sorted, ToIntFunction<T> sentenceOf, int sentence) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (sentenceOf.applyAsInt(sorted.get(middle)) < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (high < sorted.size() && sentenceOf.applyAsInt(sorted.get(high)) == sentence) {
            high++;
        }
        return sorted.subList(low, high);
    }
}
