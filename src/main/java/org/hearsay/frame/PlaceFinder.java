package org.hearsay.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hearsay.annotation.Sentence;
import org.hearsay.annotation.Token;
import org.hearsay.frame.FrameMatch.Carrier;
import org.hearsay.frame.grammar.Arguments;

/** Finds the words that stand in a place seen from a trigger, its supports counted in. */
final class PlaceFinder {

    /** Trigger words at a place in the sentence. */
    record Anchor(WordClass wordClass, int head, List<Integer> words, List<Integer> governed) {

        Anchor {
            words = List.copyOf(words);
            governed = List.copyOf(governed);
        }
    }

    private static final Pattern STANCE = Pattern.compile("(?i)(pro|anti)-");
    private static final int REACH = 3;
    private static final List<String> OF = List.of("of");
    private static final List<String> BY = List.of("by");
    private static final List<String> AGAINST = List.of("against");
    private static final List<String> FROM = List.of("from");
    private static final List<String> TO = List.of("to");
    private static final List<List<String>> PLACING = List.of(List.of("on"), List.of("at"), AGAINST, List.of("in"));
    /** Before whom or what an action is done to, and who does it may hang on. */
    private static final List<List<String>> BETWEEN = List.of(OF, List.of("on"), AGAINST, List.of("in"), List.of("at"));

    private static final String COUNTRY = "Country";
    private final FrameBook book;
    private final Demonyms demonyms;
    private final Reading reading;
    private final Arguments arguments;
    private final RangeCheck ranges;
    private final TriggerFinder triggers;
    private final Sentence sentence;

    PlaceFinder(FrameBook book, Demonyms demonyms, RangeCheck ranges, Reading reading, TriggerFinder triggers) {
        this.book = book;
        this.demonyms = demonyms;
        this.ranges = ranges;
        this.reading = reading;
        arguments = reading.arguments();
        this.triggers = triggers;
        sentence = arguments.tree().sentence();
    }

    /** The supports of an action's noun with what they give it. */
    record Carried(List<Carrier> carriers, Map<Slot.Place, Set<Integer>> gifts) {

        static final Carried NOT = new Carried(List.of(), Map.of());
    }

    Anchor anchor(Trigger trigger, List<Integer> words, int head) {
        if (trigger.wordClass() == WordClass.PREPOSITION && sentence.token(head).head() != Token.ROOT) {
            return new Anchor(trigger.wordClass(), sentence.token(head).head(), words, List.of());
        }
        return new Anchor(trigger.wordClass(), head, words, triggers.governed(trigger, words));
    }

    Carried carried(int noun) {
        List<Carrier> carriers = new ArrayList<>();
        Map<Slot.Place, Set<Integer>> gifts = new LinkedHashMap<>();
        for (int candidate : carrierCandidates(noun)) {
            for (FrameBook.Carrying carrying : book.carriedBy(triggers.headsAt(candidate))) {
                Optional<List<Integer>> words = triggers.find(carrying.trigger(), candidate).filter(w -> !w.contains(noun));
                if (words.isPresent()) {
                    Anchor anchor = anchor(carrying.trigger(), words.get(), candidate);
                    if (carries(carrying.support(), anchor, noun, carriers)) {
                        carriers.add(new Carrier(carrying.support().name(), candidate, words.get()));
                        give(carrying.support(), anchor, gifts, noun);
                        break;
                    }
                }
            }
        }
        return carriers.isEmpty() ? Carried.NOT : new Carried(carriers, gifts);
    }

