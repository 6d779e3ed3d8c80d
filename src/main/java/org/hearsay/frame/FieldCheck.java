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
    private final Map<String, Integer> inSentence = new HashMap<>();
    private final Map<String, Integer> inArticle = new HashMap<>();

    FieldCheck(FrameBook book, AnnotatedArticle article, Sentence sentence) {
        this.book = book;
        this.article = article;
        this.sentence = sentence;
    }

    /** Whether a trigger with its head at a word may count; the word itself proves nothing. */
    boolean allows(Trigger trigger, int head) {
        return trigger.field().map(name -> isAbout(book.field(name), head)).orElse(true);
    }

    private boolean isAbout(Field field, int head) {
        int own = field.words().contains(lemma(sentence.token(head))) ? 1 : 0;
        return inSentence.computeIfAbsent(field.name(), n -> count(field, sentence)) > own
                || inArticle.computeIfAbsent(field.name(), n -> countAll(field)) >= ENOUGH + own;
    }

    private int countAll(Field field) {
        int found = 0;
        for (Sentence other : article.sentences()) {
            found += count(field, other);
            if (found > ENOUGH) {
                break;
            }
        }
        return found;
    }

    private static int count(Field field, Sentence sentence) {
        return (int) sentence.tokens().stream().filter(t -> field.words().contains(lemma(t))).count();
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
