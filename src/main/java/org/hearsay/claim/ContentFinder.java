package org.hearsay.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.frame.Filler;
import org.hearsay.frame.FrameMatch;
import org.hearsay.frame.grammar.Tree;

/**
 * Finds what a cue reports.
 *
 * <p>First the fillers of the frame's content; then the clause that a parenthetical cue hangs on ("The network was breached, the company said");
 * and where the tree gives neither, for words of saying, what follows the cue if there is a verb in it, or else what stands before its comma.
 */
final class ContentFinder {

    /** Frames whose words govern nothing but what is said, so that what follows them is taken for it. */
    private static final Set<String> TELLING = Set.of("Saying", "Telling", "Claiming", "NewsReporting", "Warning", "Admitting");
    private static final Set<String> CHARGING = Set.of("accuse", "suspect", "acquit", "convict");
    private static final Set<String> PHRASES = Set.of("obl", "obj", "iobj", "nmod");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final Tree tree;
    private final FrameMatch match;
    private final int cue;
    private final List<Filler> sources;

    ContentFinder(Tree tree, FrameMatch match, List<Filler> sources) {
        this.tree = tree;
        this.match = match;
        this.cue = match.trigger();
        this.sources = sources.stream().filter(f -> f.sentence() == match.sentence()).toList();
    }

    /**
     * The characters of the content, sorted; none if there is none.
     *
     * @param speech whether the cue says something, so that a clause may be guessed
     */
    List<Span> find(boolean speech) {
        BitSet words = new BitSet();
        contents().forEach(head -> words.or(withoutCue(head)));
        withoutFrame(words);
        words.or(charges());
        if (words.isEmpty() && tree.head(cue) >= 0 && (tree.relation(cue).equals("parataxis") || speech && isAsClause())) {
            words.or(withoutCue(tree.head(cue)));
        }
        if (words.isEmpty() && speech) {
            words.or(clauseBehindPhrase());
        }
        beginWithThat(words);
        if (words.isEmpty() && speech && tree.token(cue).upos().equals("VERB") && tree.child(cue, "xcomp") < 0) {
            words.or(guessed());
        }
        withoutFrame(words);
        if (!speech) {
            withoutAsides(words);
        }
        return tree.spans(words);
    }

    /** What the frame reports; of several clauses those that "that" opens: the others are phrases that the parser took for one. */
    private List<Integer> contents() {
        List<Integer> heads = match.fillers("content").filter(f -> f.sentence() == match.sentence()).map(Filler::head).toList();
        boolean marked = heads.size() > 1 && heads.stream().anyMatch(head -> isOwnClause(head) && opensWithThat(head));
        return heads.stream().filter(head -> !marked || opensWithThat(head) || !isOwnClause(head)).toList();
    }

    private boolean isOwnClause(int head) {
        return tree.relation(head).equals("ccomp") && tree.head(head) == cue;
    }

    private boolean opensWithThat(int clause) {
        return tree.hasChild(clause, c -> tree.relation(c).equals("mark") && tree.token(c).form().equalsIgnoreCase("that"));
    }

    /** "As the minister noted, the bridge was never inspected": what is said stands above. */
    private boolean isAsClause() {
        return tree.relation(cue).equals("advcl") && tree.hasChild(cue, c -> tree.relation(c).equals("mark") && tree.lemma(c).equalsIgnoreCase("as"));
    }

    /** "Told staff in a memo that pay would be cut": parsers hang the clause on the noun before it, though it lacks nothing that the noun could be. */
    private BitSet clauseBehindPhrase() {
        for (int noun = cue + 1; noun < tree.size(); noun++) {
            int clause = isPhraseOf(noun) ? tree.child(noun, "acl") : -1;
            if (clause > noun && isWhole(clause)) {
                return tree.subtree(clause);
            }
        }
        return new BitSet();
    }

    /** Whether a noun stands in a phrase of the cue's own. */
    private boolean isPhraseOf(int noun) {
        int at = noun;
        while (PHRASES.contains(tree.relation(at)) && tree.head(at) > cue) {
            at = tree.head(at);
        }
        return PHRASES.contains(tree.relation(at)) && tree.head(at) == cue;
    }

    /** Whether a clause opens with "that" and has a subject besides. */
    private boolean isWhole(int clause) {
        int first = tree.subtree(clause).nextSetBit(0);
        return tree.token(first).form().equals("that") && tree.hasChild(clause, c -> c > first && tree.relation(c).equals("nsubj"));
    }

