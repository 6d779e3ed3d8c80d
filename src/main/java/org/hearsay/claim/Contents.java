package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Span;

/** Which reports say what stands at a place: looked up by blocks of the text, since an article of a thousand quotations asks it of each of its actions. */
final class Contents {

    /** Characters of a block, as a power of two: about two sentences. */
    private static final int BLOCK = 8;

    private record Part(Span span, Report report) {}

    private final Map<Integer, List<Part>> blocks = new HashMap<>();
    private final Map<Integer, List<Report>> sentences = new HashMap<>();
    private final Map<Report, Integer> lengths = new IdentityHashMap<>();

    /** Looks through the contents of reports. */
    Contents(List<Report> reports) {
        for (Report report : reports) {
            lengths.put(report, report.content().stream().mapToInt(Span::length).sum());
            sentences.computeIfAbsent(report.sentence(), s -> new ArrayList<>()).add(report);
            for (Span span : report.content()) {
                for (int block = span.start() >> BLOCK; block <= span.end() >> BLOCK; block++) {
                    blocks.computeIfAbsent(block, b -> new ArrayList<>()).add(new Part(span, report));
                }
            }
        }
    }

    /** The reports that say a span, in their order. */
    List<Report> saying(Span span) {
        List<Report> saying = new ArrayList<>();
        for (Part part : blocks.getOrDefault(span.start() >> BLOCK, List.of())) {
            boolean known = !saying.isEmpty() && saying.get(saying.size() - 1) == part.report();
            if (!known && part.span().contains(span)) {
                saying.add(part.report());
            }
        }
        return saying;
    }

    /** The reports whose cue stands in a sentence, in their order. */
    List<Report> in(int sentence) {
        return sentences.getOrDefault(sentence, List.of());
    }

    /** How many characters a report says. */
    int length(Report report) {
        return lengths.get(report);
    }
}
