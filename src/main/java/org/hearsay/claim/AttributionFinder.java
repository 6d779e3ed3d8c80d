package org.hearsay.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.frame.Attitude;
import org.hearsay.frame.Filler;
import org.hearsay.frame.Frame;
import org.hearsay.frame.FrameMatch;
import org.hearsay.frame.Ontology;
import org.hearsay.frame.grammar.Tree;

/** Finds reported speech, belief and intention: the sources, cues and contents that reporting frames point at, and direct quotations. */
final class AttributionFinder {

    private static final List<String> NEGATIONS = List.of("not", "n't", "never", "no", "neither", "nor");

    private static final Set<String> PERSONS = Set.of("who", "whom", "whose");
    private static final Set<String> CIRCUMSTANCES = Set.of("when", "where", "how", "why");
    private static final Set<String> NOTHING = Set.of("nothing", "little");
    private static final Set<String> QUANTITIES = Set.of("many", "much");
    private static final Attitude DISCLAIMED = new Attitude(Optional.empty(), Optional.of(Polarity.DENIED.label()), Optional.empty());

    /** The verbs that give words to what a noun names: "expressed concern". */
    private static final String VOICING = "expressing";

    /** Reporting that quotations may stand beside. */
    private static final List<String> SPEECH = List.of("Saying", "Asking");

    private final Discourse discourse;
    private final Ontology ontology;
    private final AccordingTo accordingTo;
    private final HeadlineSources headlineSources;

    AttributionFinder(Discourse discourse, Ontology ontology) {
        this.discourse = discourse;
        this.ontology = ontology;
        this.accordingTo = new AccordingTo(discourse);
        this.headlineSources = new HeadlineSources(discourse);
    }

    /** All reports of the article, in text order of their cues. */
    List<Report> find() {
        List<Report> reports = new ArrayList<>();
        for (int sentence = 0; sentence < discourse.size(); sentence++) {
            Map<Integer, Report> byCue = new LinkedHashMap<>();
            for (FrameMatch match : discourse.matches(sentence, Frame.Kind.REPORTING)) {
                if (!isAttribute(match) && !isCommand(match)) {
                    byCue.merge(match.trigger(), report(match), AttributionFinder::fuller);
                }
            }
            accordingTo.find(sentence).stream().filter(report -> !isInserted(report, byCue.values())).forEach(report -> byCue.put(report.cue(), report));
            headlineSources.find(sentence).ifPresent(report -> byCue.put(report.cue(), report));
            List<Report> told = withoutEchoes(byCue.values()).stream().sorted(Comparator.comparing(Report::cueSpan)).toList();
            reports.addAll(Continuations.part(discourse, told));
        }
        List<Report> full = QuoteBinder.bind(discourse, reports).stream().filter(r -> !r.content().isEmpty() && !isNobodys(r)).toList();
        return new OutletFinder(discourse, ontology).find(full);
    }

    /** Whether somebody else reports the words in which a view is inserted: "Lopez says the storm, in his view, was dealt with". */
    private boolean isInserted(Report view, Collection<Report> reports) {
        boolean pronoun = view.sources().stream().allMatch(s -> discourse.tree(s.sentence()).token(s.head()).upos().equals("PRON"));
        return pronoun && reports.stream().anyMatch(r -> r.cue() < view.cue() && !r.sources().isEmpty() && r.says(view.cueSpan()) && view.says(r.cueSpan()));
    }

    /** Whether a participle before a noun says what is known of it rather than who says what: "the added cost", "his declared rival", "pledged delegates". */
    private boolean isAttribute(FrameMatch match) {
        Tree tree = discourse.tree(match.sentence());
        int word = match.trigger();
        boolean prenominal = tree.relation(word).equals("amod") && tree.head(word) > word && tree.token(word).xpos().startsWith("VB");
        return prenominal && !(isSpeech(match) && match.fillers("source").findAny().isPresent());
    }

    /** "Don't forget that …", "Imagine the noise": readers are told to, and nobody does. */
    private boolean isCommand(FrameMatch match) {
        Tree tree = discourse.tree(match.sentence());
        int verb = match.trigger();
        boolean alone = tree.child(verb, "nsubj", "mark") < 0 && !tree.hasChild(verb, c -> tree.relation(c).equals("aux") && !tree.lemma(c).equals("do"));
        return tree.token(verb).xpos().equals("VB") && tree.relation(verb).equals("root") && alone && match.fillers("source").findAny().isEmpty();
    }

    private boolean isSpeech(FrameMatch match) {
        return SPEECH.stream().anyMatch(type -> ontology.isA(match.frame().name(), type));
    }

    /** "Do the farmers want it?", "you want it": what is asked, and what "you" think, is nobody's thought or wish. */
    private boolean isNobodys(Report report) {
        Tree tree = discourse.tree(report.sentence());
        boolean asked = tree.token(tree.size() - 1).form().equals("?") && !discourse.isQuoted(report.cueSpan());
        boolean anybody = report.sources().stream().anyMatch(s -> discourse.tree(s.sentence()).token(s.head()).form().equalsIgnoreCase("you"));
        return !report.speech() && !report.foundBy().equals(AccordingTo.NAME) && (asked || anybody);
    }

    /** Where two frames share a cue, the one that says more about it. */
    private static Report fuller(Report one, Report other) {
        return other.content().size() > one.content().size() || other.content().size() == one.content().size() && other.sources().size() > one.sources().size()
                ? other
                : one;
    }

