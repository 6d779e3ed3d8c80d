package org.hearsay.claim;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.annotation.Mention;
import org.hearsay.article.Span;
import org.hearsay.frame.Filler;
import org.hearsay.frame.grammar.Tree;

/**
 * What the mention of an action lists in its roles: all that its sentence puts there, pronouns too, as the text has it; then what other sentences
 * lend and what the sentences imply, last what stands nearby. What only repeats that there is something in a role is left out: a ransom of no
 * amount, versions of nothing, a flaw in "it", anyone who steals. So is what other sentences lend to a weakness, which they list themselves.
 */
final class Participants {

    private static final String OBJECT = "object";
    private static final String AGENT = "agent";
    private static final String RANSOM = "Ransom";
    private static final Set<String> TAKING = Set.of("DataTheft", "Leak");
    /** Words that stand for nobody and nothing told. */
    private static final Set<String> INDEFINITE = Set.of("what", "whatever", "those", "these", "anyone", "anybody", "someone", "somebody", "one", "all");
    /** Words for somebody named before, who act only where it is known who that is. */
    private static final Set<String> RELATIVIZERS = Set.of("that", "which");
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
        Stream<RoleFiller> told = told(draft, withoutAliases(draft.fillers()));
        Stream<RoleFiller> times = Stream.concat(draft.roles().stream().filter(r -> r.role().equals("time")), draft.match().fillers("time").map(naming::mention));
        Stream<RoleFiller> lent = isWeakness(draft) ? Stream.of() : draft.roles().stream().skip((long) draft.roles().size() - draft.implied());
        Stream<RoleFiller> nearby = told(draft, draft.match().nearby());
        Map<List<Object>, RoleFiller> roles = new LinkedHashMap<>();
        Stream.of(told, times, lent, implied.stream(), nearby).flatMap(s -> s).map(this::whole).forEach(r -> roles.putIfAbsent(List.of(r.role(), r.span(), r.entity()), r));
        return List.copyOf(roles.values());
    }

    /** Who acts is listed by one of the names beside each other: "APT39, also known as Chafer". */
    private static List<Filler> withoutAliases(List<Filler> fillers) {
        Set<String> named = new HashSet<>();
        return fillers.stream()
                .filter(f -> !f.role().equals(AGENT) || f.mention().filter(m -> m.form() == Mention.Form.NAME).map(m -> named.add(m.entity())).orElse(true))
                .toList();
    }

    private Stream<RoleFiller> told(Draft draft, List<Filler> fillers) {
        return fillers.stream().flatMap(filler -> role(draft, filler).map(role -> in(role, inFull(draft, filler, naming.mention(filler)))).stream());
    }

    /** Currency with the word that says that something is paid in it; what is taken without how many there are of it. */
    private RoleFiller inFull(Draft draft, Filler filler, RoleFiller listed) {
        if (filler.role().equals(AGENT)) {
            return new RoleFiller(listed.role(), listed.name(), listed.entity(), described(filler, listed.span()));
        }
        Tree tree = discourse.tree(filler.sentence());
        if (draft.type().equals(RANSOM) && CURRENCIES.contains(tree.lemma(filler.head()).toLowerCase(Locale.ROOT))) {
            return new RoleFiller(listed.role(), listed.name(), listed.entity(), paidIn(tree, listed.span()));
        }
        boolean taken = TAKING.contains(draft.type()) && THINGS.contains(filler.role());
        return taken ? new RoleFiller(listed.role(), listed.name(), listed.entity(), uncounted(tree, filler.head(), listed.span())) : listed;
    }

    /** Who is described as a mention has it, with their name or what says of which country they are: "[likely] hackers in Iran", "operators [responsible for it]". */
    private Span described(Filler filler, Span span) {
        Optional<Mention> mention = filler.mention().filter(m -> m.form() == Mention.Form.DESCRIPTION && span.contains(m.span()));
        return mention.map(m -> new Span(m.span().start(), isToldFurther(filler, m, span) ? span.end() : m.span().end())).orElse(span);
    }

    private boolean isToldFurther(Filler filler, Mention mention, Span span) {
        Span behind = new Span(mention.span().end(), span.end());
        return discourse.annotated().mentionsIn(filler.sentence()).stream()
                .anyMatch(m -> behind.contains(m.span()) && (m.country().isPresent() || m.first() == mention.last() + 1));
    }

    private static Span paidIn(Tree tree, Span currency) {
        int first = tree.firstOf(currency);
        boolean in = first > 0 && tree.lemma(first - 1).equals("in");
        return in ? new Span(tree.token(first - 1).span().start(), currency.end()) : currency;
    }

    private static Span uncounted(Tree tree, int head, Span span) {
        int first = tree.firstOf(span);
        while (first < head && tree.token(first).upos().equals("NUM")) {
            first++;
        }
        return new Span(Math.max(span.start(), tree.token(first).span().start()), span.end());
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
        boolean currency = CURRENCIES.contains(tree.lemma(filler.head()).toLowerCase(Locale.ROOT));
        if (draft.type().equals(RANSOM) && !isAmount(filler) && (currency || filler.role().equals(OBJECT))) {
            return currency ? Optional.of("instrument") : Optional.empty();
        }
        if (tellsNobody(draft, filler)) {
            return Optional.empty();
        }
        boolean weakness = isWeakness(draft);
        boolean vague = weakness && thing && (PRONOUNS.contains(tree.token(filler.head()).upos()) || RELATIVE.contains(tree.lemma(filler.head())) && !filler.span().of(discourse.text()).contains(" of "));
        boolean determiner = tree.token(filler.head()).xpos().equals("PRP$") && (filler.role().equals(AGENT) || !discourse.isA(draft.type(), "CyberAttack"));
        return vague || determiner ? Optional.empty() : Optional.of(filler.role());
    }

    /** "What was stolen", "anyone who finds the flaw": whom or what such words stand for nothing tells. */
    private boolean tellsNobody(Draft draft, Filler filler) {
        String word = discourse.tree(filler.sentence()).token(filler.head()).form().toLowerCase(Locale.ROOT);
        boolean thing = word.equals("it") && filler.role().equals(AGENT) && filler.mention().isEmpty() && !draft.type().equals("VulnerabilityPatch");
        boolean gap = filler.role().equals(AGENT) && RELATIVIZERS.contains(word);
        return thing || filler.mention().isEmpty() && (gap || INDEFINITE.contains(word));
    }

    private static boolean isWeakness(Draft draft) {
        return draft.type().startsWith("Vulnerability");
    }

    /** Whether money is so much: "$4 million", "half of it". */
    private boolean isAmount(Filler filler) {
        String text = filler.span().of(discourse.text());
        Tree tree = discourse.tree(filler.sentence());
        boolean number = tree.token(filler.head()).upos().equals("NUM") || tree.hasChild(filler.head(), c -> tree.token(c).upos().equals("NUM"));
        return number || text.chars().anyMatch(Character::isDigit) || text.chars().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
    }
}
