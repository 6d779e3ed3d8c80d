package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.annotation.Mention;
import org.hearsay.frame.Filler;
import org.hearsay.frame.Ontology;

/**
 * Finds the media that somebody spoke to or through: "told NBC News", "in a report by ABC News", "in an interview with Forbes".
 *
 * <p>A news organization that stands in a reporting sentence, but neither as a source nor in the content, published the words first. The next
 * sentence of the paragraph keeps it if the same source goes on speaking, or if it puts ("Instead, …") what others believe in the place of what was said.
 */
final class OutletFinder {

    private final Discourse discourse;
    private final Ontology ontology;

    OutletFinder(Discourse discourse, Ontology ontology) {
        this.discourse = discourse;
        this.ontology = ontology;
    }

    /** The same reports in the same order, with their outlets. */
    List<Report> find(List<Report> reports) {
        List<Report> found = new ArrayList<>(reports);
        Map<Integer, List<Integer>> bySentence = IntStream.range(0, reports.size()).boxed().collect(Collectors.groupingBy(i -> reports.get(i).sentence()));
        for (Mention mention : discourse.annotated().mentions()) {
            if (ontology.isA(mention.type(), "NewsOrganization")) {
                nearest(mention, found, bySentence.getOrDefault(mention.sentence(), List.of())).ifPresent(i -> found.set(i, found.get(i).through(filler(mention))));
            }
        }
        for (int i = 1; i < found.size(); i++) {
            found.set(i, continued(found.get(i), found.subList(0, i)));
        }
        return found;
    }

    private static Filler filler(Mention mention) {
        return new Filler("outlet", mention.sentence(), mention.head(), mention.span(), Optional.of(mention), "outlet");
    }

    /** The report of the mention's sentence that it can belong to and whose cue is nearest. */
    private static Optional<Integer> nearest(Mention mention, List<Report> reports, List<Integer> here) {
        if (here.stream().anyMatch(i -> reports.get(i).sourceSpans().stream().anyMatch(s -> s.overlaps(mention.span())))) {
            return Optional.empty();
        }
        return here.stream()
                .filter(i -> !reports.get(i).says(mention.span()) && sameDepth(reports.get(i), mention, reports, here))
                .min(Comparator.comparing(i -> Math.abs(reports.get(i).cue() - mention.head())));
    }

    /** Whether every other report that says the mention says the report's cue too. */
    private static boolean sameDepth(Report report, Mention mention, List<Report> reports, List<Integer> here) {
        return here.stream().map(reports::get).filter(other -> other.says(mention.span())).allMatch(other -> other.says(report.cueSpan()));
    }

    private Report continued(Report report, List<Report> before) {
        Report last = telling(before);
        boolean goesOn = report.outlets().isEmpty() && !last.outlets().isEmpty() && paragraph(report) == paragraph(last) && report.sentence() == last.sentence() + 1;
        if (!goesOn || report.sources().isEmpty() || last.sources().isEmpty()) {
            return report;
        }
        Report longer = report;
        if (same(report.sources().get(0), last.sources().get(0))) {
            for (Filler outlet : last.outlets()) {
                longer = longer.through(outlet);
            }
        } else if (!report.speech() && opposes(report) && report.sources().get(0).mention().map(m -> m.form() != Mention.Form.NAME).orElse(true)) {
            for (Filler outlet : last.outlets()) {
                longer = longer.through(outlet);
            }
            longer = longer.through(last.sources().get(0));
        }
        return longer;
    }

    /** The last report that is not itself a part of what another one says. */
    private static Report telling(List<Report> reports) {
        for (int i = reports.size() - 1; i > 0; i--) {
            Report report = reports.get(i);
            if (!isSaid(i, reports)) {
                return report;
            }
        }
        return reports.get(0);
    }

    /** Whether another report of the sentence says a report; they stand beside it. */
    private static boolean isSaid(int place, List<Report> reports) {
        Report report = reports.get(place);
        int first = place;
        while (first > 0 && reports.get(first - 1).sentence() == report.sentence()) {
            first--;
        }
        return reports.subList(first, reports.size()).stream()
                .takeWhile(other -> other.sentence() == report.sentence())
                .anyMatch(other -> other != report && other.says(report.cueSpan()));
    }

    /** Whether the sentence puts another belief in the place of the one before, inside the same telling. */
    private boolean opposes(Report report) {
        return Set.of("instead", "rather").contains(discourse.tree(report.sentence()).token(0).form().toLowerCase(Locale.ROOT));
    }

    private int paragraph(Report report) {
        return discourse.tree(report.sentence()).sentence().paragraph();
    }

    private static boolean same(Filler one, Filler other) {
        return one.mention().isPresent() && other.mention().isPresent() && one.mention().get().entity().equals(other.mention().get().entity());
    }
}
