package org.hearsay.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds descriptions of actors, places and works, and the pronouns that may stand for them. */
final class DescriptionFinder {

    private static final Set<String> PRONOUNS = Set.of(
            "he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself", "they", "them", "their", "theirs", "themselves",
            "we", "us", "our", "ours", "ourselves", "i", "me", "my", "mine", "myself");
    /** Words that only count or group what stands after "of". */
    private static final Set<String> PARTITIVES = Set.of(
            "group", "number", "team", "member", "one", "some", "many", "most", "several", "all", "none", "majority", "gang", "series", "lot", "dozen",
            "hundred", "thousand", "million", "couple", "pair", "head", "leader", "director", "chief", "president", "minister", "ministry", "department",
            "secretary", "victim", "user", "customer", "supporter", "part", "percent", "half", "chairman", "government", "people", "owner", "maker", "city", "state");
    private static final Set<String> TOP =
            Set.of("det", "det:predet", "amod", "compound", "nummod", "nmod:poss", "nmod:desc", "flat", "nmod:unmarked", "obl:unmarked", "punct");
    private static final Set<String> INNER =
            Set.of("det", "amod", "compound", "nummod", "nmod", "case", "flat", "advmod", "punct", "cc", "conj", "obl");
    private static final Set<String> LIGHT = Set.of("way", "thing", "time", "day", "year", "week", "month", "number", "lot", "fact", "case", "part", "point");

    private static final Pattern ACRONYM = Pattern.compile("APTs?");

    private final HeadNouns nouns;

    DescriptionFinder(HeadNouns nouns) {
        this.nouns = nouns;
    }

