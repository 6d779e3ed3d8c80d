package org.hearsay.claim;

import java.util.Locale;
import java.util.Set;
import org.hearsay.annotation.Mention;
import org.hearsay.annotation.Token;
import org.hearsay.article.Paragraph;
import org.hearsay.frame.Filler;
import org.hearsay.frame.grammar.Tree;

/**
 * Tells actions from kinds of action: "hackers trick users", "ransomware attacks are common", "paying a ransom".
 *
 * <p>An action is of a kind where nobody and nothing in its roles is named, definite, counted or dated, and its words do not put it in the past. That something is weak is never of a kind.
 */
final class Genericity {

    /** Headlines tell what happened in the present tense and without articles. */
    private static final Set<Paragraph.Kind> HEADLINES = Set.of(Paragraph.Kind.TITLE, Paragraph.Kind.HEADING, Paragraph.Kind.LINK, Paragraph.Kind.CAPTION);
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both", "its", "their", "his", "her", "our", "my");
    /** Whoever is spoken to is anybody: "before you pay", "hackers steal your passwords". */
    private static final Set<String> ANYBODY = Set.of("you", "your", "yours", "yourself");
    private static final Set<String> USUAL = Set.of("typically", "usually", "often", "always", "generally", "commonly", "ordinarily", "normally", "sometimes", "frequently", "mostly", "rarely");
    /** What makes one attack of a way to attack. */
    private static final Set<String> SINGLING = Set.of("det", "nmod", "nummod", "amod", "compound");
    private static final Set<String> PAST = Set.of("was", "were", "had", "did", "has", "have", "'ve", "been");

    private final Discourse discourse;

