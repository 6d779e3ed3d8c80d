package org.hearsay.claim;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.annotation.Mention;
import org.hearsay.annotation.TimeExpression;
import org.hearsay.frame.Filler;
import org.hearsay.frame.grammar.Tree;

/**
 * Which reports are attributions of their own.
 *
 * <p>What speakers say of their own minds ("I think", "we believe", "it is expected") inside their own words colours the claim, but is not
 * another piece of reported speech: it belongs to the attribution around it. So does what they say that others should say, might think or would
 * want: nobody has said or thought it; what people in general say or think ("those who want it", "they" that stands for nobody named);
 * what anybody of a kind may think ("farmers want it", "a buyer who hopes so"); what others like or back, since they pass on no word or thought of theirs;
 * what things show; and speech and thoughts that are only named ("his decision", "they talked about taxes"), unless they are told ("the claim that …").
 */
final class Listing {

    private static final Set<String> FIRST_PERSON = Set.of("i", "we");
    private static final Set<String> ANYBODY = Set.of(
            "people", "person", "folk", "anyone", "anybody", "someone", "somebody", "everyone", "everybody", "nobody", "one", "other", "others", "those", "that",
            "many", "most", "some", "all", "few", "which", "what");
    private static final Set<String> POINTING = Set.of("they", "it", "them", "these", "this");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "every", "no", "some", "many", "each", "most", "few");
    private static final Set<String> DEFINING = Set.of("det", "nummod", "nmod:poss");
    /** Reporting of words, whoever says them. */
    private static final List<String> SPOKEN = List.of("Saying", "Asking", "Urging", "Denying", "Accusing", "Threatening", "Refusing", "Judging");
    private static final String ATTITUDE = "Attitude";
    private static final String SHOWING = "Showing";
    private static final String ACTOR = "Actor";
    private static final String WORK = "Work";

    private final Discourse discourse;
    private final Naming naming;
    private final Irrealis irrealis;
    private final Telling telling;
    private final Set<String> named;
    private final List<Attribution> attributions = new ArrayList<>();
    private final Map<Report, String> ids = new IdentityHashMap<>();

    /** Lists reports in their order. */
    Listing(Discourse discourse, Naming naming, List<Report> reports, Contents contents) {
        this.discourse = discourse;
        this.naming = naming;
        this.irrealis = new Irrealis(discourse);
        this.telling = new Telling(discourse);
        this.named = discourse.annotated().mentions().stream().filter(m -> m.form() == Mention.Form.NAME).map(Mention::entity).collect(Collectors.toSet());
        Map<Report, Report> outer = new IdentityHashMap<>();
        reports.forEach(report -> around(report, contents).ifPresentOrElse(o -> outer.put(report, o), () -> list(report)));
        reports.stream().filter(outer::containsKey).forEach(report -> ids.put(report, ids.get(outermost(report, outer))));
    }

    /** The attributions, in text order. */
    List<Attribution> attributions() {
        return attributions;
    }

    /** The id of a report's attribution, or of the one that it belongs to. */
    String id(Report report) {
        return ids.get(report);
    }

    private void list(Report report) {
        String id = "a" + (attributions.size() + 1);
        ids.put(report, id);
        Optional<Holder> holder = report.sources().stream().findFirst().map(naming::holder);
        Optional<String> time = new Dating(discourse).of(report.sentence(), report.cue()).flatMap(TimeExpression::value);
        attributions.add(new Attribution(id, report.sourceSpans(), holder, report.words(), report.content(), time, report.foundBy()));
    }

    private static Report outermost(Report report, Map<Report, Report> outer) {
        Report at = report;
        while (outer.containsKey(at)) {
            at = outer.get(at);
        }
        return at;
    }

    /** The report that a report belongs to because the same speaker goes on in it; each is longer than the one in it, so this ends. */
    private Optional<Report> around(Report report, Contents contents) {
        return contents.saying(report.cueSpan()).stream()
                .filter(outer -> outer != report && contents.length(outer) > contents.length(report) && isOwn(report, outer))
                .findFirst();
    }

    private boolean isOwn(Report report, Report outer) {
        if (report.sources().isEmpty() || irrealis.holds(report) || discourse.isA(report.foundBy(), ATTITUDE) || !telling.tells(report)) {
            return true;
        }
        Filler source = report.sources().get(0);
        String word = discourse.tree(source.sentence()).lemma(source.head()).toLowerCase(Locale.ROOT);
        return FIRST_PERSON.contains(word) || isAnybody(source, word) || !isSpoken(report) && isOfAKind(source) || report.foundBy().equals(SHOWING) && isThing(source) || outer.sources().stream().anyMatch(o -> same(o.mention(), source.mention()));
    }

    private boolean isSpoken(Report report) {
        return SPOKEN.stream().anyMatch(type -> discourse.isA(report.foundBy(), type));
    }

    /** "farmers", "any buyer": whoever is of a kind, rather than somebody in particular. */
    private boolean isOfAKind(Filler source) {
        Tree tree = discourse.tree(source.sentence());
        int head = source.head();
        List<Integer> defining = tree.children(head).stream().filter(c -> DEFINING.contains(tree.token(c).deprel())).toList();
        boolean indefinite = defining.stream().anyMatch(c -> INDEFINITE.contains(tree.lemma(c)));
        return tree.token(head).upos().equals("NOUN") && (indefinite || defining.isEmpty() && tree.token(head).xpos().equals("NNS"));
    }

    private boolean isThing(Filler source) {
        return source.mention().filter(m -> discourse.isA(m.type(), ACTOR) || discourse.isA(m.type(), WORK)).isEmpty();
    }

    private boolean isAnybody(Filler source, String word) {
        return ANYBODY.contains(word) || POINTING.contains(word) && source.mention().filter(m -> named.contains(m.entity())).isEmpty();
    }

    private static boolean same(Optional<Mention> one, Optional<Mention> other) {
        return one.isPresent() && other.isPresent() && one.get().entity().equals(other.get().entity());
    }
}
