package org.hearsay.frame;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.annotation.AnnotatedArticle;
import org.hearsay.annotation.Sentence;
import org.hearsay.annotation.Token;

/** Whether a text is about a field: one of its words stands in the sentence, or several in the article. */
final class FieldCheck {

    private static final int ENOUGH = 3;

    private final FrameBook book;
    private final AnnotatedArticle article;
    private final Sentence sentence;
    private final Map<String, Boolean> known = new HashMap<>();

    FieldCheck(FrameBook book, AnnotatedArticle article, Sentence sentence) {
        this.book = book;
        this.article = article;
        this.sentence = sentence;
    }

    boolean allows(Trigger trigger) {
        return trigger.field().map(name -> known.computeIfAbsent(name, this::isAbout)).orElse(true);
    }

    private boolean isAbout(String name) {
        Field field = book.field(name);
        if (count(field, sentence, 1) > 0) {
            return true;
        }
        int found = 0;
        for (Sentence other : article.sentences()) {
            found += count(field, other, ENOUGH - found);
            if (found >= ENOUGH) {
                return true;
            }
        }
        return false;
    }

    private static int count(Field field, Sentence sentence, int enough) {
        int found = 0;
        for (Token token : sentence.tokens()) {
            if (found < enough && field.words().contains(token.lemma().toLowerCase(Locale.ROOT))) {
                found++;
            }
        }
        return found;
    }
}
