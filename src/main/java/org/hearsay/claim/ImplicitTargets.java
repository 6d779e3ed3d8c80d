package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.annotation.Mention;
import org.hearsay.annotation.Token;
import org.hearsay.article.Span;
import org.hearsay.frame.Filler;
import org.hearsay.frame.grammar.Tree;

/**
 * Finds whom an offence hits by what its sentence says beside it: "stole the files of a bank, said to be those of Finnish voters". Where nobody in
 * the place of the target has a country, what has one in the same sentence and neither acts, speaks nor is where the offence comes from is a
 * target by implication. Events list it, claims never do, since no word of the sentence puts it there.
 */
final class ImplicitTargets {

    private static final String OFFENCE = "Offence";
    private static final String COUNTRY = "Country";
    private static final String TARGET = "target";
    /** Relations by which a country says of what something is. */
    private static final Set<String> OF_THING = Set.of("amod", "compound", "nmod", "flat", "appos", "conj", "nummod");
    /** Prepositions before somebody who is hit, or whose something is. */
    private static final Set<String> HIT = Set.of("in", "of", "against", "on", "at", "across", "throughout", "inside", "within", "including", "like", "as", "into", "for", "about", "targeting", "affecting", "between", "among", "over");
    /** Nouns for what a country has to do with an offence without being hit by it. */
    private static final Set<String> OTHERWISE = Set.of(
            "hacker", "attacker", "group", "actor", "hackergroup", "gang", "apt", "researcher", "expert", "analyst", "investigator", "spy", "origin", "involvement", "ip", "address",
            "language", "speaker", "background", "war", "conflict", "crisis", "invasion", "election", "dispute", "relation", "interest", "holiday", "day", "president", "time", "translation", "retaliation", "response",
            "support", "solidarity", "protest", "revenge", "connection", "interview", "opposition", "favor", "favour", "influence", "national", "report", "study", "alert", "warning", "official");

    private final Discourse discourse;
    private final Naming naming;
    private final Contents contents;

    ImplicitTargets(Discourse discourse, Naming naming, Contents contents) {
        this.discourse = discourse;
        this.naming = naming;
        this.contents = contents;
    }

    /**
     * The targets that a sentence implies.
     *
     * @param draft the action
     * @param ofSentence all actions of its sentence
     */
    List<RoleFiller> of(Draft draft, List<Draft> ofSentence) {
        if (!discourse.isA(draft.type(), OFFENCE) || hasCountry(draft)) {
            return List.of();
        }
        int sentence = draft.match().sentence();
        Tree tree = discourse.tree(sentence);
        List<Filler> others = Stream.concat(
                ofSentence.stream().flatMap(d -> d.fillers().stream()).filter(f -> !f.role().equals(TARGET) && !f.role().equals("object") && f.sentence() == sentence),
                contents.in(sentence).stream().flatMap(r -> r.sources().stream()).filter(f -> f.sentence() == sentence)).toList();
        List<RoleFiller> implied = new ArrayList<>();
        for (Mention country : discourse.annotated().mentionsIn(sentence)) {
            if (isCountry(country) && others.stream().noneMatch(o -> o.span().contains(country.span()) || tree.isBelow(country.head(), o.head()))) {
                carrier(tree, country).map(word -> filler(tree, word, country)).filter(f -> implied.stream().noneMatch(i -> i.span().equals(f.span()))).ifPresent(implied::add);
            }
        }
        return implied;
    }

    private boolean isCountry(Mention mention) {
        return mention.form() == Mention.Form.NAME && discourse.isA(mention.type(), COUNTRY) && mention.country().isPresent();
    }

    /** Whether anybody in the place of the target has a country, by its words or by its other mentions. */
    private boolean hasCountry(Draft draft) {
        Stream<Optional<String>> entities = draft.roles(TARGET).stream().map(RoleFiller::entity);
        Stream<Optional<String>> told = draft.fillers().stream().filter(f -> f.role().equals(TARGET)).map(f -> naming.entity(f).map(e -> e.id()));
        boolean known = Stream.concat(entities, told).flatMap(Optional::stream).distinct().flatMap(id -> discourse.annotated().entity(id).stream())
                .anyMatch(e -> e.mentions().stream().anyMatch(m -> discourse.annotated().mentions().get(m).country().isPresent()));
        return known || draft.fillers().stream().filter(f -> f.role().equals(TARGET))
                .anyMatch(f -> discourse.annotated().mentionsIn(f.sentence()).stream().anyMatch(m -> m.country().isPresent() && f.span().contains(m.span())));
    }

    /** The noun that has the country, if it stands where somebody may be hit. */
    private Optional<Integer> carrier(Tree tree, Mention country) {
        int at = country.head();
        while (true) {
            if (OTHERWISE.contains(tree.lemma(at)) || isOrigin(tree, at) || isVendor(tree, at)) {
                return Optional.empty();
            }
            int head = tree.head(at);
            if (head == Token.ROOT || !OF_THING.contains(tree.relation(at)) || tree.token(head).upos().equals("VERB")) {
                break;
            }
            at = head;
        }
        return isHit(tree, at) ? Optional.of(nearest(tree, country.head())) : Optional.empty();
    }

    /** Whether something is marked as what the offence comes from or is laid to: "from China", "to Russia", "by Iran". */
    private boolean isOrigin(Tree tree, int word) {
        return tree.hasChild(word, c -> tree.relation(c).equals("case") && c < word && !HIT.contains(tree.lemma(c)) && !tree.token(c).upos().equals("PART"))
                || tree.lemma(word).startsWith("pro-") || tree.lemma(word).startsWith("anti-");
    }

    /** "the Finnish security firm": who tells of offences rather than suffers them. */
    private static boolean isVendor(Tree tree, int word) {
        return tree.hasChild(word, c -> tree.lemma(c).contains("security"));
    }

    private boolean isHit(Tree tree, int word) {
        return switch (tree.relation(word)) {
            case "nsubj" -> tree.token(word).deprel().equals("nsubj:pass");
            case "obj", "obl", "root", "appos", "nmod", "conj", "dep", "iobj", "parataxis", "xcomp" -> true;
            default -> false;
        };
    }

    private static int nearest(Tree tree, int country) {
        boolean modifies = Set.of("amod", "compound").contains(tree.relation(country)) || tree.token(country).deprel().equals("nmod:poss");
        return modifies && tree.head(country) > country ? tree.head(country) : country;
    }

    private RoleFiller filler(Tree tree, int word, Mention country) {
        Span span = tree.sentence().spanOf(Math.min(country.first(), word), Math.max(country.last(), word));
        Optional<String> entity = discourse.annotated().mentionAt(tree.sentence().index(), word).map(Mention::entity);
        return new RoleFiller(TARGET, span.of(discourse.text()), entity, span);
    }
}
