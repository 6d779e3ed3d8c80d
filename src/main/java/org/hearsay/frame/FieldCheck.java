package org.hearsay.frame;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.annotation.AnnotatedArticle;
import org.hearsay.annotation.Mention;
import org.hearsay.annotation.Sentence;

/** Whether a text is about a field: one of its words or names stands in the sentence, or several in the article. */
final class FieldCheck {

    private final FrameBook book;
    private final AnnotatedArticle article;
    private final Sentence sentence;
    private final FieldCounts inArticle;
    private final Collection<Mention> mentions;
    private final Map<String, Integer> inSentence = new HashMap<>();

    FieldCheck(FrameBook book, AnnotatedArticle article, FieldCounts counts, Sentence sentence, Collection<Mention> mentions) {
        this.book = book;
        this.article = article;
        this.sentence = sentence;
        this.mentions = mentions;
        inArticle = counts;
    }

    /** Whether a trigger with its head at a word may count; the word itself proves nothing. */
    boolean allows(Trigger trigger, int head) {
        return trigger.field().map(name -> isAbout(book.field(name), head)).orElse(true);
    }

    private boolean isAbout(Field field, int head) {
        int own = FieldCounts.isOf(field, sentence.token(head)) ? 1 : 0;
        return inSentence.computeIfAbsent(field.name(), n -> FieldCounts.count(field, sentence) + inArticle.named(field, mentions)) > own
                || inArticle.of(field, article) >= FieldCounts.enough(article) + own;
    }
}
