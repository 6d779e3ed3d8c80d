package org.hearsay.frame;

import java.lang.ref.WeakReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.annotation.AnnotatedArticle;
import org.hearsay.annotation.Mention;
import org.hearsay.annotation.Sentence;
import org.hearsay.annotation.Token;

/** How many words and names of each field an article has, counted once for all its sentences; used by one thread. */
final class FieldCounts {

    /** So many words of a field make an article one about it. */
    private static final int ENOUGH = 3;
    /** An article of no more sentences than this needs one word less. */
    private static final int SHORT = 4;

    private final WeakReference<AnnotatedArticle> article;
    private final Classes classes;
    private final Map<String, Integer> counts = new HashMap<>();

    FieldCounts(AnnotatedArticle article, Classes classes) {
        this.article = new WeakReference<>(article);
        this.classes = classes;
    }

    /** Whether these are the counts of an article. */
    boolean isOf(AnnotatedArticle other) {
        return article.get() == other;
    }

    /** The number of words and names of a field in the whole article; counting stops where it is clear that it is about it. */
    int of(Field field, AnnotatedArticle counted) {
        return counts.computeIfAbsent(field.name(), n -> countAll(field, counted));
    }

    private int countAll(Field field, AnnotatedArticle article) {
        int found = named(field, article.mentions());
        for (Sentence sentence : article.sentences()) {
            found += count(field, sentence);
            if (found > ENOUGH) {
                break;
            }
        }
        return found;
    }

    /** How many words of a field make an article one about it. */
    static int enough(AnnotatedArticle article) {
        return article.sentences().size() <= SHORT ? ENOUGH - 1 : ENOUGH;
    }

    /** The number of names of what a field is about. */
    int named(Field field, Collection<Mention> mentions) {
        return (int) mentions.stream().filter(m -> m.form() == Mention.Form.NAME && field.classes().stream().anyMatch(c -> classes.isA(m.type(), c))).count();
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

    /** Whether a word is one of a field; a pronoun never is, though "IT" be one. */
    static boolean isOf(Field field, Token token) {
        return !token.upos().equals("PRON") && field.words().contains(token.lemma().toLowerCase(Locale.ROOT));
    }
}
