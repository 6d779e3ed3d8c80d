package org.hearsay.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what a pronoun or definite description may point back to: the likeliest of what stands shortly before. */
final class Antecedents {

    /** Relations of mentions that something later in their sentence may point back to, subjects aside. */
    private static final Set<String> OPEN = Set.of("obj", "appos", "root", "parataxis");
    /** Relations of mentions that are likelier than others, after subjects. */
    private static final Set<String> PROMINENT = Set.of("obj", "conj", "root", "appos");
    private static final Set<String> ATTRIBUTES = Set.of("compound", "amod", "nmod");

    private final Map<Integer, List<Draft>> bySentence = new HashMap<>();
    private final Speakers speakers;

    /**
     * @param drafts all mentions of the article in order
     * @param speakers who speaks in which sentence
     */
    Antecedents(List<Draft> drafts, Speakers speakers) {
        this.speakers = speakers;
        drafts.forEach(d -> bySentence.computeIfAbsent(d.sentence.index(), k -> new ArrayList<>()).add(d));
    }

    /** The mentions of a sentence in order. */
    List<Draft> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    /** Notes that a mention has been read, so that what follows can point back to it. */
    void read(Draft draft) {
        if (draft.chain != null) {
            draft.chain.read++;
            draft.chain.spoke |= speakers.speaks(draft);
            draft.chain.stood |= !isPartOfAdjective(draft);
        }
    }

    /** "Kremlin" in "Kremlin-backed" */
    private static boolean isPartOfAdjective(Draft draft) {
        Token token = draft.headToken();
        return token.deprel().equals("nmod:unmarked") || token.deprel().equals("obl:unmarked") || draft.last + 1 < draft.sentence.size()
                && draft.sentence.token(draft.last + 1).form().equals("-") && token.deprel().matches("compound|amod|obl");
    }

    Optional<Chain> best(Draft anaphor, int reach, Predicate<Chain> fits) {
        return best(anaphor, reach, false, fits);
    }

    /**
     * The likeliest chain among those that fit: the nearest subject.
     *
     * @param anaphor what points back
     * @param reach how many sentences back it may stand
     * @param subjects whether only subjects and owners count, before the sentence of the anaphor only subjects
     * @param fits what it may be
     */
    Optional<Chain> best(Draft anaphor, int reach, boolean subjects, Predicate<Chain> fits) {
        Chain best = null;
        double highest = Double.NEGATIVE_INFINITY;
        List<Integer> near = near(anaphor, reach);
        boolean outside = speakers.speaks(anaphor);
        for (int distance = near.size() - 1; distance >= 0; distance--) {
            for (Draft draft : bySentence.getOrDefault(near.get(distance), List.of())) {
                if (draft == anaphor || Draft.order(draft, anaphor) > 0) {
                    break;
                }
                boolean stands = !subjects || isSubject(draft, distance);
                if (draft.chain != null && stands && fits.test(draft.chain) && !isBarred(draft, anaphor) && !isBracketed(draft) && !(outside && speakers.isQuoted(draft))) {
                    double score = score(draft, anaphor, distance) + salience(draft.chain, anaphor);
                    best = score > highest ? draft.chain : best;
                    highest = Math.max(score, highest);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The anaphor's sentence and those before it, the nearest first. Who speaks was named outside of quotations, so that sentences in them do not count. */
    private List<Integer> near(Draft anaphor, int reach) {
        List<Integer> near = new ArrayList<>(List.of(anaphor.sentence.index()));
        for (int i = anaphor.sentence.index() - 1; i >= 0 && near.size() <= reach; i--) {
            if (!speakers.speaks(anaphor) || !speakers.isQuoted(i)) {
                near.add(i);
            }
        }
        return near;
    }

    /** Whether a subject that is no actor stands nearer than any actor: "The attack … it". */
    boolean isThingNearer(Draft pronoun, boolean plural) {
        Sentence sentence = pronoun.sentence;
        for (int i = pronoun.head - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            int at = i;
            if (in(sentence).stream().anyMatch(d -> d.head == at && d.chain != null && Types.isActor(d.chain.type))) {
                return false;
            }
            boolean number = plural ? token.xpos().equals("NNS") : token.xpos().equals("NN");
            if (number && token.relation().equals("nsubj") && token.head() != pronoun.headToken().head()) {
                return true;
            }
        }
        return false;
    }

    /** What an article speaks of often is likelier meant; a company is likelier one that is known to be one; who speaks is likelier who spoke. */
    private double salience(Chain chain, Draft anaphor) {
        boolean sure = anaphor.form == Mention.Form.DESCRIPTION && chain.type.equals(anaphor.type) && !chain.type.equals(Types.ORGANIZATION);
        boolean speaks = chain.spoke && speakers.speaks(anaphor);
        return 0.5 * Math.log(chain.read + 1.0) / Math.log(2) + (sure ? 1 : 0) + (speaks ? 1 : 0);
    }

    private static boolean isSubject(Draft draft, int distance) {
        Token token = draft.headToken();
        boolean here = distance == 0 && (token.deprel().equals("nmod:poss") || OPEN.contains(token.relation()) || token.deprel().equals("obl:agent"));
        return token.relation().equals("nsubj") || here;
    }

    /** "(AP)" */
    static boolean isBracketed(Draft draft) {
        return draft.first > 0 && draft.sentence.token(draft.first - 1).form().equals("(");
    }

    private static double score(Draft draft, Draft anaphor, int distance) {
        Token token = draft.headToken();
        double role = token.relation().equals("nsubj") ? 2.5 : PROMINENT.contains(token.relation()) ? 1 : token.deprel().equals("nmod:poss") ? 0.5 : 0;
        boolean attribute = draft.isName() && ATTRIBUTES.contains(token.deprel());
        double near = distance == 0 ? (double) draft.head / (anaphor.head + 1) : 0.5 * draft.head / draft.sentence.size();
        boolean ownParagraph = draft.sentence.paragraph() == anaphor.sentence.paragraph();
        return role - 2.0 * distance + near - (attribute ? 1.5 : 0) + (ownParagraph ? 0.5 : 0);
    }

    /** Whether grammar forbids that two mentions are one: they overlap, or hang on one verb. */
    private static boolean isBarred(Draft draft, Draft anaphor) {
        if (draft.sentence != anaphor.sentence) {
            return false;
        }
        if (draft.covers(anaphor) || anaphor.covers(draft)) {
            return true;
        }
        boolean possessive = anaphor.headToken().deprel().equals("nmod:poss") || anaphor.text.endsWith("self");
        return !possessive && draft.headToken().head() == anaphor.headToken().head() && draft.headToken().head() != Token.ROOT
                && anaphor.form == Mention.Form.PRONOUN;
    }
}
