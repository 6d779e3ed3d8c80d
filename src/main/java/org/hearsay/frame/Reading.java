package org.hearsay.frame;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.annotation.AnnotatedArticle;
import org.hearsay.annotation.Mention;
import org.hearsay.annotation.Sentence;
import org.hearsay.annotation.TimeExpression;
import org.hearsay.frame.grammar.Arguments;
import org.hearsay.frame.grammar.Tree;

/**
 * A sentence as frames are matched against it.
 *
 * @param arguments who does what to whom, by its tree
 * @param mentions who is mentioned in it, by the head word
 * @param times its dates and periods, by the head word
 */
record Reading(Arguments arguments, Map<Integer, Mention> mentions, Map<Integer, TimeExpression> times) {

    static Reading of(AnnotatedArticle article, Tree tree) {
        Map<Integer, Mention> mentions = new TreeMap<>();
        Map<Integer, TimeExpression> times = new TreeMap<>();
        article.mentionsIn(tree.sentence().index()).forEach(mention -> mentions.putIfAbsent(mention.head(), mention));
        article.timesIn(tree.sentence().index()).forEach(time -> times.put(headOf(tree, time), time));
        return new Reading(new Arguments(tree), mentions, times);
    }

    private static int headOf(Tree tree, TimeExpression time) {
        for (int i = time.first(); i <= time.last(); i++) {
            if (tree.head(i) < time.first() || tree.head(i) > time.last()) {
                return i;
            }
        }
        return time.last();
    }

    Sentence sentence() {
        return arguments.tree().sentence();
    }

    /** The head of the name that a word stands in, unless the word is named for itself: the ministry of "Ministry of Public Works" for "Works". */
    int lifted(int word) {
        if (mentions.containsKey(word)) {
            return word;
        }
        for (Mention mention : mentions.values()) {
            if (mention.form() == Mention.Form.NAME && mention.first() <= word && word <= mention.last()) {
                return mention.head();
            }
        }
        return word;
    }

    /** The longest name that begins at a word. */
    Optional<Mention> nameFrom(int first) {
        return mentions.values().stream().filter(m -> m.form() == Mention.Form.NAME && m.first() == first).max(Comparator.comparingInt(Mention::last));
    }

    /** Whether a word is part of a date or period. */
    boolean isInTime(int word) {
        return times.values().stream().anyMatch(t -> t.first() <= word && word <= t.last());
    }
}
