package org.hearsay.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.annotation.AnnotatedArticle;
import org.hearsay.annotation.Mention;
import org.hearsay.annotation.Sentence;
import org.hearsay.annotation.TimeExpression;
import org.hearsay.annotation.Token;
import org.hearsay.article.Span;
import org.hearsay.frame.grammar.Arguments;
import org.hearsay.frame.grammar.Phrase;
import org.hearsay.frame.grammar.Tree;

/** Finds the frames of one sentence. */
final class Matcher {

    private static final String RESPONSE = "Response";
    private static final int NEAR = 12;
    private static final String TIE = "Tie";
    private static final String AGENT = "agent";
    private static final String COUNTRY = "Country";
    private static final List<List<String>> LOCATING = List.of(List.of("in"), List.of("from"), List.of("across"), List.of("throughout"), List.of("within"));

    private final FrameBook book;
    private final Classes classes;
    private final AnnotatedArticle article;
    private final Sentence sentence;
    private final Arguments arguments;
    private final TriggerFinder triggers;
    private final PlaceFinder places;
    private final RangeCheck ranges;
    private final FieldCheck fields;
    private final Map<Integer, Mention> mentions = new TreeMap<>();
    private final Map<Integer, TimeExpression> times = new TreeMap<>();

    Matcher(FrameBook book, Classes classes, Demonyms demonyms, AnnotatedArticle article, FieldCounts counts, Sentence sentence) {
        this.book = book;
        this.classes = classes;
        this.article = article;
        this.sentence = sentence;
        arguments = new Arguments(new Tree(sentence));
        triggers = new TriggerFinder(arguments);
        ranges = new RangeCheck(classes, mentions, arguments);
        places = new PlaceFinder(book, demonyms, ranges, arguments, triggers);
        fields = new FieldCheck(book, article, counts, sentence, mentions.values());
    }

    /** A trigger that stands in the sentence. */
    private record Found(FrameBook.Evocation evocation, int head, List<Integer> words) {}

    List<FrameMatch> match() {
        indexMentions();
        List<Found> found = found();
        List<FrameMatch> matches = new ArrayList<>();
        for (Found candidate : found) {
            match(candidate).ifPresent(matches::add);
        }
        return best(matches);
    }

