package org.hearsay.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.frame.Attitude;
import org.hearsay.frame.Frame;
import org.hearsay.frame.FrameMatch;
import org.hearsay.frame.grammar.Tree;

/**
 * Reads polarity and modality from the structure above an action's trigger.
 *
 * <p>It climbs from the trigger towards the root for as long as what stands higher decides whether the action happened (complements, infinitives,
 * the nouns and verbs that carry a nominal action), and takes the negations, modal verbs, conjunctions and qualifying words that hang on the way.
 * It stops at the edge of the content that it is told, since who reports the content is heard separately.
 */
final class FactualityReader {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "neither", "nor", "none", "nobody", "without", "nothing");
    /** "Was moved rather than cancelled", "paid instead of waiting" */
    private static final Set<String> INSTEAD = Set.of("rather", "instead");
    /** What somebody knows none of in which something was done. */
    private static final Set<String> INSTANCES = Set.of("case", "instance", "incident", "example", "occasion", "situation", "report");
    private static final Set<String> FOR_NOW = Set.of("yet", "point", "stage", "now", "moment", "time", "far");
    private static final Set<String> OCCASIONS = Set.of("after", "before", "during", "following", "since", "amid", "despite", "because", "due", "by");
    /** Verbs that leave what they ask open: "it was not known if …". */
    private static final Set<String> LEFT_OPEN = Set.of("know", "say", "tell", "determine", "establish", "confirm", "see", "disclose", "reveal", "clear");
    /** "It is not clear who did it", "it is not known how many there were" */
    private static final Set<String> KNOWN = Set.of("clear", "know", "known", "certain", "sure", "apparent");
    private static final Set<String> ASKING = Set.of("who", "whom", "whose", "which", "what");
    private static final Set<String> CIRCUMSTANCES = Set.of("how", "when", "where", "why");
    private static final Set<String> QUANTITIES = Set.of("many", "much");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");
    private static final Map<String, Modality> MODALS = Map.ofEntries(
            Map.entry("may", Modality.POSSIBLE), Map.entry("might", Modality.POSSIBLE), Map.entry("could", Modality.POSSIBLE),
            Map.entry("can", Modality.POSSIBLE), Map.entry("ca", Modality.POSSIBLE),
            Map.entry("will", Modality.PLANNED), Map.entry("wo", Modality.PLANNED), Map.entry("'ll", Modality.PLANNED), Map.entry("shall", Modality.PLANNED),
            Map.entry("would", Modality.HYPOTHETICAL), Map.entry("'d", Modality.HYPOTHETICAL),
            Map.entry("should", Modality.HYPOTHETICAL), Map.entry("must", Modality.HYPOTHETICAL), Map.entry("ought", Modality.HYPOTHETICAL));

    private final Discourse discourse;

    FactualityReader(Discourse discourse) {
        this.discourse = discourse;
    }

    /**
     * Reads what a sentence says about one action.
     *
     * @param match the action
     * @param within the words of the sentence to look at: the innermost content that the action stands in, or all
     * @param heard cues of reports, whose negation and meaning are counted elsewhere
     */
    Factuality read(FrameMatch match, BitSet within, Set<Integer> heard) {
        return new Climb(match, within, heard).read();
    }

    /** One way up. */
    private final class Climb {
        private final Tree tree;
        private final FrameMatch match;
        private final BitSet within;
        private final Set<Integer> heard;
        private final Map<Integer, FrameMatch> qualifiers = new HashMap<>();
        private final List<Span> cues = new ArrayList<>();
        private boolean negated;
        private boolean withheld;
        private Modality modality = Modality.CERTAIN;
        /** The word from which the climb came to where it is. */
        private int below;

        Climb(FrameMatch match, BitSet within, Set<Integer> heard) {
            this.tree = discourse.tree(match.sentence());
            this.match = match;
            this.within = within;
            this.heard = heard;
            for (FrameMatch qualifier : discourse.matches(match.sentence(), Frame.Kind.QUALIFYING)) {
                qualifiers.putIfAbsent(qualifier.trigger(), qualifier);
            }
        }

        Factuality read() {
            int at = match.trigger();
            match.frame().attitude().polarity().ifPresent(p -> take(match.frame().attitude(), match.span()));
            below = at;
            look(at);
            lookAtArguments(at);
            for (int steps = 0; steps < tree.size() && rises(at); steps++) {
                below = at;
                at = tree.head(at);
                look(at);
            }
            Polarity polarity = withheld ? Polarity.WITHHELD : negated ? Polarity.DENIED : Polarity.AFFIRMED;
            return new Factuality(polarity, modality, cues);
        }

        /** "No data were stolen": a negated subject or object negates the verb. */
        private void lookAtArguments(int at) {
            for (int child : tree.children(at)) {
                if (Set.of("nsubj", "obj").contains(tree.relation(child))) {
                    tree.children(child).stream().filter(c -> tree.relation(c).equals("det") && tree.lemma(c).equalsIgnoreCase("no")).forEach(c -> {
                        negated = !negated;
                        cues.add(tree.token(c).span());
                    });
                }
            }
        }

        /** Whether what stands above a word decides about it. */
        private boolean rises(int at) {
            int head = tree.head(at);
            if (head < 0 || !within.get(head)) {
                return false;
            }
            if (at != match.predicate() && tree.isBelow(at, match.predicate())) {
                return true;
            }
            String deprel = tree.token(at).deprel();
            return switch (tree.relation(at)) {
                case "xcomp", "ccomp", "csubj" -> true;
                case "advcl" -> qualifiers.containsKey(head) && asksWhether(at);
                case "acl" -> !deprel.equals("acl:relcl") && isInfinitive(at) || isContent(at, head) || isInstance(head) || isOutOfQuestion(head) || isUndergone(at);
                case "conj" -> sharesClause(at, head);
                case "obj" -> below != at && isUndergone(below) || carries(at, head);
                case "nmod", "obl", "nsubj", "compound" -> carries(at, head);
                default -> false;
            };
        }

        /** "It was unclear whether they had it": the clause is what is unclear, wherever the tree hangs it. */
        private boolean asksWhether(int at) {
            return tree.hasChild(at, c -> tree.relation(c).equals("mark") && Set.of("whether", "if").contains(tree.lemma(c).toLowerCase(Locale.ROOT)));
        }

        private boolean isInfinitive(int at) {
            return tree.hasChild(at, child -> tree.relation(child).equals("mark") && Set.of("to", "of", "that").contains(tree.lemma(child)));
        }

        /** Whether a clause says what a noun such as "evidence" is of; parsers often take it for a relative clause. */
        private boolean isContent(int at, int head) {
            return qualifiers.containsKey(head) && tree.hasChild(at, child -> tree.lemma(child).equalsIgnoreCase("that"));
        }

        /** "Customers may have had their cards [stolen]" */
        private boolean isUndergone(int participle) {
            int noun = tree.head(participle);
            return tree.relation(participle).equals("acl") && tree.token(participle).xpos().equals("VBN") && noun >= 0 && tree.relation(noun).equals("obj")
                    && Set.of("have", "get", "see").contains(tree.lemma(tree.head(noun)));
        }

        /** "It is out of the question that they did it" */
        private boolean isOutOfQuestion(int noun) {
            return tree.lemma(noun).equals("question") && tree.hasChild(noun, c -> tree.relation(c).equals("case") && tree.lemma(c).equals("out"));
        }

        /** "No cases in which data were stolen", "not aware of any instance where it was" */
        private boolean isInstance(int noun) {
            return INSTANCES.contains(tree.lemma(noun)) && tree.hasChild(noun, c -> tree.relation(c).equals("det") && Set.of("any", "no", "single").contains(tree.lemma(c).toLowerCase(Locale.ROOT)));
        }

        /** A verb without a subject of its own shares the auxiliaries of the one that it is joined to. */
        private boolean sharesClause(int at, int head) {
            return tree.child(at, "nsubj") < 0 && tree.child(at, "aux") < 0 && tree.token(at).upos().equals(tree.token(head).upos());
        }

        /** Whether a word above a noun tells of the noun's happening rather than of something else. */
        private boolean carries(int at, int head) {
            if (tree.token(at).upos().equals("VERB")) {
                return tree.relation(at).equals("nmod") && qualifiers.containsKey(head); // "no evidence of hacking"
            }
            return qualifiers.containsKey(head)
                    || tree.hasChild(head, c -> tree.relation(c).equals("expl"))
                    || tree.hasChild(at, c -> tree.relation(c).equals("det") && tree.lemma(c).equalsIgnoreCase("any"));
        }

        private void look(int at) {
            if (heard.contains(at)) {
                return;
            }
            if (isOutOfQuestion(at)) {
                negated = !negated;
                cues.add(tree.token(at).span());
            }
            FrameMatch qualifier = qualifiers.get(at);
            if (qualifier != null && isUnclear(qualifier) && isTakenForGranted()) {
                cues.add(qualifier.span());
            } else if (qualifier != null && (at != match.trigger() || match.frame().standsFor().isPresent())) {
                take(qualifier.frame().attitude(), qualifier.span());
            }
            for (int child : tree.children(at)) {
                lookAtChild(at, child);
            }
            if (asks(at)) {
                soften(Modality.HYPOTHETICAL, tree.token(tree.child(at, "aux")).span());
            }
            if (invertedCondition(at)) {
                soften(Modality.HYPOTHETICAL, tree.token(tree.child(at, "aux")).span());
            }
        }

        private boolean isUnclear(FrameMatch qualifier) {
            return qualifier.frame().attitude().polarity().equals(Optional.of(Polarity.WITHHELD.label()));
        }

        /** "It is unclear how they got in": they did. */
        private boolean isTakenForGranted() {
            int first = tree.subtree(below).nextSetBit(0);
            return CIRCUMSTANCES.contains(tree.lemma(first)) && !(first + 1 < tree.size() && QUANTITIES.contains(tree.lemma(first + 1)));
        }

        /** "It is not clear who did it" */
        private boolean asksWho() {
            String first = tree.lemma(tree.subtree(below).nextSetBit(0));
            return ASKING.contains(first) || first.equals("how") && !isTakenForGranted();
        }

        private void lookAtChild(int at, int child) {
            String lemma = tree.lemma(child).toLowerCase(Locale.ROOT);
            String relation = tree.relation(child);
            Span span = tree.token(child).span();
            if (Set.of("advmod", "det", "cc", "case", "neg").contains(relation) && NEGATIONS.contains(lemma) && !isNotOnly(child) || isNothing(relation, lemma)) {
                boolean known = KNOWN.contains(tree.lemma(at)) && below != at;
                negated ^= !(known && isTakenForGranted());
                withheld |= isForNow() || known && asksWho();
                cues.add(span);
            } else if (INSTEAD.contains(lemma) && relation.matches("cc|case|mark")) {
                negated = !negated;
                cues.add(span);
            } else if (relation.equals("aux") && MODALS.containsKey(lemma)) {
                soften(isToldFuture(at, lemma) ? Modality.PLANNED : MODALS.get(lemma), span);
            } else if (relation.equals("mark") && CONDITIONS.contains(lemma)) {
                withheld |= isQuestion(at, lemma);
                soften(isQuestion(at, lemma) ? Modality.POSSIBLE : Modality.HYPOTHETICAL, span);
            } else if (relation.equals("mark") && lemma.equals("until") && isToldInPresent(at)) {
                soften(Modality.PLANNED, span);
            } else if (Set.of("advmod", "amod", "parataxis", "advcl", "obl").contains(relation) && qualifiers.containsKey(child) && !isOwnFiller(child) && !isOccasion(child)) {
                take(qualifiers.get(child).frame().attitude(), qualifiers.get(child).span());
            }
        }

        /** "Until the maker patches it": what is waited for in the present has not happened. */
        private boolean isToldInPresent(int verb) {
            return PRESENT.contains(tree.token(verb).xpos())
                    || tree.hasChild(verb, c -> Set.of("aux", "cop").contains(tree.relation(c)) && PRESENT.contains(tree.token(c).xpos()));
        }

        /** "Said that it would sue": what will be, told in the past. */
        private boolean isToldFuture(int at, String modal) {
            return modal.equals("would") && !tree.hasChild(at, c -> tree.relation(c).equals("advcl") && tree.hasChild(c, m -> CONDITIONS.contains(tree.lemma(m).toLowerCase(Locale.ROOT))))
                    && !tree.hasChild(at, c -> tree.relation(c).equals("aux") && tree.lemma(c).equals("have"))
                    && heard.stream().anyMatch(cue -> tree.token(cue).xpos().equals("VBD") && tree.isBelow(at, cue) && tree.relation(at).equals("ccomp"));
        }

        /** "Russia had nothing to do with the attack", "the intruders took nothing" */
        private boolean isNothing(String relation, String lemma) {
            return Set.of("obj", "nsubj").contains(relation) && lemma.equals("nothing");
        }

        /** Whether "if" or "whether" asks rather than conditions: "it is unclear if …", "did not say whether …". */
        private boolean isQuestion(int at, String word) {
            String relation = tree.relation(at);
            boolean governed = tree.hasChild(at, c -> relation.equals("advcl") && Set.of("on", "about", "of", "over", "as", "to").contains(tree.lemma(c).toLowerCase(Locale.ROOT)));
            boolean unclear = tree.head(at) >= 0 && (qualifiers.containsKey(tree.head(at)) || LEFT_OPEN.contains(tree.lemma(tree.head(at))) && isImpersonal(tree.head(at)));
            return relation.equals("ccomp") || relation.equals("csubj") || unclear || word.equals("whether") && (governed || !relation.equals("advcl"));
        }

        /** "It is not known": said by nobody in particular. */
        private boolean isImpersonal(int verb) {
            return tree.hasChild(verb, c -> tree.relation(c).equals("expl") || tree.relation(c).equals("nsubj") && tree.lemma(c).equalsIgnoreCase("it") && (tree.token(c).deprel().equals("nsubj:pass") || tree.child(verb, "cop") >= 0));
        }

        /** "Did Russia hack the party?" asks; "who hacked the party?" takes for granted that somebody did. */
        private boolean asks(int at) {
            int subject = tree.child(at, "nsubj");
            boolean inverted = subject > 0 && tree.hasChild(at, c -> tree.relation(c).equals("aux") && c < subject);
            return inverted && tree.token(tree.size() - 1).form().equals("?") && tree.children(at).stream().noneMatch(c -> c < subject && tree.token(c).xpos().startsWith("W"));
        }

        /** Whether a noun only says on what occasion something happened: "went down after a power failure". */
        private boolean isOccasion(int word) {
            return tree.relation(word).equals("obl") && tree.hasChild(word, c -> tree.relation(c).equals("case") && OCCASIONS.contains(tree.lemma(c).toLowerCase(Locale.ROOT)));
        }

        private boolean isOwnFiller(int word) {
            return match.fillers().stream().anyMatch(f -> f.sentence() == match.sentence() && f.head() == word);
        }

        /** Whether blame is denied only for the time being: "no attribution at this point", "not yet responsible". */
        private boolean isForNow() {
            return match.frame().standsFor().isPresent()
                    && within.stream().anyMatch(w -> FOR_NOW.contains(tree.lemma(w).toLowerCase(Locale.ROOT)));
        }

        private boolean isNotOnly(int child) {
            return child + 1 < tree.size() && Set.of("only", "just", "merely").contains(tree.lemma(child + 1));
        }

        private boolean invertedCondition(int at) {
            int aux = tree.child(at, "aux");
            int subject = tree.child(at, "nsubj");
            return aux >= 0 && subject > aux && tree.lemma(aux).equalsIgnoreCase("should") && tree.relation(at).equals("advcl");
        }

        private void take(Attitude attitude, Span span) {
            attitude.polarity().ifPresent(p -> {
                withheld |= p.equals(Polarity.WITHHELD.label());
                negated ^= p.equals(Polarity.DENIED.label());
            });
            attitude.modality().ifPresent(m -> modality = weaker(modality, Modality.valueOf(m.toUpperCase(Locale.ROOT))));
            cues.add(span);
        }

        private void soften(Modality how, Span span) {
            modality = weaker(modality, how);
            cues.add(span);
        }
    }

    /** The less sure of two: a plan or condition outweighs doubt, doubt outweighs likelihood. */
    static Modality weaker(Modality one, Modality other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
