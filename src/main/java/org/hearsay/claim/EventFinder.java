package org.hearsay.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.annotation.Mention;
import org.hearsay.article.Span;
import org.hearsay.frame.Filler;
import org.hearsay.frame.Frame;
import org.hearsay.frame.FrameMatch;
import org.hearsay.frame.grammar.Tree;

/** Finds the actions of an article and what their sentences tell of them. */
final class EventFinder {

    /** Words before what has happened, be it a clause or a noun. */
    private static final Set<String> CONTRASTS = Set.of("although", "though", "while", "whereas");
    private static final Set<String> SEQUELS = Set.of("after", "before");
    private static final Set<String> OCCASIONS = Set.of("after", "following", "since", "because", "amid", "despite", "over");
    private static final Set<String> OFFENDING = Set.of("campaign", "operation");
    private static final String OPERATION = "Operation";

    private final Discourse discourse;
    private final Naming naming;
    private final Contents contents;
    private final FactualityReader factuality;
    private final Dating dating;
    private final EventPronouns pronouns;

    EventFinder(Discourse discourse, Naming naming, Contents contents) {
        this.discourse = discourse;
        this.naming = naming;
        this.contents = contents;
        this.factuality = new FactualityReader(discourse);
        this.dating = new Dating(discourse);
        this.pronouns = new EventPronouns(discourse);
    }

    /** The drafts of all actions, by sentence and trigger. */
    List<Draft> find() {
        List<Draft> drafts = new ArrayList<>();
        for (int sentence = 0; sentence < discourse.size(); sentence++) {
            discourse.matches(sentence, Frame.Kind.ACTION).stream()
                    .sorted(Comparator.comparing(FrameMatch::trigger).thenComparing(m -> m.frame().name()))
                    .map(this::draft)
                    .filter(draft -> !isState(draft))
                    .forEach(drafts::add);
        }
        return new EventLinker(discourse).link(drafts);
    }

    /** What a participle or adjective before a noun says how the thing is, where nobody is said to have done it to anybody: "stolen data", "vulnerable servers". */
    private boolean isState(Draft draft) {
        int trigger = draft.match().trigger();
        Tree tree = discourse.tree(draft.match().sentence());
        return tree.relation(trigger).equals("amod") && tree.head(trigger) > trigger && !discourse.isA(draft.type(), "Tie")
                && draft.fillers().stream().noneMatch(f -> Set.of("agent", "target").contains(f.role()) && f.head() != tree.head(trigger));
    }

    private Draft draft(FrameMatch match) {
        Span trigger = discourse.tree(match.sentence()).token(match.trigger()).span();
        List<Filler> fillers = fillers(match);
        List<RoleFiller> roles = roles(match, fillers);
        if (standsApart(match)) {
            BitSet phrase = discourse.tree(match.sentence()).subtree(match.trigger());
            return new Draft(match, match.frame().type(), fillers, roles, factuality.read(match, phrase, Set.of()), List.of(), 0);
        }
        List<Report> around = around(match, trigger);
        return new Draft(match, match.frame().type(), fillers, roles, factuality.read(match, clauseOf(match, around), heard(match, around)), around, 0);
    }

    /** The reports that tell of an action, outermost first: their content holds it, or their cue itself blames somebody for it. */
    private List<Report> around(FrameMatch match, Span trigger) {
        List<Report> telling = new ArrayList<>(contents.saying(trigger));
        telling.removeIf(r -> !r.asserted() && isTakenForGranted(match, r) || isAside(match, r));
        if (match.frame().standsFor().isPresent() || discourse.isA(match.frame().type(), "Tie")) {
            contents.in(match.sentence()).stream().filter(r -> r.cue() == match.trigger() && !r.says(trigger)).forEach(telling::add);
        }
        telling.sort(Comparator.comparing((Report r) -> -contents.length(r)).thenComparing(Report::cueSpan));
        return telling;
    }