    private List<Found> found() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            for (FrameBook.Evocation evocation : book.evokedBy(triggers.headsAt(i))) {
                Optional<List<Integer>> words = triggers.find(evocation.trigger(), i);
                if (words.isPresent() && !isPartOfName(evocation, i) && fields.allows(evocation.trigger(), i) && !isBlocked(evocation.frame(), words.get())) {
                    found.add(new Found(evocation, i, words.get()));
                }
            }
        }
        return found;
    }

    /** A noun before another tells only of what kind that is, and one in a name means nothing of its own: "attack vector", "the World Hacking Agency". */
    private boolean isPartOfName(FrameBook.Evocation evocation, int word) {
        if (evocation.trigger().wordClass() != WordClass.NOUN) {
            return false;
        }
        return evocation.frame().kind() == Frame.Kind.ACTION && sentence.token(word).relation().equals("compound") && sentence.token(word).head() > word
                || mentions.values().stream().anyMatch(m -> m.form() == Mention.Form.NAME && m.first() < m.last() && m.first() <= word && word <= m.last());
    }

    private boolean isBlocked(Frame frame, List<Integer> words) {
        for (int i = 0; i < sentence.size(); i++) {
            for (Trigger blocker : book.blockers(frame, triggers.lemma(i))) {
                if (triggers.find(blocker, i).filter(w -> words.stream().anyMatch(w::contains)).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void indexMentions() {
        article.mentionsIn(sentence.index()).forEach(mention -> mentions.putIfAbsent(mention.head(), mention));
        article.timesIn(sentence.index()).forEach(time -> times.put(headOf(time), time));
    }

    private int headOf(TimeExpression time) {
        for (int i = time.first(); i <= time.last(); i++) {
            int head = sentence.token(i).head();
            if (head < time.first() || head > time.last()) {
                return i;
            }
        }
        return time.last();
    }

    private Optional<FrameMatch> match(Found found) {
        Frame frame = found.evocation().frame();
        PlaceFinder.Anchor anchor = places.anchor(found.evocation().trigger(), found.words(), found.head());
        PlaceFinder.Carried carried = anchor.wordClass() == WordClass.NOUN && !isTie(frame) ? places.carried(found.head()) : PlaceFinder.Carried.NOT;
        Filling filling = new Filling(anchor, carried);
        for (Role role : frame.roles()) {
            boolean filled = filling.fill(role);
            if (role.required() && !filled) {
                return Optional.empty();
            }
        }
        if (filling.lacks(found.evocation().trigger().demands()) || frame.kind() == Frame.Kind.ACTION && anchor.wordClass() == WordClass.VERB && filling.lacksObject(frame, found.evocation().trigger())) {
            return Optional.empty();
        }
        filling.fillers.sort(Comparator.comparing(Filler::role).thenComparing(Filler::span));
        return Optional.of(new FrameMatch(
                frame, sentence.index(), found.head(), found.words(), span(found), filling.fillers, filling.refusals, carried.carriers(), found.evocation().aside()));
    }

    /** What somebody is to somebody else is done by nobody: in "the hacking group hit the bank" no word carries the group. */
    private boolean isTie(Frame frame) {
        return classes.isA(frame.type(), TIE);
    }

    /** An action is told by the whole verb or noun group; a cue of reporting is the bare words. */
    private Span span(Found found) {
        int first = found.words().get(0);
        int last = found.words().get(found.words().size() - 1);
        int start = found.evocation().frame().kind() == Frame.Kind.ACTION ? Math.min(first, arguments.group(found.head()).first()) : first;
        return sentence.spanOf(start, last);
    }

    /** Of the matches of one kind at one place the one with the longest trigger counts, and of those the one with most fillers; asides stay beside it. */
    private List<FrameMatch> best(List<FrameMatch> matches) {
        List<FrameMatch> ranked = new ArrayList<>(matches);
        ranked.sort(Comparator.comparing(FrameMatch::aside).thenComparingInt((FrameMatch m) -> -m.words().size()).thenComparingInt(m -> -m.fillers().size()));
        Map<Frame.Kind, Set<Integer>> taken = new EnumMap<>(Frame.Kind.class);
        List<FrameMatch> best = new ArrayList<>();
        for (FrameMatch match : ranked) {
            Set<Integer> words = taken.computeIfAbsent(match.frame().kind(), k -> new HashSet<>());
            if (match.aside() ? best.stream().noneMatch(m -> m.frame().type().equals(match.frame().type()) && m.words().contains(match.trigger())) : !words.contains(match.trigger())) {
                if (!match.aside()) {
                    words.addAll(match.words());
                }
                best.add(match);
            }
        }
        List<FrameMatch> once = best.stream().filter(m -> best.stream().noneMatch(other -> tells(other, m) || carries(m, other))).toList();
        return once.stream().sorted(Comparator.comparingInt(FrameMatch::trigger).thenComparing(m -> m.frame().kind())).toList();
    }

    /** Whether one match tells of the action that another names with a noun: "released a patch" of "a patch". */
    private static boolean tells(FrameMatch match, FrameMatch noun) {
        return match != noun
                && match.frame().kind() == Frame.Kind.ACTION
                && match.frame().type().equals(noun.frame().type())
                && match.fillers().stream().anyMatch(f -> f.head() == noun.trigger() && f.head() != match.trigger());
    }

    /** Whether the words of one action only carry the noun that names another: "was hit by an attack". Who is arrested for an attack is arrested all the same. */
    private boolean carries(FrameMatch match, FrameMatch noun) {
        return !classes.isA(match.frame().type(), RESPONSE)
                && match.frame().kind() == Frame.Kind.ACTION && noun.frame().kind() == Frame.Kind.ACTION && !noun.aside() && !tells(match, noun) && noun.carriers().stream().anyMatch(c -> c.head() == match.trigger());
    }

    /** The roles of one match while they are being filled. */
    private final class Filling {

        private final PlaceFinder.Anchor anchor;
        private final PlaceFinder.Carried carried;
        private final List<Filler> fillers = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private final Set<Integer> taken = new HashSet<>();

        Filling(PlaceFinder.Anchor anchor, PlaceFinder.Carried carried) {
            this.anchor = anchor;
            this.carried = carried;
        }

        boolean fill(Role role) {
            int before = fillers.size();
            for (Slot slot : role.slots()) {
                for (Slot.Path path : slot.paths()) {
                    if (fill(role, path)) {
                        break;
                    }
                }
            }
            return fillers.size() > before;
        }

        /** Whether a role that a trigger demands is not filled as it demands; a pronoun that nobody resolved proves nothing. */
        boolean lacks(List<List<Trigger.Demand>> demands) {
            return demands.stream().anyMatch(group -> group.stream().noneMatch(this::meets));
        }

        private boolean meets(Trigger.Demand demand) {
            return fillers.stream().anyMatch(f -> f.role().equals(demand.role()) && isNamed(f) && ranges.objection(f.head(), demand.range()).isEmpty());
        }

        private static boolean takesObject(Frame frame) {
            return frame.roles().stream()
                    .flatMap(r -> r.slots().stream())
                    .flatMap(slot -> slot.paths().stream())
                    .anyMatch(p -> p.steps().size() == 1 && p.end() == Slot.Named.OBJECT && p.wordClass().filter(c -> c != WordClass.VERB).isEmpty());
        }

        private boolean isNamed(Filler filler) {
            return filler.mention().isPresent() || !sentence.token(filler.head()).upos().equals("PRON");
        }

        /**
         * Whether what the action is done to is of no class that it can be done to: "attacked the idea". A trigger that means its action anywhere
         * may be done to something unknown.
         */
        boolean lacksObject(Frame frame, Trigger trigger) {
            Set<Integer> objects = places.objectsOf(anchor);
            return !objects.isEmpty()
                    && objects.stream().noneMatch(taken::contains)
                    && fillers.stream().noneMatch(f -> f.slot().contains("object"))
                    && takesObject(frame)
                    && (trigger.field().isPresent() || objects.stream().anyMatch(ranges::isKnown));
        }

        private boolean fill(Role role, Slot.Path path) {
            if (path.end() == Slot.Named.TIME) {
                return fillTime(role, path);
            }
            boolean filled = false;
            for (int word : places.follow(anchor, path, carried)) {
                filled |= offer(role, path, word);
            }
            return filled;
        }

        private boolean offer(Role role, Slot.Path path, int word) {
            Optional<Mention> mention = Optional.ofNullable(mentions.get(word));
            var span = span(word, path);
            Optional<String> objection = taken.contains(word)
                    ? Optional.of("it fills another role already")
                    : isInTime(word) && mention.isEmpty() && !role.range().isEmpty()
                            ? Optional.of("it is a time")
                            : ranges.objection(word, role.range());
            if (objection.isPresent()) {
                refusals.add(new Refusal(role.name(), span, path.toString(), objection.get()));
                return false;
            }
            taken.add(word);
            fillers.add(new Filler(role.name(), sentence.index(), word, mention.filter(m -> m.form() == Mention.Form.NAME).map(m -> role.name().equals(AGENT) ? m.span() : withCountry(word, m)).orElse(span), mention, path.toString()));
            return true;
        }

        private boolean isInTime(int word) {
            return times.values().stream().anyMatch(t -> t.first() <= word && word <= t.last());
        }

        private Span span(int word, Slot.Path path) {
            Slot.Place last = path.end();
            boolean clause = last == Slot.Named.CLAUSE || last == Slot.Named.INFINITIVE || sentence.token(word).upos().equals("VERB");
            return (clause ? arguments.clause(word) : withCountries(word, arguments.nominal(word))).span(sentence);
        }

        /** A name with the country before it whose it is: "Russia's Prime Minister Dmitry Medvedev", "the Syrian Ministry of Culture". */
        private Span withCountry(int word, Mention name) {
            int first = arguments.nominal(word).first();
            return mentions.values().stream()
                    .filter(m -> m.first() >= first && m.last() < name.first() && classes.isA(m.type(), COUNTRY))
                    .mapToInt(Mention::first).min().stream().mapToObj(from -> sentence.spanOf(from, name.last())).findFirst().orElse(name.span());
        }

        /** A noun phrase with the countries right behind it that say which: "seven companies in Taiwan and Japan". */
        private Phrase withCountries(int word, Phrase phrase) {
            Phrase wider = phrase;
            for (List<String> preposition : LOCATING) {
                List<Integer> places = new ArrayList<>(arguments.governedBy(word, preposition));
                places.addAll(arguments.governedBehind(phrase.last(), preposition));
                for (int place : places) {
                    Mention mention = mentions.get(place);
                    if (mention != null && classes.isA(mention.type(), COUNTRY) && arguments.isBeside(wider.last(), mention.first())) {
                        wider = new Phrase(wider.first(), mention.last());
                    }
                }
            }
            return wider;
        }

        private boolean fillTime(Role role, Slot.Path path) {
            boolean filled = false;
            for (Map.Entry<Integer, TimeExpression> time : times.entrySet()) {
                if (belongs(time.getKey())) {
                    fillers.add(new Filler(role.name(), sentence.index(), time.getKey(), time.getValue().span(), Optional.empty(), path.toString()));
                    filled = true;
                }
            }
            return filled;
        }

        /** A time belongs to the nearest verb or trigger above it. */
        private boolean belongs(int time) {
            int at = time;
            for (int steps = 0; steps < NEAR && at != Token.ROOT; steps++) {
                int word = at;
                if (anchor.words().contains(word) || carried.carriers().stream().anyMatch(c -> c.head() == word)) {
                    return true;
                }
                if (at != time && sentence.token(at).upos().equals("VERB")) {
                    return false;
                }
                at = sentence.token(at).head();
            }
            return false;
        }
    }
}
