package org.hearsay.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words that evoke a frame.
 *
 * <pre>
 * trigger := word (' ' word)* '.' class (' with ' demand (' or ' demand)*)* [' if ' field]
 * demand  := role ['[' range ('/' range)* ']']
 * class   := 'v' | 'n' | 'j' | 'p' | 'r'
 * </pre>
 *
 * Words are lemmas in lower case. A verb comes first and its further words may stand apart from it ({@code "take down.v"} reads "took the
 * site down", {@code "pay ransom.v"} reads "the ransom was paid"); if the last of them is a preposition, what it governs is the verb's
 * object ({@code "break into.v"}). The words of a noun stand together, hyphens or not ({@code "cyber attack.n"}). A preposition predicates:
 * "X is behind it". With {@code with}, the trigger counts only where one of the roles is filled, by something of one of
 * the classes in brackets; with {@code if}, only in a text about the field.
 *
 * @param words the lemmas
 * @param wordClass the class of the head word
 * @param demands groups of roles; of each group one must be filled
 * @param field local name of the {@code hs:Field} that the text must be about
 */
public record Trigger(List<String> words, WordClass wordClass, List<List<Demand>> demands, Optional<String> field) {

    public Trigger {
        words = List.copyOf(words);
        demands = demands.stream().map(List::copyOf).toList();
    }

    /**
     * A role that must be filled.
     *
     * @param role local name of its property
     * @param range local names of classes of which the filler must be one; empty for any
     */
    public record Demand(String role, List<String> range) {

        public Demand {
            range = List.copyOf(range);
        }

        static Demand compile(String text) {
            int bracket = text.indexOf('[');
            return bracket < 0 ? new Demand(text, List.of()) : new Demand(text.substring(0, bracket), List.of(text.substring(bracket + 1, text.length() - 1).split("/")));
        }

        /** The demand as the ontology writes it. */
        @Override
        public String toString() {
            return range.isEmpty() ? role : role + "[" + String.join("/", range) + "]";
        }
    }

    /** Reads a trigger as the ontology writes it; throws a {@link SyntaxException} that shows the place. */
    public static Trigger compile(String text) {
        int guard = text.indexOf(" if ");
        int demand = text.indexOf(" with ", Math.max(0, text.indexOf('.')));
        String form = text.substring(0, demand >= 0 ? demand : guard >= 0 ? guard : text.length());
        int dot = form.lastIndexOf('.');
        if (dot <= 0) {
            throw new SyntaxException(text, form.length(), "here the trigger's word class is missing: .v, .n, .j, .p or .r");
        }
        WordClass wordClass = WordClass.ofLetter(form.substring(dot + 1))
                .orElseThrow(() -> new SyntaxException(text, dot + 1, "a trigger's word class is v, n, j, p or r"));
        if (!form.equals(form.toLowerCase(Locale.ROOT))) {
            throw new SyntaxException(text, firstUpperCase(form), "triggers are lemmas in lower case");
        }
        int blank = (" " + form.substring(0, dot) + " ").indexOf("  ");
        if (blank >= 0) {
            throw new SyntaxException(text, blank, "here a word is missing");
        }
        List<List<Demand>> demands = demand < 0 ? List.of() : demands(text, demand + 6, guard < 0 ? text.length() : guard);
        Optional<String> field = guard < 0 ? Optional.empty() : Optional.of(names(text, guard + 4, text.length(), "the name of one field").get(0));
        return new Trigger(List.of(form.substring(0, dot).split(" ")), wordClass, demands, field);
    }

    private static List<List<Demand>> demands(String text, int start, int end) {
        List<List<Demand>> groups = new ArrayList<>();
        int at = start;
        for (String group : text.substring(start, Math.max(start, end)).split(" with ", -1)) {
            groups.add(names(text, at, at + group.length(), "one or several roles, parted by 'or'").stream().map(Demand::compile).toList());
            at += group.length() + " with ".length();
        }
        return groups;
    }

    private static List<String> names(String text, int start, int end, String expected) {
        String names = text.substring(start, Math.max(start, end));
        if (!names.matches("\\w+(\\[\\w+(/\\w+)*])?( or \\w+(\\[\\w+(/\\w+)*])?)*")) {
            throw new SyntaxException(text, start, "here stands " + expected);
        }
        return List.of(names.split(" or "));
    }

    private static int firstUpperCase(String text) {
        return (int) text.chars().takeWhile(c -> !Character.isUpperCase(c)).count();
    }

    /** Place of the head word: a verb's first; a noun's last, or the one before a preposition with a single word behind it ("denial of service"). */
    public int headWord() {
        if (wordClass == WordClass.VERB || wordClass == WordClass.PREPOSITION) {
            return 0;
        }
        int last = words.size() - 1;
        for (int preposition = Math.max(1, last - 1); preposition <= last; preposition++) {
            if (Prepositions.contains(words.get(preposition))) {
                return preposition - 1;
            }
        }
        return last;
    }

    /** The lemma of the head word. */
    public String head() {
        return words.get(headWord());
    }

    /** The trigger itself, and a noun of two words also as one: "cyberattack", "cyber-attack". */
    Stream<Trigger> spellings() {
        if (wordClass != WordClass.NOUN || words.size() < 2 || headWord() != words.size() - 1) {
            return Stream.of(this);
        }
        return Stream.of(words, List.of(String.join("", words)), List.of(String.join("-", words))).map(w -> new Trigger(w, wordClass, demands, field));
    }

    /** The trigger as the ontology writes it. */
    @Override
    public String toString() {
        return String.join(" ", words) + "." + wordClass.letter() + demandsToString() + field.map(f -> " if " + f).orElse("");
    }

    private String demandsToString() {
        StringBuilder text = new StringBuilder();
        demands.forEach(group -> text.append(" with ").append(String.join(" or ", group.stream().map(Demand::toString).toList())));
        return text.toString();
    }
}
