package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.frame.Filler;

/** Turns the reports that a claim stands in into chains of holders; coordinated holders give one chain each. */
final class HolderChain {

    /** More chains than anybody reads: those of a text that was made to multiply them are cut off here. */
    static final int MOST = 24;

    /** What others said, named by a noun. */
    private static final Set<String> NAMED = Set.of("ReportedClaim", "ReportedWord", "Accusation", "Suspicion", "Belief", "Finding");

    private final Naming naming;
    private final Citations citations;
    private final Optional<String> publisher;

    HolderChain(Naming naming, Citations citations, Article article) {
        this.naming = naming;
        this.citations = citations;
        this.publisher = article.publisher();
    }

    /**
     * The chains that hold a claim.
     *
     * @param reports outermost first
     * @return at least one chain and at most {@link #MOST}, outermost holder first; an empty one for the article's own voice
     */
    List<List<Holder>> of(List<Report> reports) {
        List<List<Holder>> chains = List.of(List.of());
        boolean denied = false;
        for (Report report : reports) {
            if (denied && NAMED.contains(report.foundBy())) {
                continue; // "the mayor denied a report in the Herald that data were stolen" is what the mayor holds
            }
            denied = report.asserted() && report.attitude().polarity().equals(Optional.of(Polarity.DENIED.label()));
            for (Filler outlet : report.outlets()) {
                chains = extended(chains, List.of(outlet));
            }
            List<Filler> speakers = report.sources().stream().filter(naming::canSpeak).toList();
            if (report.asserted() && !speakers.isEmpty()) {
                chains = extended(chains, speakers);
            }
            List<Filler> cited = report.asserted() ? citations.of(report) : List.<Filler>of();
            if (!cited.isEmpty()) {
                chains = extended(chains, cited);
            }
        }
        return chains;
    }

    private List<List<Holder>> extended(List<List<Holder>> chains, List<Filler> next) {
        List<List<Holder>> longer = new ArrayList<>();
        for (List<Holder> chain : chains) {
            for (Filler filler : next) {
                longer.add(added(chain, naming.holder(filler)));
            }
        }
        return longer.stream().distinct().limit(MOST).toList();
    }

    private List<Holder> added(List<Holder> chain, Holder holder) {
        boolean known = chain.stream().anyMatch(h -> h.name().equals(holder.name()));
        if (known || publisher.isPresent() && publisher.get().equalsIgnoreCase(holder.name())) {
            return chain;
        }
        List<Holder> longer = new ArrayList<>(chain);
        longer.add(holder);
        return List.copyOf(longer);
    }
}