    /** "Refused to pay the ransom that hackers demanded after they locked its computers": who refuses something refuses nothing that explains it. */
    private boolean isTakenForGranted(FrameMatch match, Report report) {
        if (report.sentence() != match.sentence()) {
            return false;
        }
        Tree tree = discourse.tree(match.sentence());
        boolean granted = false;
        for (int at = match.trigger(); at >= 0 && at != report.cue() && !granted; at = tree.head(at)) {
            boolean relative = tree.token(at).deprel().equals("acl:relcl") && (tree.token(at).upos().equals("VERB") || tree.child(at, "cop") >= 0);
            granted = relative || isOccasion(tree, at);
        }
        return granted;
    }

    /** "The firm says it was not hacked, although two others were": what a speaker's words are set against, or followed by, is the article's own. */
    private boolean isAside(FrameMatch match, Report report) {
        Tree tree = discourse.tree(match.sentence());
        if (report.sentence() != match.sentence() || discourse.isQuoted(tree.token(match.trigger()).span())) {
            return false;
        }
        boolean aside = false;
        for (int at = match.trigger(); at >= 0 && at != report.cue() && !aside; at = tree.head(at)) {
            aside = tree.relation(at).equals("advcl") && at > tree.head(at) && tree.head(at) != report.cue() && isSetApart(tree, at);
        }
        return aside;
    }

    private static boolean isSetApart(Tree tree, int clause) {
        int first = tree.subtree(clause).nextSetBit(0);
        boolean comma = tree.token(first).form().equals(",") || first > 0 && tree.token(first - 1).form().equals(",");
        return tree.hasChild(clause, c -> tree.relation(c).equals("mark") && (CONTRASTS.contains(tree.lemma(c)) || comma && SEQUELS.contains(tree.lemma(c))));
    }

    private static boolean isOccasion(Tree tree, int word) {
        return tree.hasChild(word, c -> Set.of("mark", "case").contains(tree.relation(c)) && OCCASIONS.contains(tree.lemma(c).toLowerCase(Locale.ROOT)));
    }

    /** An apposition that explains a name inside indirect speech is the article's own word. */
    private boolean standsApart(FrameMatch match) {
        Tree tree = discourse.tree(match.sentence());
        boolean apposition = match.frame().name().equals("Affiliation") && tree.child(match.predicate(), "cop") < 0 && !tree.token(match.predicate()).upos().equals("VERB");
        for (int at = match.trigger(); at >= 0 && !apposition; at = tree.head(at)) {
            apposition = tree.relation(at).equals("appos");
            if (tree.token(at).upos().equals("VERB")) {
                break;
            }
        }
        return apposition && !discourse.isQuoted(tree.token(match.trigger()).span());
    }

    private static Set<Integer> heard(FrameMatch match, List<Report> around) {
        return around.stream().filter(r -> r.sentence() == match.sentence()).map(Report::cue).collect(Collectors.toSet());
    }

    private BitSet clauseOf(FrameMatch match, List<Report> around) {
        Tree tree = discourse.tree(match.sentence());
        Optional<List<Span>> told = around.stream().filter(Report::asserted).reduce((outer, inner) -> inner)
                .map(r -> r.content().stream().filter(part -> part.overlaps(tree.sentence().span())).toList());
        BitSet words = new BitSet();
        for (int i = 0; i < tree.size(); i++) {
            Span word = tree.token(i).span();
            words.set(i, told.map(parts -> parts.stream().anyMatch(part -> part.contains(word))).orElse(true));
        }
        return words;
    }

    private List<RoleFiller> roles(FrameMatch match, List<Filler> fillers) {
        List<RoleFiller> roles = new ArrayList<>();
        fillers.stream().filter(f -> naming.names(f) && !isOwnClause(f, match) && !isTime(f)).map(naming::role).distinct().forEach(roles::add);
        roles.removeIf(role -> role.role().equals("target") && roles.stream().anyMatch(r -> r.role().equals("agent") && isSame(r, role)));
        dating.of(match).flatMap(t -> t.value().map(value -> new RoleFiller("time", value, Optional.empty(), t.span()))).ifPresent(roles::add);
        return roles;
    }

