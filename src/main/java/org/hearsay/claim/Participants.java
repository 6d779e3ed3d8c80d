package org.hearsay.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.frame.Filler;
import org.hearsay.frame.grammar.Tree;

/**
 * What the mention of an action lists in its roles: all that its sentence puts there, pronouns too, as the text has it; then what other sentences
 * lend and what the sentences imply, last what stands nearby. What only repeats that there is something in a role is left out: a ransom of no
 * amount, versions of nothing, a flaw in "it".
 */
final class Participants {

    private static final String OBJECT = "object";
    private static final Set<String> PRONOUNS = Set.of("PRON", "DET");
    private static final Set<String> THINGS = Set.of(OBJECT, "target");
    private static final Set<String> RELATIVE = Set.of("version", "release", "edition");
    private static final List<String> BEFORE_TIMES = List.of("early", "late", "mid", "earlier", "the");
    private static final List<String> AFTER_TIMES = List.of("morning", "afternoon", "evening", "night");
    private static final Set<String> CURRENCIES = Set.of("bitcoin", "cryptocurrency", "monero", "ether", "ethereum", "dash", "litecoin", "dollar", "euro", "pound", "currency");

    private final Discourse discourse;
    private final Naming naming;

    Participants(Discourse discourse, Naming naming) {
        this.discourse = discourse;
        this.naming = naming;
    }

    /**
     * Who and what an action's mention lists.
     *
     * @param draft the action
     * @param implied who the sentences imply, which no slot says
     */
    List<RoleFiller> of(Draft draft, List<RoleFiller> implied) {
        Stream<RoleFiller> told = told(draft, draft.fillers());
        Stream<RoleFiller> times = Stream.concat(draft.roles().stream().filter(r -> r.role().equals("time")), draft.match().fillers("time").map(naming::mention));
        Stream<RoleFiller> lent = draft.roles().stream().skip((long) draft.roles().size() - draft.implied());
        Stream<RoleFiller> nearby = told(draft, draft.match().nearby());
        Map<List<Object>, RoleFiller> roles = new LinkedHashMap<>();
        Stream.of(told, times, lent, implied.stream(), nearby).flatMap(s -> s).map(this::whole).forEach(r -> roles.putIfAbsent(List.of(r.role(), r.span(), r.entity()), r));
        return List.copyOf(roles.values());
    }

    private Stream<RoleFiller> told(Draft draft, List<Filler> fillers) {
        return fillers.stream().flatMap(filler -> role(draft, filler).map(role -> in(role, naming.mention(filler))).stream());
    }

    /** A time with the words that narrow it: "the past year", "late 2015", "Monday morning". */
    private RoleFiller whole(RoleFiller filler) {
        if (!filler.role().equals("time")) {
            return filler;
        }
        String text = discourse.text();
        int start = filler.span().start();
        int end = filler.span().end();
        for (String word : BEFORE_TIMES) {
            int first = start - word.length() - 1;
            boolean there = first >= 0 && text.regionMatches(true, first, word + " ", 0, word.length() + 1) && (first == 0 || !Character.isLetter(text.charAt(first - 1)));
            start = there ? first : start;
        }
        for (String word : AFTER_TIMES) {
            boolean there = text.regionMatches(true, end, " " + word, 0, word.length() + 1) && (end + word.length() + 1 == text.length() || !Character.isLetter(text.charAt(end + word.length() + 1)));
            end = there ? end + word.length() + 1 : end;
        }
        return new RoleFiller(filler.role(), filler.name(), filler.entity(), new Span(start, end));
    }

    private static RoleFiller in(String role, RoleFiller filler) {
        return role.equals(filler.role()) ? filler : new RoleFiller(role, filler.name(), filler.entity(), filler.span());
    }

    /** The role that an action's mention lists something in; empty where it tells nothing there. */
    private Optional<String> role(Draft draft, Filler filler) {
        Tree tree = discourse.tree(filler.sentence());
        boolean thing = THINGS.contains(filler.role());
        if (draft.type().equals("Ransom") && filler.role().equals(OBJECT) && !isAmount(filler)) {
            return CURRENCIES.contains(tree.lemma(filler.head())) ? Optional.of("instrument") : Optional.empty();
        }
        boolean weakness = draft.type().startsWith("Vulnerability");
        boolean vague = weakness && thing && (PRONOUNS.contains(tree.token(filler.head()).upos()) || RELATIVE.contains(tree.lemma(filler.head())) && !filler.span().of(discourse.text()).contains(" of "));
        boolean determiner = tree.token(filler.head()).xpos().equals("PRP$") && !discourse.isA(draft.type(), "CyberAttack");
        return vague || determiner ? Optional.empty() : Optional.of(filler.role());
    }

    /** Whether money is so much: "$4 million", "half of it". */
    private boolean isAmount(Filler filler) {
        String text = filler.span().of(discourse.text());
        Tree tree = discourse.tree(filler.sentence());
        boolean number = tree.token(filler.head()).upos().equals("NUM") || tree.hasChild(filler.head(), c -> tree.token(c).upos().equals("NUM"));
        return number || text.chars().anyMatch(Character::isDigit) || text.chars().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
    }
}