    /** The descriptions and pronouns of a sentence in order, given its names. */
    List<Draft> find(String text, Sentence sentence, List<Draft> names) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (PRONOUNS.contains(token.lemma().toLowerCase(java.util.Locale.ROOT)) || PRONOUNS.contains(token.form().toLowerCase(java.util.Locale.ROOT))) {
                if (token.upos().equals("PRON") && !token.deprel().equals("expl")) {
                    found.add(new Draft(sentence, i, i, i, Mention.Form.PRONOUN, token.form(), ""));
                }
            } else if (isHead(sentence, i, names)) {
                description(text, sentence, i, names).ifPresent(found::add);
            } else if (token.lemma().equals("those") && token.upos().equals("PRON")) {
                those(text, sentence, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isHead(Sentence sentence, int i, List<Draft> names) {
        Token token = sentence.token(i);
        boolean proper = token.upos().equals("PROPN") && Character.isUpperCase(token.form().charAt(0));
        boolean title = proper && i > 0 && !sentence.token(i - 1).upos().equals("PROPN") && !token.form().equals(token.form().toUpperCase(java.util.Locale.ROOT));
        boolean noun = isAge(sentence, i) || token.upos().equals("NOUN") || token.upos().equals("PROPN") && !proper || title || proper && i == 0 || isAcronym(token);
        if (!noun || token.relation().equals("compound") && !isTitle(sentence, i) || token.relation().equals("flat")) {
            return false;
        }
        return names.stream().noneMatch(n -> n.head == i || n.first <= i && i <= n.last && !isDemonym(n));
    }

    /** "A 19-year-old": people of an age. */
    private static boolean isAge(Sentence sentence, int word) {
        boolean old = word > 3 && sentence.token(word).form().matches("olds?") && sentence.token(word - 2).form().equals("year") && sentence.token(word - 4).upos().equals("NUM");
        return old && !sentence.token(word).relation().matches("amod|compound");
    }

    /** "those who attacked us" */
    private static Optional<Draft> those(String text, Sentence sentence, int those) {
        boolean who = those + 2 < sentence.size() && sentence.token(those + 1).form().equals("who");
        Optional<Integer> clause = sentence.children(those).stream().filter(c -> sentence.token(c).deprel().equals("acl:relcl")).findFirst();
        if (!who || clause.isEmpty()) {
            return Optional.empty();
        }
        int last = those + 1;
        while (last + 1 < sentence.size() && last < those + 8 && sentence.isBelow(last + 1, clause.get()) && !sentence.token(last + 1).upos().equals("PUNCT")) {
            last++;
        }
        return Optional.of(new Draft(sentence, those, last, those, Mention.Form.DESCRIPTION, NameFinder.words(text, sentence, those, last), Types.PERSON));
    }

    private static boolean isDemonym(Draft name) {
        return name.entry != null && name.entry.demonyms().contains(name.text);
    }

    /** "leader Kim Jong-un": a noun before a name that it describes. */
    static boolean isTitle(Sentence sentence, int i) {
        int head = sentence.token(i).head();
        return head > i && isNameLike(sentence.token(head)) && (sentence.token(i).upos().equals("NOUN") || isAcronym(sentence.token(i)));
    }

    /** What is written in capitals and is no name: an "advanced persistent threat". */
    private static boolean isAcronym(Token token) {
        return ACRONYM.matcher(token.form()).matches();
    }

    /** A proper noun, or what taggers take for a common one though it is written like a name: "APT29". */
    private static boolean isNameLike(Token token) {
        return token.upos().equals("PROPN") || token.upos().equals("NOUN") && Character.isUpperCase(token.form().charAt(0)) && token.form().chars().anyMatch(c -> Character.isDigit(c) || Character.isUpperCase(c) && c != token.form().charAt(0));
    }

    private Optional<Draft> description(String text, Sentence sentence, int head, List<Draft> names) {
        String lemma = sentence.token(head).lemma().toLowerCase(java.util.Locale.ROOT);
        Optional<String> type = compound(sentence, head).flatMap(nouns::type).or(() -> nouns.type(lemma)).or(() -> nouns.type(singular(sentence.token(head).form())))
                .or(() -> isAge(sentence, head) ? Optional.of(Types.PERSON) : Optional.empty());
        boolean origin = lemma.equals("source") && head + 1 < sentence.size() && sentence.token(head + 1).form().equals("of");
        if (type.isEmpty() || LIGHT.contains(lemma) || origin) {
            return Optional.empty();
        }
        int first = first(sentence, head, names);
        int last = last(sentence, head, lemma);
        boolean attacker = type.get().equals(Types.ORGANIZATION) && names.stream().anyMatch(n -> n.type.equals(Types.THREAT_ACTOR) && n.first > last && n.first <= last + 2);
        Draft draft = new Draft(sentence, first, last, head, Mention.Form.DESCRIPTION, NameFinder.words(text, sentence, first, last), attacker ? Types.THREAT_ACTOR : type.get());
        draft.country = new CountryOf(sentence, names).description(first, head, draft.type).orElse(null);
        return Optional.of(draft);
    }

    /** A noun with the word that says of which kind: "intelligence-service". */
    private static Optional<String> compound(Sentence sentence, int head) {
        boolean kind = head > 0 && sentence.token(head - 1).head() == head && sentence.token(head - 1).relation().matches("compound|amod");
        return kind ? Optional.of(sentence.token(head - 1).lemma().toLowerCase(java.util.Locale.ROOT) + "-" + sentence.token(head).lemma().toLowerCase(java.util.Locale.ROOT)) : Optional.empty();
    }

    /** A plural that the tagger took for a name: "Hackers" at the beginning of a sentence. */
    private static String singular(String form) {
        String small = form.toLowerCase(java.util.Locale.ROOT);
        return small.endsWith("s") ? small.substring(0, small.length() - 1) : small;
    }

    /** The same, but not from the middle of a name. */
    private static int first(Sentence sentence, int head, List<Draft> names) {
        int first = first(sentence, head);
        return names.stream().filter(n -> n.first < first && first <= n.last && n.last < head).mapToInt(n -> n.first).min().orElse(first);
    }

    /** The first word before a noun that belongs to it: determiners, adjectives, compounds, possessors and what belongs to those. */
    static int first(Sentence sentence, int head) {
        int first = head;
        while (first > 0 && isModifier(sentence, first - 1, head) && !isSeparator(sentence, first - 1)) {
            first--;
        }
        while (first < head && sentence.token(first).upos().matches("PUNCT|CCONJ|ADP|ADV|PART")) {
            first++;
        }
        return first;
    }

    /** A comma, bracket, quotation mark or dash; a hyphen within a word is none. */
    private static boolean isSeparator(Sentence sentence, int word) {
        Token token = sentence.token(word);
        boolean dash = token.form().equals("-") && word > 0 && sentence.token(word - 1).span().end() < token.span().start();
        return dash || token.form().matches("[,;:()\"\u2013]|--");
    }

    /** Whether a word hangs on a noun, or on what hangs on it, as words before a noun do. */
    private static boolean isModifier(Sentence sentence, int word, int head) {
        int at = word;
        boolean inner = false;
        for (int steps = 0; steps < 5 && at >= 0; steps++) {
            Token token = sentence.token(at);
            if (token.head() == head || isTitle(sentence, head) && token.head() == sentence.token(head).head()) {
                return TOP.contains(token.deprel()) || inner && token.relation().equals("compound");
            }
            if (!INNER.contains(token.relation())) {
                return false;
            }
            inner = true;
            at = token.head();
        }
        return false;
    }

    /** The last word of a description: the noun, or the end of what its "of" names. */
    private static int last(Sentence sentence, int head, String lemma) {
        int next = head + 1;
        if (!PARTITIVES.contains(lemma) || next >= sentence.size() || !sentence.token(next).form().equals("of")) {
            return head;
        }
        int of = sentence.token(next).head();
        if (of <= next || of >= sentence.size() || of - head > 7 || sentence.token(of).head() != head) {
            return head;
        }
        int last = of;
        while (last + 1 < sentence.size() && sentence.token(last + 1).head() == of && sentence.token(last + 1).relation().matches("flat|compound")) {
            last++;
        }
        for (int i = next; i <= last; i++) {
            if (sentence.token(i).form().matches("[,;:()\"]")) {
                return head;
            }
        }
        return last;
    }
}