    /** The "statement" of "said in a statement that …" says nothing beside what is said in it, and "expressed" nothing beside "expressed concern". */
    private static List<Report> withoutEchoes(Collection<Report> reports) {
        return reports.stream()
                .filter(r -> reports.stream().noneMatch(o -> length(o.words()) > length(r.words()) && o.words().stream().anyMatch(w -> w.contains(r.cueSpan()))))
                .filter(r -> !r.sources().isEmpty() || r.content().isEmpty() || reports.stream().noneMatch(o -> o != r && !o.sources().isEmpty() && o.content().equals(r.content())))
                .toList();
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    private Report report(FrameMatch match) {
        Tree tree = discourse.tree(match.sentence());
        boolean speech = isSpeech(match);
        SourceFinder finder = new SourceFinder(discourse, match);
        List<Filler> sources = isOfNothing(match, tree) ? List.of() : finder.find(speech);
        return new Report(
                match.sentence(),
                match.trigger(),
                cue(match, tree),
                sources,
                finder.spans(sources),
                attitude(match, tree),
                within(discourse.quotationAround(match.span()), new ContentFinder(tree, match, sources).find(speech)),
                List.of(),
                match.frame().name(),
                speech,
                ontology.isA(match.frame().name(), "Assertion"));
    }

    /** What is said inside a quotation ends with it. */
    private static List<Span> within(Optional<Quotation> quotation, List<Span> content) {
        return quotation.isEmpty() ? content : content.stream().filter(s -> s.overlaps(quotation.get().span())).map(s -> clipped(s, quotation.get().span())).toList();
    }

    private static Span clipped(Span span, Span frame) {
        return new Span(Math.max(span.start(), frame.start()), Math.min(span.end(), frame.end()));
    }

    /** The trigger with the verb that voices it and with the auxiliaries and negations right before it. */
    private static List<Span> cue(FrameMatch match, Tree tree) {
        List<Integer> words = new ArrayList<>(match.words());
        match.carriers().stream().filter(c -> c.support().equals(VOICING)).map(FrameMatch.Carrier::words).filter(w -> w.get(0) < words.get(0)).findFirst().ifPresent(w -> words.addAll(0, w));
        int first = words.get(0);
        while (first > 0 && tree.head(first - 1) == match.trigger() && (tree.relation(first - 1).equals("aux") || isNegation(tree, first - 1))) {
            first--;
            words.add(0, first);
        }
        BitSet chosen = new BitSet();
        words.forEach(chosen::set);
        return tree.spans(chosen);
    }

    private static boolean isNegation(Tree tree, int word) {
        return NEGATIONS.contains(tree.lemma(word).toLowerCase(java.util.Locale.ROOT)) && List.of("advmod", "det", "neg", "cc").contains(tree.relation(word));
    }

    private Attitude attitude(FrameMatch match, Tree tree) {
        Attitude attitude = match.frame().attitude();
        if (isOfNothing(match, tree)) {
            return DISCLAIMED;
        }
        boolean negated = match.words().stream().anyMatch(word -> tree.hasChild(word, child -> isNegation(tree, child))) || isRefused(match, tree) || isOfNeither(match, tree);
        return !negated ? attitude : opensWith(match, tree, PERSONS) ? Attitudes.WITHHELD : opensWith(match, tree, CIRCUMSTANCES) ? Attitude.NONE : Attitudes.negated(attitude);
    }

    /** "There is nothing to suggest that they did it": what nothing suggests is not so. */
    private static boolean isOfNothing(FrameMatch match, Tree tree) {
        int governor = tree.head(match.trigger());
        return governor >= 0 && tree.relation(match.trigger()).equals("acl") && NOTHING.contains(tree.lemma(governor));
    }

    /**
     * Whether the content is a question with one of some words: who does not say who did it, or how much of it, leaves it open; who does not say when takes it
     * for granted.
     */
    private static boolean opensWith(FrameMatch match, Tree tree, Set<String> questions) {
        return match.fillers("content").filter(f -> f.sentence() == match.sentence()).mapToInt(f -> tree.subtree(f.head()).nextSetBit(0))
                .anyMatch(first -> questions.contains(lower(tree, first)) && !(first + 1 < tree.size() && QUANTITIES.contains(lower(tree, first + 1))));
    }

    private static String lower(Tree tree, int word) {
        return tree.token(word).form().toLowerCase(java.util.Locale.ROOT);
    }

    /** "Neither the company nor the police would say" */
    private static boolean isOfNeither(FrameMatch match, Tree tree) {
        return tree.hasChild(match.trigger(), subject -> tree.relation(subject).equals("nsubj")
                && tree.hasChild(subject, c -> tree.relation(c).equals("cc") && tree.lemma(c).equalsIgnoreCase("neither")));
    }

    /** Whether a negation or a refusal governs the cue: "did not want to say", "declined to confirm", "it is too early to say". */
    private boolean isRefused(FrameMatch match, Tree tree) {
        int governor = tree.head(match.trigger());
        boolean early = governor >= 0 && tree.lemma(governor).equals("early") && tree.hasChild(governor, c -> tree.lemma(c).equals("too"));
        if (early || !tree.relation(match.trigger()).equals("xcomp")) {
            return early;
        }
        return tree.hasChild(governor, child -> isNegation(tree, child))
                || discourse.matches(match.sentence()).stream().anyMatch(m -> m.trigger() == governor && isDenial(m.frame().attitude()));
    }

    private static boolean isDenial(Attitude attitude) {
        return attitude.polarity().equals(Optional.of(Polarity.DENIED.label()));
    }
}
