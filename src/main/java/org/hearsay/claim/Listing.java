package org.hearsay.claim;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * what others like or back, since they pass on no word or thought of theirs; what things show; and speech and plans that a noun only refers to
 * ("his decision", "her comments"), unless it tells them ("the claim that …").
 */
final class Listing {

    private static final Set<String> FIRST_PERSON = Set.of("i", "we");
    private static final Set<String> ANYBODY = Set.of(
            "people", "person", "folk", "anyone", "anybody", "someone", "somebody", "everyone", "everybody", "nobody", "one", "other", "others", "those", "that",
            "many", "most", "some", "all", "few", "which", "what");
    private static final Set<String> POINTING = Set.of("they", "it", "them", "these", "this");
    private static final Set<String> TELLING = Set.of("that", "whether", "if");
    private static final String ATTITUDE = "Attitude";
    private static final String SHOWING = "Showing";
    private static final String ACTOR = "Actor";
    private static final String WORK = "Work";

    private final Discourse discourse;
    private final Naming naming;
    private final Irrealis irrealis;
    private final List<Attribution> attributions = new ArrayList<>();
    private final Map<Report, String> ids = new IdentityHashMap<>();

    /** Lists reports in their order. */
    Listing(Discourse discourse, Naming naming, List<Report> reports, Contents contents) {
        this.discourse = discourse;
        this.naming = naming;
        this.irrealis = new Irrealis(discourse);
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
        if (report.sources().isEmpty() || irrealis.holds(report) || discourse.isA(report.foundBy(), ATTITUDE) || isReference(report)) {
            return true;
        }
        Filler source = report.sources().get(0);
        String word = discourse.tree(source.sentence()).lemma(source.head()).toLowerCase(Locale.ROOT);
        return FIRST_PERSON.contains(word) || isAnybody(source, word) || report.foundBy().equals(SHOWING) && isThing(source) || outer.sources().stream().anyMatch(o -> same(o.mention(), source.mention()));
    }

    /** Whether a noun names speech or a plan without telling it. */
    private boolean isReference(Report report) {
        Tree tree = discourse.tree(report.sentence());
        int said = report.content().isEmpty() ? -1 : report.content().get(0).start();
        return tree.token(report.cue()).upos().equals("NOUN") && tree.sentence().tokens().stream().noneMatch(t -> t.span().start() == said && TELLING.contains(t.form()));
    }

    private boolean isThing(Filler source) {
        return source.mention().filter(m -> discourse.isA(m.type(), ACTOR) || discourse.isA(m.type(), WORK)).isEmpty();
    }

    private static boolean isAnybody(Filler source, String word) {
        return ANYBODY.contains(word) || POINTING.contains(word) && source.mention().isEmpty();
    }

    private static boolean same(Optional<Mention> one, Optional<Mention> other) {
        return one.isPresent() && other.isPresent() && one.get().entity().equals(other.get().entity());
    }
}
