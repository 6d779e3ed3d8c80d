package org.hearsay.frame;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.annotation.AnnotatedArticle;
import org.hearsay.annotation.Sentence;
import org.hearsay.annotation.Token;

/** How many words of each field an article has, counted once for all its sentences; used by one thread. */
final class FieldCounts {

    /** So many words of a field make an article one about it. */
    static final int ENOUGH = 3;

    private final WeakReference<AnnotatedArticle> article;
    private final Map<String, Integer> counts = new HashMap<>();

    FieldCounts(AnnotatedArticle article) {
        this.article = new WeakReference<>(article);
    }

    /** Whether these are the counts of an article. */
    boolean isOf(AnnotatedArticle other) {
        return article.get() == other;
    }

    /** The number of words of a field in the whole article; counting stops where it is clear that it is about it. */
    int of(Field field, AnnotatedArticle counted) {
        return counts.computeIfAbsent(field.name(), n -> countAll(field, counted));
    }

    private static int countAll(Field field, AnnotatedArticle article) {
        int found = 0;
        for (Sentence sentence : article.sentences()) {
            found += count(field, sentence);
            if (found > ENOUGH) {
                break;
            }
        }
        return found;
    }

    /** The number of words of a field in a sentence. */
    static int count(Field field, Sentence sentence) {
        int found = 0;
        for (Token token : sentence.tokens()) {
            if (isOf(field, token)) {
                found++;
            }
        }
        return found;
    }

    /** Whether a word is one of a field. */
    static boolean isOf(Field field, Token token) {
        return field.words().contains(token.lemma().toLowerCase(Locale.ROOT));
    }
}