    Genericity(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Whether an action is one of a kind rather than one that happens. */
    boolean isGeneric(Draft draft) {
        Tree tree = discourse.tree(draft.match().sentence());
        int trigger = draft.match().trigger();
        boolean lasting = draft.type().startsWith("Vulnerability") && !tree.token(trigger).xpos().equals("VB") && !tree.token(trigger).xpos().equals("VBG");
        boolean unnamed = draft.fillers().stream().noneMatch(Genericity::isNamed);
        if (unnamed && !draft.has("time") && (isWay(tree, draft) || !standsInPast(tree, trigger)
                && (isUsual(tree, trigger) || isDoneByAnybody(tree, draft) || draft.fillers().stream().anyMatch(this::isAnybody)))) {
            return true;
        }
        boolean headline = HEADLINES.contains(tree.sentence().kind());
        if (headline || lasting || isGoingOn(tree, trigger) || isGoingOn(tree, draft.match().predicate()) || draft.has("time") || draft.implied() > 0 || draft.fillers().stream().anyMatch(this::isSpecific) || isDefinite(tree, trigger)) {
            return false;
        }
        boolean several = tree.token(trigger).xpos().equals("NNS");
        return !isPast(tree, draft.match().predicate()) && (several ? !isPast(tree, trigger) : !standsInPast(tree, trigger));
    }

    /** Whether a noun speaks of an action as known, whatever its sentence denies or leaves open, but for who did it: "the leak could have cost her the job". */
    boolean isPresupposed(Draft draft) {
        Tree tree = discourse.tree(draft.match().sentence());
        int trigger = draft.match().trigger();
        return !draft.has("agent") && tree.token(trigger).upos().equals("NOUN") && !tree.token(trigger).xpos().equals("NNS") && isDefinite(tree, trigger);
    }

    /** Whether an action is told in the present of running text, or as what somebody is able to do: "hackers can trick users to open the file". */
    boolean isRepeatable(Draft draft) {
        Tree tree = discourse.tree(draft.match().sentence());
        boolean able = false;
        for (int at = draft.match().trigger(); at >= 0 && !able; at = tree.head(at)) {
            able = isAble(tree, at);
        }
        boolean unnamed = !draft.has("time") && draft.fillers().stream().noneMatch(Genericity::isNamed);
        return unnamed && !standsInPast(tree, draft.match().trigger()) && (able || isHabit(tree, draft.match().trigger()));
    }

    /** Whether an action is told of nobody with a name, at no time, and the verb that tells it is not in the past. */
    boolean isTimeless(Draft draft) {
        Tree tree = discourse.tree(draft.match().sentence());
        boolean past = false;
        boolean finite = false;
        for (int at = draft.match().trigger(); at >= 0 && !finite && !past; at = tree.head(at)) {
            past = isPast(tree, at);
            finite = Set.of("VBZ", "VBP").contains(tree.token(at).xpos()) || tree.child(at, "aux") >= 0;
        }
        return !past && !draft.has("time") && draft.fillers().stream().noneMatch(Genericity::isNamed);
    }

    /** Whether a word stands in the simple present, as what happens again and again does: "the attacker asks the victim for money". */
    private static boolean isHabitual(Tree tree, int word) {
        boolean present = false;
        for (int at = word; at >= 0; at = tree.head(at)) {
            boolean auxiliary = tree.hasChild(at, c -> tree.relation(c).equals("aux") && !tree.lemma(c).equals("do") && !tree.lemma(c).equals("can"));
            boolean simple = Set.of("VBZ", "VBP").contains(tree.token(at).xpos()) && tree.token(at).upos().equals("VERB") && !auxiliary;
            present |= simple;
            if (isPast(tree, at) || auxiliary) {
                return false;
            }
        }
        return present;
    }

    /** "They got in by phishing": the bare noun names a way of doing, whenever nobody with a name does it. */
    private static boolean isWay(Tree tree, Draft draft) {
        int trigger = draft.match().trigger();
        return draft.type().equals("Phishing") && tree.token(trigger).xpos().equals("NN") && !tree.relation(trigger).equals("compound")
                && !tree.hasChild(trigger, c -> SINGLING.contains(tree.relation(c)));
    }

    /** "Police are investigating": what goes on happens, whoever does it. */
    private static boolean isGoingOn(Tree tree, int trigger) {
        return tree.token(trigger).xpos().equals("VBG") && tree.hasChild(trigger, c -> tree.relation(c).equals("aux") && tree.lemma(c).equals("be"));
    }

    /** Whether a word or anything above it is told in the past: "decided to pay", "got a demand"; of "found a flaw that lets hackers read files" only the finding is. */
    private static boolean standsInPast(Tree tree, int word) {
        boolean past = false;
        boolean present = false;
        for (int at = word; at >= 0 && !past && !present; at = tree.head(at)) {
            past = isPast(tree, at);
            present = tree.token(at).deprel().equals("acl:relcl") && Set.of("VBZ", "VBP").contains(tree.token(at).xpos());
        }
        return past;
    }

    /** "Attackers typically demand a ransom", "hackers can read the data": what is done as a rule, or could be by anybody. */
    private static boolean isUsual(Tree tree, int trigger) {
        return isAble(tree, trigger) || tree.hasChild(trigger, c -> tree.relation(c).equals("advmod") && USUAL.contains(tree.lemma(c).toLowerCase(Locale.ROOT)));
    }

    private static boolean isAble(Tree tree, int word) {
        return tree.hasChild(word, c -> tree.relation(c).equals("aux") && tree.token(c).form().equalsIgnoreCase("can"));
    }

    /** "Hackers use malware to open the accounts": what people of a kind do, in the present. */
    private boolean isDoneByAnybody(Tree tree, Draft draft) {
        return isHabit(tree, draft.match().trigger()) && draft.fillers().stream().anyMatch(f -> f.role().equals("agent") && f.sentence() == draft.match().sentence() && isOfKind(tree, f.head()));
    }

    private static boolean isHabit(Tree tree, int verb) {
        return tree.token(verb).upos().equals("VERB") && isHabitual(tree, verb) && !HEADLINES.contains(tree.sentence().kind());
    }

    private static boolean isOfKind(Tree tree, int word) {
        return tree.token(word).xpos().equals("NNS") && tree.children(word).stream().noneMatch(c -> c < word && !tree.token(c).upos().equals("ADJ"));
    }

    private boolean isAnybody(Filler filler) {
        Tree tree = discourse.tree(filler.sentence());
        return ANYBODY.contains(tree.lemma(filler.head())) || tree.hasChild(filler.head(), c -> ANYBODY.contains(tree.lemma(c)));
    }

    private static boolean isNamed(Filler filler) {
        return filler.mention().filter(m -> m.form() == Mention.Form.NAME).isPresent();
    }

    private boolean isSpecific(Filler filler) {
        Tree tree = discourse.tree(filler.sentence());
        boolean named = filler.mention().filter(m -> m.form() != Mention.Form.DESCRIPTION).isPresent() || tree.token(filler.head()).upos().equals("PROPN");
        return named || isDefinite(tree, filler.head()) || tree.child(filler.head(), "nummod") >= 0;
    }

    private static boolean isDefinite(Tree tree, int word) {
        return tree.hasChild(word, c -> Set.of("det", "nmod").contains(tree.relation(c)) && DEFINITE.contains(tree.token(c).form().toLowerCase(Locale.ROOT)));
    }

    private static boolean isPast(Tree tree, int word) {
        Token token = tree.token(word);
        boolean auxiliary = tree.hasChild(word, c -> Set.of("aux", "cop").contains(tree.relation(c)) && PAST.contains(tree.token(c).form().toLowerCase(Locale.ROOT)));
        boolean bareParticiple = token.xpos().equals("VBN") && tree.child(word, "aux") < 0;
        return token.xpos().equals("VBD") || auxiliary || bareParticiple;
    }
}
