package org.hearsay.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Places of a sentence, seen from a trigger, where the fillers of a role stand.
 *
 * <pre>
 * slot  := path (' | ' path)*
 * path  := [class ': '] step (' &gt; ' step)*
 * step  := place ['[' range ('/' range)* ']']
 * class := 'verb' | 'noun' | 'adjective' | 'preposition'
 * place := 'subject' | 'object' | 'indirect object' | 'possessive' | 'modifier' | 'demonym' | 'apposition' | 'predicate'
 *        | 'clause' | 'infinitive' | 'time' | 'itself' | 'nearby' | preposition
 * preposition := word (' ' word)*
 * </pre>
 *
 * Paths are tried in order, and the first that leads to a filler of the right class counts. A path with a class is only taken where the
 * trigger is one. Further places are looked up from the words that the places before found: {@code "object > possessive"} is Sony in "stole
 * Sony's data". Classes of the ontology in brackets narrow what may stand in a place: {@code "object[System] > possessive"}.
 *
 * @param paths the alternatives in order
 */
public record Slot(List<Path> paths) {

    public Slot {
        paths = List.copyOf(paths);
    }

    /** One way from the trigger to the fillers. */
    public record Path(Optional<WordClass> wordClass, List<Step> steps) {

        public Path {
            steps = List.copyOf(steps);
        }

        /** The place where the way ends. */
        public Place end() {
            return steps.get(steps.size() - 1).place();
        }

        /** The path as the ontology writes it. */
        @Override
        public String toString() {
            return wordClass.map(c -> c.label() + ": ").orElse("") + String.join(" > ", steps.stream().map(Step::toString).toList());
        }
    }

    /** One step from a word to others, of any of the classes; no class means all. */
    public record Step(Place place, List<String> range) {

        public Step {
            range = List.copyOf(range);
        }

        /** The step as the ontology writes it. */
        @Override
        public String toString() {
            return range.isEmpty() ? place.toString() : place + "[" + String.join("/", range) + "]";
        }
    }

    /** Where words stand, seen from another. */
    public sealed interface Place permits Named, Preposition {}

    /** A place of grammar, whatever the construction: voice, control, relative clauses and the like are undone. */
    public enum Named implements Place {
        /** Who does it: the subject of the active, "by" of the passive, what control and relative clauses hand down. */
        SUBJECT,
        /** What it is done to: the object of the active, the subject of the passive. */
        OBJECT,
        /** To whom: "told NBC". */
        INDIRECT_OBJECT,
        /** "Sony's" of a noun. */
        POSSESSIVE,
        /** Names and nouns before a noun: "Sony hack". */
        MODIFIER,
        /** A country's or people's adjective before a noun: "Russian hacking". */
        DEMONYM,
        /** What a noun stands beside as another name, on either side, or is said to be: "Bureau 121, a cyber unit". */
        APPOSITION,
        /** Of a noun behind "with", who has it: "a group with ties to the army". */
        BEARER,
        /** What the subject is said to be: "is a cyber unit". */
        PREDICATE,
        /** A finite clause: "that it was hacked". */
        CLAUSE,
        /** An infinitive: "to leak the files". */
        INFINITIVE,
        /** A date or period. */
        TIME,
        /** The trigger's own noun phrase. */
        ITSELF,
        /** Anywhere in the sentence, where no other place tells who or what it is. */
        NEARBY;

        private static final Map<String, Named> BY_LABEL = new TreeMap<>();

        static {
            for (Named place : values()) {
                BY_LABEL.put(place.toString(), place);
            }
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** What a preposition governs: "through", "on behalf of". */
    public record Preposition(List<String> words) implements Place {

        public Preposition {
            words = List.copyOf(words);
        }

        @Override
        public String toString() {
            return String.join(" ", words);
        }
    }

    /** Reads a slot as the ontology writes it, be it over several lines; throws a {@link SyntaxException} that shows the place. */
    public static Slot compile(String source) {
        String text = source.strip().replaceAll("\\s+", " ");
        List<Path> paths = new ArrayList<>();
        int start = 0;
        for (String part : text.split("\\|", -1)) {
            paths.add(path(text, start, part));
            start += part.length() + 1;
        }
        return new Slot(paths);
    }

    private static Path path(String text, int start, String part) {
        int colon = part.indexOf(':');
        Optional<WordClass> wordClass = Optional.empty();
        if (colon >= 0) {
            String label = part.substring(0, colon).strip();
            wordClass = WordClass.ofLabel(label);
            if (wordClass.isEmpty()) {
                throw new SyntaxException(text, at(start, part), "'" + label + "' is no word class: verb, noun, adjective or preposition");
            }
        }
        List<Step> steps = new ArrayList<>();
        int from = start + colon + 1;
        for (String step : part.substring(colon + 1).split(">", -1)) {
            steps.add(step(text, at(from, step), step.strip()));
            from += step.length() + 1;
        }
        return new Path(wordClass, steps);
    }

    private static Step step(String text, int position, String step) {
        int bracket = step.indexOf('[');
        if (bracket < 0) {
            return new Step(place(text, position, step), List.of());
        }
        if (!step.matches("[^\\[]*\\[\\w+(/\\w+)*]")) {
            throw new SyntaxException(text, position + bracket, "in brackets stand classes, parted by a slash");
        }
        return new Step(place(text, position, step.substring(0, bracket).strip()), List.of(step.substring(bracket + 1, step.length() - 1).split("/")));
    }

    /** Offset of the first character of a part that is no blank. */
    private static int at(int start, String part) {
        return start + part.length() - part.stripLeading().length();
    }

    /** A place by its name, as a step of a path. */
    static Place place(String text, int position, String name) {
        if (name.isEmpty()) {
            throw new SyntaxException(text, position, "here a place is missing");
        }
        Named named = Named.BY_LABEL.get(name);
        if (named != null) {
            return named;
        }
        List<String> words = List.of(name.split(" +"));
        if (!Prepositions.contains(words.get(0))) {
            throw new SyntaxException(text, position, "unknown slot '" + name + "': neither one of " + String.join(", ", Named.BY_LABEL.keySet()) + " nor a preposition");
        }
        return new Preposition(words);
    }

    /** The slot as the ontology writes it. */
    @Override
    public String toString() {
        return String.join(" | ", paths.stream().map(Path::toString).toList());
    }
}
