package org.hearsay.frame.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Active and passive, the passive of participles and of headlines too. */
final class Voice {

    private static final Set<String> TRANSITIVE = Set.of(
            "hit", "arrest", "charge", "indict", "accuse", "slap", "jail", "detain", "sanction", "breach", "seize", "extradite", "expose", "steal", "target", "cancel",
            "compromise", "blame", "deface", "hack", "ddos", "sue", "dismantle", "infect", "outlaw", "fine", "sentence", "convict");
    /** Of these, such as take no clause, which only follows them: "Bank hacked, files leaked", "Bank hacked using stolen passwords". */
    private static final Set<String> CLAUSELESS = Set.of("hack", "breach", "deface", "infect", "ddos", "compromise", "steal");
    /** Verbs with their victim behind a preposition, which have a passive only with an auxiliary: "spied on", "was broken into". */
    private static final Set<String> PREPOSITIONAL = Set.of("spy", "break", "eavesdrop", "snoop", "tamper", "meddle", "intrude", "prey");
    /** Verbs whose participle behind a noun says what that is called, with an object that is its name: "a party called Spring". */
    private static final Set<String> NAMING = Set.of("call", "name", "dub", "nickname", "title", "entitle", "label", "term");
    private static final Set<String> PAST = Set.of("VBN", "VBD");
    private static final Set<String> BY = Set.of("by");
    private static final Set<String> INTO = Set.of("into");
    private static final int DEEPEST = 12;

    private final Tree tree;
    private final Relatives relatives;

    Voice(Tree tree, Relatives relatives) {
        this.tree = tree;
        this.relatives = relatives;
    }

    /** Whether a verb is told in the passive, auxiliary or not: "was hacked", "data stolen from", "hacked emails". */
    boolean isPassive(int verb) {
        return isPassive(verb, 0);
    }

    private boolean isPassive(int verb, int depth) {
        if (tree.hasExact(verb, "aux:pass") || tree.hasExact(verb, "obl:agent") || isNaming(verb)) {
            return true;
        }
        if (!tree.has(verb, "aux") && (PREPOSITIONAL.contains(tree.lemma(verb)) || tree.has(verb, "nsubj") && verb + 1 < tree.size() && tree.form(verb + 1).equals("into"))) {
            return false;
        }
        boolean perfect = tree.has(verb, "obj") && tree.has(verb, "aux");
        if (tree.hasExact(verb, "nsubj:pass")) {
            return !perfect && (tree.has(verb, "aux") || tree.isPastParticiple(verb));
        }
        if (tree.hasExact(verb, "nsubj") && tree.has(verb, "iobj")) {
            return false;
        }
        if (!tree.isPastParticiple(verb) || tree.has(verb, "obj") || tree.has(verb, "aux") || tree.has(verb, "nsubj")) {
            return isPassiveHeadline(verb);
        }
        return switch (tree.relation(verb)) {
            case "acl", "amod", "advcl", "xcomp" -> true;
            case "parataxis" -> isBehindNoun(verb) || isPassiveHeadline(verb);
            case "conj" -> depth < DEEPEST && tree.isVerb(tree.head(verb)) && isPassive(tree.head(verb), depth + 1);
            default -> isPassiveHeadline(verb);
        };
    }

    private boolean isNaming(int verb) {
        return tree.deprel(verb).equals("acl") && NAMING.contains(tree.lemma(verb)) && PAST.contains(tree.token(verb).xpos()) && tree.child(verb, "nsubj", "aux") < 0;
    }

    /** Whether a participle that the tree leaves loose stands right behind the noun that it says more of: "the bank, owned by a group [linked to the army]". */
    boolean isBehindNoun(int participle) {
        return tree.relation(participle).equals("parataxis") && tree.token(participle).xpos().equals("VBN") && participle > 0 && tree.token(participle - 1).upos().matches("NOUN|PROPN")
                && tree.head(participle) != participle - 1 && !tree.has(participle, "nsubj") && !tree.has(participle, "aux");
    }

    /** "Studio hacked by strangers", "Two men charged": a participle that looks like a past tense, without object but with an agent, or of a verb that needs one. */
    private boolean isPassiveHeadline(int verb) {
        String tag = tree.token(verb).xpos();
        boolean complete = (tree.has(verb, "ccomp") || tree.has(verb, "xcomp")) && !CLAUSELESS.contains(tree.lemma(verb));
        boolean bare = (tag.equals("VBN") || tag.equals("VBD")) && !tree.has(verb, "obj") && !tree.has(verb, "aux");
        boolean relative = tree.deprel(verb).equals("acl:relcl") && tree.has(verb, "nsubj");
        return bare && !relative && (!agents(verb).isEmpty() && !tree.has(verb, "ccomp") || TRANSITIVE.contains(tree.lemma(verb)) && !complete && !entersInto(verb) && !strikesBack(verb));
    }

    /** "The officers hacked into the network": what a verb takes behind "into" leaves nobody that it could be done to. */
    private boolean entersInto(int verb) {
        return tree.children(verb, "obl").stream().anyMatch(o -> tree.isMarked(o, INTO));
    }

    /** "The US hit back." */
    private boolean strikesBack(int verb) {
        return tree.children(verb, "advmod", "compound").stream().anyMatch(c -> tree.form(c).equals("back"));
    }

    List<Integer> agents(int verb) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(verb)) {
            if (tree.relation(child).equals("obl") && tree.isMarked(child, BY) && !tree.isVerb(child) && !tree.deprel(child).equals("obl:tmod")) {
                found.add(relatives.antecedent(child));
            }
        }
        return found;
    }
}