    /** Nobody acts on themselves; a pronoun that seems to say so was resolved to the wrong one. */
    private static boolean isSame(RoleFiller agent, RoleFiller target) {
        return agent.entity().isPresent() && agent.entity().equals(target.entity());
    }

    /**
     * What stands in the roles, times aside. What an attack or disruption is done to is its target, be it a system, where nobody is named whose
     * it is: a word before the system's noun names nobody.
     */
    private List<Filler> fillers(FrameMatch match) {
        List<Filler> fillers = match.fillers().stream().filter(f -> !f.role().equals("time") && !isOffenceItself(match, f) && !isWhatIsBlamed(match.frame(), f.role())).map(f -> pronouns.resolve(match, f)).toList();
        boolean strikes = discourse.isA(match.frame().type(), "CyberAttack") || discourse.isA(match.frame().type(), "Disruption");
        List<Filler> objects = fillers.stream().filter(f -> f.role().equals("object")).toList();
        boolean victimNamed = fillers.stream().anyMatch(f -> f.role().equals("target") && !isPartOf(f, objects));
        if (!strikes || victimNamed || objects.isEmpty()) {
            return fillers;
        }
        return fillers.stream()
                .filter(f -> !f.role().equals("target"))
                .map(f -> f.role().equals("object") ? new Filler("target", f.sentence(), f.head(), f.span(), f.mention(), f.slot()) : f)
                .toList();
    }

    /** "The campaign hit two banks", "Operation Iron Lotus hit two banks": what offends is not somebody, though those who run for an office are called so too. */
    private boolean isOffenceItself(FrameMatch match, Filler filler) {
        if (!filler.role().equals("agent") || !discourse.isA(match.frame().type(), "Offence")) {
            return false;
        }
        Tree tree = discourse.tree(filler.sentence());
        return filler.mention().filter(m -> m.form() == Mention.Form.NAME).map(m -> isOfOperation(tree, m)).orElseGet(() -> OFFENDING.contains(tree.lemma(filler.head())));
    }

    /** Whether a name is that of an operation: "Operation Iron Lotus". */
    private static boolean isOfOperation(Tree tree, Mention name) {
        int first = tree.firstOf(name.span());
        return tree.token(first).form().equals(OPERATION) || first > 0 && tree.token(first - 1).form().equals(OPERATION);
    }

    /** "It was the work of hackers": what they did is told by the action that stands before. */
    static boolean isWhatIsBlamed(Frame frame, String role) {
        return frame.standsFor().isPresent() && role.equals("object");
    }

    private boolean isPartOf(Filler filler, List<Filler> objects) {
        boolean named = filler.mention().filter(m -> m.form() == Mention.Form.NAME).isPresent();
        boolean modifies = Set.of("compound", "amod", "conj").contains(discourse.tree(filler.sentence()).relation(filler.head()));
        return !named && modifies && objects.stream().anyMatch(o -> o.sentence() == filler.sentence() && o.span().contains(filler.span()));
    }

    /** Whether a filler is only described by the action itself: "those who attacked us" attacked us. */
    private boolean isOwnClause(Filler filler, FrameMatch match) {
        Tree tree = discourse.tree(match.sentence());
        return filler.sentence() == match.sentence() && naming.entity(filler).isEmpty() && tree.head(match.trigger()) == filler.head()
                && Naming.isPointer(tree, filler.head());
    }

    /** Whether a filler is only a date: "the October 23 attack". */
    private boolean isTime(Filler filler) {
        return discourse.annotated().timesIn(filler.sentence()).stream().anyMatch(t -> t.first() <= filler.head() && filler.head() <= t.last());
    }
}