    /** The prepositions that mark the noun, and the words above it. */
    private List<Integer> carrierCandidates(int noun) {
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).head() == noun && sentence.token(i).relation().equals("case")) {
                candidates.add(i);
            }
        }
        int at = noun;
        for (int steps = 0; steps < REACH && sentence.token(at).head() != Token.ROOT; steps++) {
            at = sentence.token(at).head();
            candidates.add(at);
        }
        for (int i = 0; i < sentence.size(); i++) {
            boolean said = sentence.token(noun).relation().equals("obj") && sentence.token(i).head() == sentence.token(noun).head() && sentence.token(i).relation().equals("xcomp");
            if (said || sentence.token(i).head() == noun && sentence.token(i).deprel().startsWith("acl")) {
                candidates.add(i);
            }
        }
        return candidates;
    }

    /** Whether the noun, or a word that carries it already, stands in the place of a support where it carries actions. */
    private boolean carries(Support support, Anchor anchor, int noun, List<Carrier> inner) {
        if (anchor.wordClass() == WordClass.PREPOSITION) {
            return anchor.head() == noun;
        }
        Set<Integer> carried = new LinkedHashSet<>(find(anchor, support.action(), Carried.NOT));
        if (anchor.wordClass() == WordClass.VERB && support.action() instanceof Slot.Preposition preposition) {
            // parsers often hang the action on the verb's object: accused [Russia of a cyberattack]
            objectsOf(anchor).forEach(object -> carried.addAll(arguments.governedBy(object, preposition.words())));
        }
        return carried.contains(noun) || inner.stream().anyMatch(c -> carried.contains(c.head()));
    }

    private void give(Support support, Anchor anchor, Map<Slot.Place, Set<Integer>> gifts, int noun) {
        for (Support.Gift gift : support.gifts()) {
            for (int word : follow(anchor, gift.from(), Carried.NOT)) {
                if (word != noun) {
                    gifts.computeIfAbsent(gift.to(), p -> new LinkedHashSet<>()).add(word);
                }
            }
        }
    }

    /** The words at the end of a path, in the order found. */
    Set<Integer> follow(Anchor anchor, Slot.Path path, Carried carried) {
        if (path.wordClass().filter(c -> c != anchor.wordClass()).isPresent()) {
            return Set.of();
        }
        boolean further = path.steps().size() > 1;
        // the trigger's own noun fills no role, but whose it is may: "froze the assets of two firms"
        Set<Integer> first = further ? lifted(words(anchor, path.steps().get(0).place(), carried)) : find(anchor, path.steps().get(0).place(), carried);
        Set<Integer> words = fitting(first, path.steps().get(0));
        if (further && path.steps().get(1).place() == Slot.Named.POSSESSIVE) {
            words.removeIf(this::isNameOfCountry);
        }
        for (Slot.Step step : path.steps().subList(1, path.steps().size())) {
            Set<Integer> next = new LinkedHashSet<>();
            words.forEach(word -> next.addAll(find(new Anchor(classOf(word), word, List.of(word), List.of()), step.place(), Carried.NOT)));
            words = fitting(next, step);
        }
        return words;
    }

    /** "South Korea's Kardo" is not something of South Korea's. */
    private boolean isNameOfCountry(int word) {
        return sentence.token(word).upos().equals("PROPN") && !ranges.isKnown(word)
                && arguments.possessors(word).stream().map(reading.mentions()::get).anyMatch(m -> m != null && m.type().equals(COUNTRY));
    }

    /** The nouns and names of the sentence outside the trigger, each by its head, nearest first. */
    List<Integer> nouns(Anchor anchor) {
        return IntStream.range(0, sentence.size())
                .filter(word -> Set.of("NOUN", "PROPN").contains(sentence.token(word).upos()) || sentence.token(word).upos().equals("SYM"))
                .filter(word -> !Set.of("compound", "flat", "goeswith").contains(sentence.token(word).relation()))
                .map(reading::lifted)
                .filter(word -> !anchor.words().contains(word))
                .distinct().boxed()
                .sorted(Comparator.comparingInt(word -> Math.abs(word - anchor.head())))
                .toList();
    }

    /** What the trigger's action is done to. */
    Set<Integer> objectsOf(Anchor anchor) {
        return find(anchor, Slot.Named.OBJECT, Carried.NOT);
    }

    private Set<Integer> fitting(Set<Integer> words, Slot.Step step) {
        words.removeIf(word -> ranges.objection(word, step.range()).isPresent());
        return words;
    }

    private WordClass classOf(int word) {
        return sentence.token(word).upos().equals("VERB") ? WordClass.VERB : WordClass.NOUN;
    }

    private Set<Integer> find(Anchor anchor, Slot.Place place, Carried carried) {
        Set<Integer> found = lifted(words(anchor, place, carried));
        if (place != Slot.Named.ITSELF) {
            anchor.words().forEach(found::remove);
        }
        return found;
    }

    private Set<Integer> lifted(Set<Integer> words) {
        Set<Integer> lifted = new LinkedHashSet<>();
        words.forEach(word -> lifted.add(reading.lifted(word)));
        return lifted;
    }

    private Set<Integer> words(Anchor anchor, Slot.Place place, Carried carried) {
        Set<Integer> found = new LinkedHashSet<>(carried.gifts().getOrDefault(place, Set.of()));
        found.addAll(own(anchor, place));
        if (place instanceof Slot.Preposition preposition && !preposition.words().equals(BY)) {
            // "by" at a carrier is who carries it: "the breach, reported by a newspaper"
            for (Carrier carrier : carried.carriers()) {
                found.addAll(arguments.governedBy(carrier.head(), preposition.words()));
                if (preposition.words().equals(AGAINST)) {
                    // trees often hang it on who acts: carried out [by the group against the bank]
                    arguments.governedBy(carrier.head(), BY).forEach(agent -> found.addAll(arguments.governedBy(agent, AGAINST)));
                }
            }
        }
        return found;
    }

    private List<Integer> own(Anchor anchor, Slot.Place place) {
        int head = anchor.head();
        if (place instanceof Slot.Preposition preposition) {
            return preposition(anchor, preposition);
        }
        return switch ((Slot.Named) place) {
            case SUBJECT -> subjects(anchor);
            case OBJECT -> objects(anchor);
            case INDIRECT_OBJECT -> arguments.indirectObjects(head);
            case POSSESSIVE -> arguments.possessors(head);
            case MODIFIER -> arguments.modifiers(head).stream().filter(w -> !isStance(w)).filter(w -> !demonyms.contains(sentence.token(w))).toList();
            case DEMONYM -> arguments.modifiers(head).stream().filter(w -> demonyms.contains(sentence.token(w))).toList();
            case APPOSITION -> arguments.appositions(head);
            case BEARER -> bearers(head);
            case PREDICATE -> arguments.predicates(head);
            case CLAUSE -> clauses(anchor);
            case INFINITIVE -> arguments.infinitives(head);
            case ITSELF -> List.of(head);
            case TIME, NEARBY -> List.of();
        };
    }

    /** "A group with ties to the army": the noun that a noun behind "with" hangs on. */
    private List<Integer> bearers(int noun) {
        boolean had = sentence.token(noun).relation().equals("nmod") && sentence.children(noun).stream().map(sentence::token).anyMatch(c -> c.relation().equals("case") && c.form().equals("with"));
        return had ? List.of(sentence.token(noun).head()) : List.of();
    }

    /** The clauses below the trigger's words: the last of "made clear that …" governs it. */
    private List<Integer> clauses(Anchor anchor) {
        return anchor.wordClass() == WordClass.VERB
                ? anchor.words().stream().flatMap(word -> arguments.clauses(word).stream()).filter(word -> !anchor.words().contains(word)).distinct().toList()
                : arguments.clauses(anchor.head());
    }

    /** "pro-Russian" and "anti-war" say where somebody stands and not who they are. */
    private boolean isStance(int word) {
        return sentence.token(word).form().indexOf('-') > 0 && STANCE.matcher(sentence.token(word).form()).lookingAt();
    }

    /** What a preposition governs below the trigger; below its object or right behind its noun too, because trees often hang it elsewhere. */
    private List<Integer> preposition(Anchor anchor, Slot.Preposition preposition) {
        if (!arguments.hasWords(preposition.words())) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>(arguments.governedBy(anchor.head(), preposition.words()));
        for (int word : anchor.words()) {
            if (word != anchor.head()) {
                found.addAll(arguments.governedBy(word, preposition.words()));
            }
        }
        if (anchor.wordClass() == WordClass.NOUN) {
            found.addAll(arguments.governedBehind(anchor.head(), preposition.words()));
            if (preposition.words().equals(BY)) {
                // trees often hang it on the noun between: the theft [of files by the group], the attack [on the bank by the group]
                BETWEEN.forEach(of -> arguments.governedBy(anchor.head(), of).forEach(part -> found.addAll(arguments.governedBy(part, BY))));
            }
            if (preposition.words().equals(AGAINST)) {
                // the campaign [by the group against the bank]
                arguments.governedBy(anchor.head(), BY).forEach(agent -> found.addAll(arguments.governedBy(agent, AGAINST)));
            }
            if (preposition.words().equals(FROM)) {
                // the theft [of files from the bank]
                arguments.governedBy(anchor.head(), OF).forEach(part -> found.addAll(arguments.governedBy(part, FROM)));
            }
        }
        if (anchor.wordClass() == WordClass.VERB && preposition.words().equals(TO)) {
            // attributed [by the agency to the group]
            arguments.governedBy(anchor.head(), BY).forEach(agent -> found.addAll(arguments.governedBy(agent, TO)));
        }
        if (anchor.wordClass() == WordClass.VERB && !preposition.words().equals(OF)) {
            for (int object : objects(anchor)) {
                found.addAll(arguments.governedBy(object, preposition.words()));
                if (preposition.words().equals(FROM)) {
                    arguments.governedBy(object, OF).forEach(part -> found.addAll(arguments.governedBy(part, FROM)));
                }
                if (preposition.words().equals(TO)) {
                    // linked the attack [on the bank to the group]
                    PLACING.forEach(word -> arguments.governedBy(object, word).forEach(part -> found.addAll(arguments.governedBy(part, TO))));
                }
            }
        }
        return found;
    }

    private List<Integer> subjects(Anchor anchor) {
        return switch (anchor.wordClass()) {
            // of a verb with an object behind its preposition the passive tells nothing of another: "was aimed at the bank", "callers posed as the bank";
            // but it does where its subject is one of the words: "responsibility for the attack was claimed by the group"
            case VERB -> anchor.governed().isEmpty() || arguments.surfaceSubjects(anchor.head()).stream().anyMatch(anchor.words()::contains)
                    ? arguments.subjects(anchor.head()) : arguments.surfaceSubjects(anchor.head());
            case ADJECTIVE -> arguments.bearers(anchor.head());
            case PREPOSITION -> arguments.subjectsOfPreposition(anchor.head());
            case NOUN, ADVERB -> List.of();
        };
    }

    private List<Integer> objects(Anchor anchor) {
        if (!anchor.governed().isEmpty()) {
            return anchor.governed();
        }
        return anchor.wordClass() == WordClass.VERB ? arguments.objects(anchor.head()) : List.of();
    }
}
