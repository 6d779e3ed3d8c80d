package org.hearsay.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.annotation.AnnotatedArticle;
import org.hearsay.annotation.Sentence;
import org.hearsay.article.Span;
import org.hearsay.frame.grammar.Arguments;
import org.hearsay.frame.grammar.Tree;

/** Finds the frames of one sentence: what evokes them, what fills their roles, and which of them count. */
final class Matcher {

    private static final String TIE = "Tie";

    private final Classes classes;
    private final Reading reading;
    private final Sentence sentence;
    private final Arguments arguments;
    private final EvocationFinder evocations;
    private final PlaceFinder places;
    private final RangeCheck ranges;
    private final FillerSpans spans;

    Matcher(FrameBook book, Classes classes, Demonyms demonyms, AnnotatedArticle article, FieldCounts counts, Tree tree) {
        this.classes = classes;
        sentence = tree.sentence();
        reading = Reading.of(article, tree);
        arguments = reading.arguments();
        ranges = new RangeCheck(classes, reading.mentions(), arguments);
        spans = new FillerSpans(classes, reading);
        TriggerFinder triggers = new TriggerFinder(arguments);
        places = new PlaceFinder(book, demonyms, ranges, reading, triggers);
        evocations = new EvocationFinder(book, reading, triggers, new FieldCheck(book, article, counts, sentence, reading.mentions().values()));
    }

    List<FrameMatch> match() {
        List<FrameMatch> matches = new ArrayList<>();
        for (EvocationFinder.Found candidate : evocations.find()) {
            match(candidate).ifPresent(matches::add);
        }
        return new MatchSelection(classes).best(matches);
    }

    private Optional<FrameMatch> match(EvocationFinder.Found found) {
        Frame frame = found.evocation().frame();
        Trigger trigger = found.evocation().trigger();
        PlaceFinder.Anchor anchor = places.anchor(trigger, found.words(), found.head());
        PlaceFinder.Carried carried = anchor.wordClass() == WordClass.NOUN && !isTie(frame) ? places.carried(found.head()) : PlaceFinder.Carried.NOT;
        Filling filling = new Filling(reading, places, ranges, spans, anchor, carried);
        for (Role role : frame.roles()) {
            boolean filled = filling.fill(role);
            if (role.required() && !filled) {
                return Optional.empty();
            }
        }
        boolean verb = frame.kind() == Frame.Kind.ACTION && anchor.wordClass() == WordClass.VERB;
        if (filling.lacks(trigger.demands()) || verb && filling.lacksObject(frame, trigger)) {
            return Optional.empty();
        }
        return Optional.of(new FrameMatch(frame, sentence.index(), found.head(), found.words(), span(found), filling.fillers(), filling.nearby(frame), filling.refusals(), carried.carriers(), found.evocation().aside()));
    }

    /** What somebody is to somebody else is done by nobody: in "the hacking group hit the bank" no word carries the group. */
    private boolean isTie(Frame frame) {
        return classes.isA(frame.type(), TIE);
    }

    /** An action is told by the whole verb or noun group, without the preposition that brings its object; a cue of reporting is the bare words. */
    private Span span(EvocationFinder.Found found) {
        List<Integer> words = found.words();
        if (found.evocation().frame().kind() != Frame.Kind.ACTION) {
            return sentence.spanOf(words.get(0), words.get(words.size() - 1));
        }
        int last = words.size() - 1;
        while (last > 0 && isNounBefore(words, last)) {
            last--;
        }
        // "the ransom was paid" begins with the noun's article
        int opening = sentence.token(words.get(0)).upos().equals("NOUN") ? arguments.group(words.get(0)).first() : words.get(0);
        int first = Math.min(opening, arguments.group(found.head()).first());
        return sentence.spanOf(first, isApart(found, words.get(last)) ? found.head() : words.get(last));
    }

    /** Whether more than what belongs to it stands between a verb and the object that its trigger names: "paid $25 million in ransom". */
    private boolean isApart(EvocationFinder.Found found, int last) {
        return found.evocation().trigger().wordClass() == WordClass.VERB && sentence.token(last).upos().equals("NOUN")
                && IntStream.range(found.head() + 1, last).anyMatch(i -> !found.words().contains(i) && !isWithin(i, last));
    }

    /** "paid [the ransom] demand" */
    private boolean isWithin(int word, int noun) {
        return sentence.token(word).upos().equals("DET") || sentence.token(word).upos().equals("NOUN") && sentence.token(word).head() == noun;
    }

    /** "gained access" of "gained access to" */
    private boolean isNounBefore(List<Integer> words, int last) {
        return sentence.token(words.get(last)).upos().equals("ADP") && sentence.token(words.get(last - 1)).upos().equals("NOUN");
    }
}