    /** Nothing but asides stands between a cue and the "that" of what it reports: "say, however, that …", "the answer was that …". */
    private void beginWithThat(BitSet words) {
        int at = cue + 1;
        while (at < tree.size() && Set.of("PUNCT", "ADV", "AUX").contains(tree.token(at).upos())) {
            at++;
        }
        if (at < tree.size() && words.get(at) && tree.token(at).form().equals("that")) {
            words.clear(cue, at);
        }
    }

    /** Takes out the cue and its sources: an inverted subject may look like an object. */
    private void withoutFrame(BitSet words) {
        match.words().forEach(words::clear);
        sources.forEach(f -> words.andNot(withoutCharges(phrase(f.head()))));
    }

    /** "Accused by two firms and the police of hacking the bank": parsers hang the charge on those who make it. */
    private BitSet charges() {
        BitSet found = new BitSet();
        for (Filler source : sources) {
            for (int word = source.head() + 1; word < tree.size() && CHARGING.contains(tree.lemma(cue)); word++) {
                boolean charge = tree.isBelow(word, source.head()) && tree.token(word).upos().equals("VERB") && Set.of("acl", "advcl").contains(tree.relation(word))
                        && tree.hasChild(word, c -> tree.relation(c).equals("mark") && tree.lemma(c).equals("of"));
                if (charge) {
                    found.or(tree.subtree(word));
                }
            }
        }
        return found;
    }

    /** What a relative clause behind a comma adds is nobody's wish or belief: "refused to pay the hackers, who had asked for more". */
    private void withoutAsides(BitSet words) {
        for (int clause = cue + 1; clause < tree.size(); clause++) {
            if (words.get(clause) && tree.token(clause).deprel().equals("acl:relcl")) {
                BitSet aside = tree.subtree(clause);
                int first = aside.nextSetBit(0);
                while (first < clause && tree.isPunctuation(first)) {
                    first++;
                }
                if (first > 0 && tree.isPunctuation(first - 1) && tree.token(first).xpos().startsWith("W")) {
                    words.andNot(aside);
                }
            }
        }
    }

    private BitSet withoutCue(int head) {
        return tree.subtree(head, child -> child != cue);
    }

    private BitSet withoutCharges(BitSet phrase) {
        phrase.andNot(charges());
        return phrase;
    }

    private BitSet phrase(int head) {
        return tree.subtree(head, child -> child != cue && !tree.isBelow(cue, child) && !(tree.head(child) == head && tree.isPunctuation(child)));
    }

    private BitSet guessed() {
        if (isInserted()) {
            return new BitSet();
        }
        int first = cue;
        int last = cue;
        for (Filler source : sources) {
            BitSet phrase = phrase(source.head());
            first = Math.min(first, phrase.nextSetBit(0));
            last = Math.max(last, phrase.length() - 1);
        }
        int comma = commaBefore(first);
        boolean trailing = comma > 1 && verbs(0, comma) > 0 && verbs(last + 1, tree.size()) == 0;
        BitSet words = new BitSet();
        if (trailing) {
            words.set(0, comma);
        } else if (TELLING.contains(match.frame().name()) && verbs(last + 1, tree.size()) > 0 && !sources.isEmpty() && last == cue && !tree.token(cue + 1).form().equals(",") && !goesOn()) {
            words.set(last + 1, tree.size());
        }
        return words;
    }

    /** "Lopez, writing for the majority, said …": the verb behind the comma has its own. */
    private boolean isInserted() {
        int noun = tree.head(cue);
        return tree.token(cue).xpos().equals("VBG") && tree.relation(cue).equals("acl") && tree.token(cue - 1).form().equals(",") && tree.head(noun) > cue;
    }

    /** "Continued on Monday, saying that …": what is said stands with another word. */
    private boolean goesOn() {
        return tree.hasChild(cue, c -> c > cue && tree.relation(c).equals("advcl") && tree.token(c).xpos().equals("VBG") && tree.token(c - 1).form().equals(","));
    }

    /** The comma right before a word, quotation marks aside; -1 if there is none. */
    private int commaBefore(int word) {
        int at = word - 1;
        while (at > 0 && tree.isPunctuation(at) && !tree.token(at).form().equals(",")) {
            at--;
        }
        return at > 0 && tree.token(at).form().equals(",") ? at : -1;
    }

    private int verbs(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += FINITE.contains(tree.token(i).xpos()) ? 1 : 0;
        }
        return count;
    }
}
