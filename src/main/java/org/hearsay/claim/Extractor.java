package org.hearsay.claim;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotation.AnnotatedArticle;
import org.hearsay.annotation.Annotator;
import org.hearsay.article.Article;
import org.hearsay.frame.Ontology;

/** The line from an article to its claims. One extractor serves all threads; the same article always gives the same extraction. */
public final class Extractor {

    private final Annotator annotator;
    private final Ontology ontology;

    /**
     * Joins the stages.
     *
     * @param annotator the language layer
     * @param ontology the frames
     */
    public Extractor(Annotator annotator, Ontology ontology) {
        this.annotator = annotator;
        this.ontology = ontology;
    }

    /** Reads the claims of an article. */
    public Extraction extract(Article article) {
        return extract(annotator.annotate(article));
    }

    /** Reads the claims of an article whose language has been read. */
    public Extraction extract(AnnotatedArticle annotated) {
        Discourse discourse = new Discourse(annotated, ontology);
        Naming naming = new Naming(discourse);
        List<Report> reports = new AttributionFinder(discourse, ontology).find();
        List<Attribution> attributions = new ArrayList<>();
        Map<Report, String> ids = new IdentityHashMap<>();
        for (Report report : reports) {
            ids.put(report, "a" + (attributions.size() + 1));
            attributions.add(attribution(ids.get(report), report, naming));
        }
        List<Draft> drafts = new EventFinder(discourse, naming, reports).find();
        List<Event> events = new ArrayList<>();
        for (Draft draft : drafts) {
            events.add(new Event("e" + (events.size() + 1), draft.type(), draft.match().span(), realis(draft), draft.roles()));
        }
        List<Claim> claims = new ClaimBuilder(discourse, new HolderChain(naming, annotated.article()), ids).build(drafts, events);
        return new Extraction(annotated, attributions, events, claims);
    }

    private static Attribution attribution(String id, Report report, Naming naming) {
        Optional<Holder> holder = report.sources().stream().findFirst().map(naming::holder);
        return new Attribution(id, report.sourceSpans(), holder, report.words(), report.content(), report.foundBy());
    }

    private static Realis realis(Draft draft) {
        Verdict verdict = Verdict.of(draft);
        boolean told = verdict.polarity() == Polarity.AFFIRMED && verdict.modality().compareTo(Modality.POSSIBLE) < 0;
        return told ? Realis.ACTUAL : Realis.OTHER;
    }
}
