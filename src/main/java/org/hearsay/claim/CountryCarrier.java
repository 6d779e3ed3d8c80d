package org.hearsay.claim;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotation.Token;
import org.hearsay.frame.grammar.Tree;

/** Finds what has the country that an offence may have hit: "banks" of "records of Finnish banks". What a country has to do with an offence otherwise is none. */
final class CountryCarrier {

    /** Relations by which a country says of what something is. */
    private static final Set<String> OF_THING = Set.of("amod", "compound", "nmod", "flat", "appos", "conj", "nummod");
    /** Prepositions before somebody who is hit, or whose something is. */
    private static final Set<String> HIT = Set.of("in", "of", "against", "on", "at", "across", "throughout", "inside", "within", "including", "like", "as", "such", "into", "for", "about", "targeting", "affecting", "between", "among", "over");
    private static final String FROM = "from";
    /** Verbs of which any place says where an offence comes from. */
    static final Set<String> ORIGINATING = Set.of("originate", "stem", "emanate", "come", "hail");
    /** Participles between something and whose it is. */
    private static final Set<String> OWNING = Set.of(
            "belong", "own", "run", "operate", "use", "host", "maintain", "manage", "associate", "affiliate", "locate", "base", "headquarter", "hold", "serve", "relate", "store", "keep");
    /** Nouns for what a country has to do with an offence without being hit by it. */
    private static final Set<String> OTHERWISE = Set.of(
            "hacker", "attacker", "group", "actor", "hackergroup", "gang", "apt", "researcher", "expert", "analyst", "investigator", "spy", "origin", "involvement", "ip", "address",
            "language", "speaker", "background", "war", "conflict", "crisis", "invasion", "election", "dispute", "relation", "interest", "holiday", "day", "president", "time", "translation", "retaliation", "response",
            "support", "solidarity", "protest", "revenge", "connection", "interview", "opposition", "favor", "favour", "influence", "national", "report", "study", "alert", "warning", "official");

    private final Tree tree;
    private final int trigger;
    private final boolean takes;

    /**
     * Prepares.
     *
     * @param tree the sentence
     * @param trigger the word for the offence; the root's place where another sentence tells of it, so that whoever does something here may be hit there
     * @param takes whether the offence takes something from somebody, so that "from" says whom it hit
     */
    CountryCarrier(Tree tree, int trigger, boolean takes) {
        this.tree = tree;
        this.trigger = trigger;
        this.takes = takes;
    }

    /** The noun that has a country, if it stands where somebody may be hit. */
    Optional<Integer> of(int country) {
        int at = country;
        while (true) {
            int head = tree.head(at);
            boolean owned = isOwning(head);
            if (OTHERWISE.contains(tree.lemma(at)) || !owned && isOrigin(at) || isVendor(at)) {
                return Optional.empty();
            }
            if (!owned && (head == Token.ROOT || !OF_THING.contains(tree.relation(at)) || tree.token(head).upos().equals("VERB"))) {
                return isHit(at) && !(head != Token.ROOT && ORIGINATING.contains(tree.lemma(head))) ? Optional.of(nearest(country)) : Optional.empty();
            }
            if (owned && tree.relation(head).equals("advcl") || head == trigger && tree.relation(at).equals("nmod")) {
                return Optional.of(nearest(country));
            }
            at = owned ? tree.head(head) : head;
        }
    }

    /** Whether a participle says whose something is: "sites run by the ministry", "data allegedly belonging to banks". */
    private boolean isOwning(int word) {
        return word != Token.ROOT && OWNING.contains(tree.lemma(word)) && tree.token(word).upos().equals("VERB") && Set.of("acl", "advcl").contains(tree.relation(word))
                && tree.head(word) != Token.ROOT;
    }

    /** Whether something is marked as what the offence comes from or is laid to: "from China", "to Russia", "by Iran". */
    private boolean isOrigin(int word) {
        return tree.hasChild(word, c -> tree.relation(c).equals("case") && c < word && !HIT.contains(tree.lemma(c)) && !(takes && tree.lemma(c).equals(FROM)) && !tree.token(c).upos().equals("PART"))
                || tree.lemma(word).startsWith("pro-") || tree.lemma(word).startsWith("anti-");
    }

    /** "the Finnish security firm": who tells of offences rather than suffers them. */
    private boolean isVendor(int word) {
        return tree.hasChild(word, c -> tree.lemma(c).contains("security"));
    }

    private boolean isHit(int word) {
        return switch (tree.relation(word)) {
            case "nsubj" -> trigger == Token.ROOT || tree.token(word).deprel().equals("nsubj:pass");
            case "obj", "obl", "root", "appos", "nmod", "conj", "dep", "iobj", "parataxis", "xcomp" -> true;
            default -> false;
        };
    }

    private int nearest(int country) {
        boolean modifies = Set.of("amod", "compound").contains(tree.relation(country)) || tree.token(country).deprel().equals("nmod:poss");
        return modifies && tree.head(country) > country ? tree.head(country) : country;
    }
}
