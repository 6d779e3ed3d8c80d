package org.hearsay.claim;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotation.Mention;
import org.hearsay.article.Span;
import org.hearsay.frame.Filler;
import org.hearsay.frame.Frame;
import org.hearsay.frame.FrameMatch;
import org.hearsay.frame.grammar.Tree;

/**
 * Finds who speaks.
 *
 * <p>The frame's source counts unless it stands in a quotation that the cue stands outside of. Where the tree gives none to a finite word of
 * saying, the noun phrase right after it ("…," said the police chief) or right before it does.
 */
final class SourceFinder {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM", "X");

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "PRON");
    private static final Set<String> PHRASE = Set.of("NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM", "X", "ADP", "PART", "CCONJ");

    private static final Set<String> QUANTITIES = Set.of(
            "some", "many", "most", "few", "other", "others", "several", "all", "both", "half", "third", "quarter", "fifth", "majority", "more", "another");

    private static final Set<String> JOINING = Set.of("CCONJ", "SCONJ", "PUNCT");
    private static final Set<String> CIRCUMSTANCES = Set.of("when", "after", "as", "while", "before", "because", "since");
    private static final String SPEECH = "Saying";
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
    private static final Set<String> ASIDES = Set.of("nmod", "obl", "advcl", "acl", "parataxis");
    /** Prepositions whose phrase tells people from others: "Lopez, of Ohio". */
    private static final Set<String> NAMING = Set.of("of", "from");
    private static final Set<String> ADDING = Set.of("which", "where", "whose", "when");
    private static final Set<String> TAKING_UP = Set.of("who", "which");
    private static final Set<String> PAIRING = Set.of("both", "either", "neither");
    private static final Set<String> FOCUSING = Set.of("even", "just", "also", "still", "now", "then", "meanwhile", "instead", "moreover", "however", "indeed", "yet");
    private static final Set<String> MEDIA = Set.of(
            "statement", "interview", "email", "e-mail", "tweet", "post", "letter", "speech", "release", "conference", "briefing", "call", "memo", "op-ed", "testimony", "debate",
            "message", "article", "video", "report", "essay", "column", "hearing", "town", "dissent", "appearance", "remarks", "news");

    private final Discourse discourse;
    private final Tree tree;
    private final FrameMatch match;

    SourceFinder(Discourse discourse, FrameMatch match) {
        this.discourse = discourse;
        this.tree = discourse.tree(match.sentence());
        this.match = match;
    }

    /** The sources; several if they are coordinated. */
    List<Filler> find(boolean speech) {
        List<Filler> sources = coordinated(match.fillers("source").filter(this::isAudible).filter(f -> !isQuality(f)).toList());
        boolean participle = tree.token(match.trigger()).deprel().equals("acl");
        if (sources.size() == 1) {
            return List.of(named(sources.get(0)));
        }
        if (!sources.isEmpty() || !speech || participle || !FINITE.contains(tree.token(match.trigger()).xpos())) {
            return sources;
        }
        return guess().stream().toList();
    }

    /** "Lopez repeated her claim that …": the subject rather than the pronoun that takes it up. */
    private Filler named(Filler source) {
        boolean own = source.sentence() == match.sentence() && tree.token(source.head()).xpos().equals("PRP$") && tree.relation(match.trigger()).equals("obj");
        int subject = own ? tree.child(tree.head(match.trigger()), "nsubj") : -1;
        Optional<Mention> owner = subject < 0 ? Optional.empty() : discourse.annotated().mentionAt(match.sentence(), subject);
        boolean same = owner.isPresent() && source.mention().filter(m -> m.entity().equals(owner.get().entity())).isPresent();
        return same ? new Filler(source.role(), source.sentence(), subject, owner.get().span(), owner, source.slot()) : source;
    }

    /** Whether the tree took what a source is like for the source: "familiar" of "a person familiar with the matter". */
    private boolean isQuality(Filler filler) {
        return filler.sentence() == match.sentence() && filler.mention().isEmpty() && Set.of("ADJ", "ADV", "VERB").contains(tree.token(filler.head()).upos())
                && !isQuantity(filler.head()) && tree.child(filler.head(), "det", "nmod", "amod") < 0;
    }

    /** "Most are planning to leave", "a third said so": how many stands for who. */
    private boolean isQuantity(int word) {
        return QUANTITIES.contains(tree.lemma(word).toLowerCase(Locale.ROOT));
    }

    /** Of several sources the nearest and those that are coordinated with it. */
    private List<Filler> coordinated(List<Filler> sources) {
        if (sources.size() < 2 || sources.stream().anyMatch(f -> f.sentence() != match.sentence())) {
            return sources;
        }
        int nearest = sources.stream().map(Filler::head).min(Comparator.comparing(h -> Math.abs(h - match.trigger()))).orElseThrow();
        return sources.stream().filter(f -> firstConjunct(f.head()) == firstConjunct(nearest)).toList();
    }

    private int firstConjunct(int word) {
        int at = word;
        while (tree.relation(at).equals("conj")) {
            at = tree.head(at);
        }
        return at;
    }

    /** The characters of the sources with what describes them. */
    List<Span> spans(List<Filler> sources) {
        if (sources.isEmpty()) {
            return List.of();
        }
        if (sources.stream().anyMatch(f -> f.sentence() != match.sentence())) {
            return List.of(sources.get(0).span());
        }
        int pronoun = relativePronoun(sources.get(0).head());
        if (pronoun >= 0) {
            return List.of(tree.token(pronoun).span());
        }
        BitSet words = new BitSet();
        sources.forEach(source -> words.or(phrase(source)));
        Span head = tree.token(bearer(sources.get(0).head())).span();
        return tree.spans(shaped(words)).stream().filter(s -> s.contains(head)).toList();
    }

    /** The "who" of a relative clause that the cue stands in: it takes up the noun that the clause hangs on; -1 if there is none. */
    private int relativePronoun(int source) {
        int clause = firstConjunct(match.trigger());
        if (!tree.token(clause).deprel().equals("acl:relcl") || tree.head(clause) != source) {
            return -1;
        }
        return tree.children(clause).stream().filter(c -> c < clause && tree.relation(c).equals("nsubj") && TAKING_UP.contains(tree.token(c).form())).findFirst().orElse(-1);
    }

    /** A source's words without what only joins them to the sentence, and with what explains them behind the cue and the pronoun that takes them up. */
    private BitSet shaped(BitSet words) {
        int first = words.nextSetBit(0);
        int last = words.length() - 1;
        if (first < 0) {
            return words;
        }
        BitSet shaped = (BitSet) words.clone();
        while (first < last && isOutside(first)) {
            shaped.clear(first++);
            first = shaped.nextSetBit(first);
        }
        if (first > match.trigger()) {
            shaped.set(first, (isAs(match.trigger()) ? last : explained(last)) + 1);
        } else {
            int pronoun = last + 1;
            if (pronoun < match.trigger() && tree.token(pronoun).form().equals("that") && tree.isBelow(pronoun, match.trigger())) {
                shaped.set(pronoun);
            }
        }
        return shaped;
    }

    /** Whether a word before a source joins it to the rest or stresses it: "but the police", "even the police", not "both the police and the army". */
    private boolean isOutside(int word) {
        return JOINING.contains(tree.token(word).upos()) && !PAIRING.contains(tree.lemma(word)) || FOCUSING.contains(tree.lemma(word));
    }

    /** The head of the first noun group of a stretch: "person" of "a person familiar with the matter". */
    private int firstNoun(int first, int last) {
        int at = first;
        while (at < last && !NOUNS.contains(tree.token(at).upos())) {
            at++;
        }
        while (at < last && NOUNS.contains(tree.token(at + 1).upos()) && !tree.relation(at + 1).equals("flat")) {
            at++;
        }
        return at;
    }

    private BitSet phrase(Filler source) {
        int cue = match.trigger();
        int head = bearer(subjectAround(source.head()));
        BitSet words = tree.subtree(head, child -> child != cue && !tree.isBelow(cue, child) && !(tree.head(child) == head && tree.relation(child).equals("case")) && !isMedium(child)
                && !(head > cue && isCircumstance(child)) && !isDoing(child) && !isAside(child));
        for (int i = 0; i < tree.size(); i++) {
            if (bearer(source.head()) == source.head() && source.span().contains(tree.token(i).span())) {
                words.set(i);
            }
        }
        if (isAs(cue)) {
            words.clear(commaBehind(head), tree.size());
        }
        boolean before = head < cue;
        words.clear(before ? cue : 0, before ? tree.size() : cue + 1);
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            if (!isAudible(tree.token(i).span())) {
                words.clear(i);
            }
        }
        return words;
    }

    /** "As the paper reported, …" opens a sentence that goes on without its source. */
    private boolean isAs(int cue) {
        return tree.relation(cue).equals("advcl") && tree.hasChild(cue, c -> tree.relation(c).equals("mark") && tree.lemma(c).equals("as"));
    }

    private int commaBehind(int word) {
        int at = word;
        while (at < tree.size() && !tree.token(at).form().equals(",")) {
            at++;
        }
        return at;
    }

    /** Who it is that is said to be something: "Lopez" of "Lopez has been an ally, praising the plan". */
    private int bearer(int word) {
        int subject = tree.child(word, "cop") >= 0 ? tree.child(word, "nsubj") : -1;
        return subject < 0 ? word : subject;
    }

    /** "when asked", "after the vote": when somebody spoke. */
    private boolean isCircumstance(int word) {
        return tree.hasChild(word, c -> (tree.relation(c).equals("mark") || tree.relation(c).equals("advmod")) && CIRCUMSTANCES.contains(tree.lemma(c).toLowerCase(Locale.ROOT)));
    }

    /** ", asking not to be named": what somebody does meanwhile. */
    private boolean isDoing(int word) {
        int first = tree.subtree(word).nextSetBit(0);
        return tree.token(word).xpos().equals("VBG") && first > 0 && tree.token(first - 1).form().equals(",") | tree.token(first).form().equals(",");
    }

    /**
     * ", in a speech to farmers", ", which is closing", ", who added that …", "who spoke on condition of anonymity": what a phrase behind a comma or dash
     * adds, and how somebody speaks, does not name who speaks; ", of Ohio" does.
     */
    private boolean isAside(int word) {
        BitSet phrase = tree.subtree(word);
        int first = phrase.nextSetBit(0);
        boolean behindMark = tree.isPunctuation(first) || first > 0 && tree.isPunctuation(first - 1);
        return ASIDES.contains(tree.relation(word)) && (opensAside(tree.isPunctuation(first) ? first + 1 : first) || behindMark && isClause(word) && speaks(word) || isUnnamed(word, phrase));
    }

    private boolean isClause(int verb) {
        return tree.token(verb).deprel().equals("acl:relcl");
    }

    private boolean speaks(int verb) {
        return discourse.matches(match.sentence(), Frame.Kind.REPORTING).stream()
                .anyMatch(m -> m.trigger() == verb && discourse.isA(m.frame().name(), SPEECH));
    }

    /** "who spoke on condition of anonymity" */
    private boolean isUnnamed(int verb, BitSet phrase) {
        return isClause(verb) && phrase.stream().anyMatch(word -> tree.lemma(word).equals("anonymity"));
    }

    private boolean opensAside(int word) {
        if (word < 1 || word >= tree.size()) {
            return false;
        }
        boolean dash = DASHES.contains(tree.token(word - 1).form());
        boolean preposition = tree.token(word).upos().equals("ADP") && !NAMING.contains(tree.lemma(word));
        boolean adding = ADDING.contains(tree.token(word).form());
        return dash && (tree.token(word).xpos().startsWith("W") || preposition) || tree.token(word - 1).form().equals(",") && (preposition || adding);
    }

    /** "in a statement" says how somebody spoke, wherever the tree hangs it. */
    private boolean isMedium(int word) {
        return MEDIA.contains(tree.lemma(word))
                && tree.hasChild(word, c -> tree.relation(c).equals("case") && Set.of("in", "on", "during", "via", "at").contains(tree.lemma(c)));
    }

    /** The subject that a word stands in: "a number of states" around "states". */
    private int subjectAround(int word) {
        int at = word;
        while (tree.head(at) >= 0 && tree.head(at) != match.trigger() && tree.relation(at).equals("nmod")) {
            at = tree.head(at);
        }
        boolean counted = tree.relation(at).equals("nsubj") && isQuantity(at);
        boolean drawn = tree.relation(at).equals("obj"); // "drew criticism from farmers": the farmers criticize
        return tree.head(at) == match.trigger() && !drawn || counted ? at : word;
    }

    private boolean isAudible(Filler filler) {
        return isAudible(filler.span().length() == 0 || filler.sentence() != match.sentence() ? filler.span() : tree.token(filler.head()).span());
    }

    /** Whether no quotation parts a place from the cue. */
    private boolean isAudible(Span span) {
        Optional<Quotation> around = discourse.quotationAround(span).filter(q -> q.isSpeech(discourse.text()));
        return around.isEmpty() || around.get().span().contains(match.span());
    }

    private Optional<Filler> guess() {
        int cue = match.trigger();
        boolean inverted = cue > 0 && tree.isPunctuation(cue - 1) && cue + 1 < tree.size() && NOMINAL.contains(tree.token(cue + 1).upos());
        return inverted ? after(cue) : before(cue);
    }

    private Optional<Filler> after(int cue) {
        int last = cue;
        while (last + 1 < tree.size() && NOMINAL.contains(tree.token(last + 1).upos()) && !tree.token(last + 1).xpos().startsWith("W")) {
            last++;
        }
        return filler(cue + 1, last);
    }

    /** The last word of what explains an inverted source: ", a spokesman for the bank", up to a quotation or a participle. */
    private int explained(int last) {
        int at = last + 1;
        if (at + 1 >= tree.size() || !tree.token(at).form().equals(",") || !explains(at + 1)) {
            return last;
        }
        while (at + 1 < tree.size() && !endsExplanation(at + 1)) {
            at++;
        }
        return at;
    }

    private boolean explains(int word) {
        return NOMINAL.contains(tree.token(word).upos()) || tree.token(word).xpos().startsWith("W");
    }

    private boolean endsExplanation(int word) {
        boolean participle = tree.token(word).xpos().equals("VBG") && tree.token(word - 1).form().equals(",");
        boolean another = tree.token(word - 1).form().equals(",") && tree.relation(word).equals("nsubj") && TAKING_UP.contains(tree.token(word).form()) && speaks(tree.head(word));
        return participle || another || opensAside(word) || "\"“''``.;:".contains(tree.token(word).form()) || !isAudible(tree.token(word).span());
    }

    private Optional<Filler> before(int cue) {
        int last = cue - 1;
        while (last >= 0 && Set.of("AUX", "ADV", "PART").contains(tree.token(last).upos())) {
            last--;
        }
        int first = last + 1;
        while (first > 0 && PHRASE.contains(tree.token(first - 1).upos())) {
            first--;
        }
        while (first < last && !NOMINAL.contains(tree.token(first).upos())) {
            first++;
        }
        return filler(first, last);
    }

    private Optional<Filler> filler(int first, int last) {
        if (last < first || tree.relation(last).equals("expl") || !NOUNS.contains(tree.token(last).upos()) && !isQuantity(last) || !isAudible(tree.token(last).span())) {
            return Optional.empty();
        }
        int head = firstNoun(first, last);
        Span span = tree.sentence().spanOf(first, first > match.trigger() ? explained(last) : last);
        return Optional.of(new Filler("source", match.sentence(), head, span, discourse.annotated().mentionAt(match.sentence(), head), "beside"));
    }
}
