package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Reads the claims of an article; one in another language than English is kept with its metadata and no claims. */
    public Extraction extract(Article article) {
        return article.isEnglish() ? extract(annotator.annotate(article)) : unread(article);
    }

    private static Extraction unread(Article article) {
        return new Extraction(new AnnotatedArticle(article, List.of(), List.of(), List.of(), List.of()), List.of(), List.of(), List.of());
    }

    /** Reads the claims of an article whose language has been read. */
    public Extraction extract(AnnotatedArticle annotated) {
        Discourse discourse = new Discourse(annotated, ontology);
        List<Report> reports = new AttributionFinder(discourse, ontology).find();
        Contents contents = new Contents(reports);
        Naming naming = new Naming(discourse, contents);
        Listing listing = new Listing(discourse, naming, reports, contents);
        List<Draft> drafts = new EventFinder(discourse, naming, contents).find();
        List<Realis> realis = new RealisReader(discourse).read(drafts);
        ImplicitAgents agents = new ImplicitAgents(discourse);
        Owners owners = new Owners(discourse);
        Ways ways = new Ways(discourse);
        WeaknessNumbers numbers = new WeaknessNumbers(discourse);
        Amounts amounts = new Amounts(discourse);
        Inventories inventories = new Inventories(discourse, naming);
        Participants participants = new Participants(discourse, naming);
        Map<Integer, List<Draft>> bySentence = drafts.stream().collect(Collectors.groupingBy(d -> d.match().sentence()));
        ImplicitTargets targets = new ImplicitTargets(discourse, naming, contents, bySentence);
        List<Event> events = new ArrayList<>();
        for (Draft draft : drafts) {
            List<RoleFiller> implied = Stream.of(agents.of(draft), targets.of(draft), owners.of(draft), ways.of(draft), inventories.of(draft), numbers.of(draft), amounts.of(draft)).flatMap(List::stream).toList();
            events.add(new Event("e" + (events.size() + 1), draft.type(), draft.match().span(), realis.get(events.size()), participants.of(draft, implied)));
        }
        List<Claim> claims = new ClaimBuilder(discourse, naming, new HolderChain(naming, new Citations(discourse), annotated.article()), listing).build(drafts, events);
        return new Extraction(annotated, listing.attributions(), events, claims);
    }
}
