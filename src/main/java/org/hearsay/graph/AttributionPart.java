package org.hearsay.graph;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.hearsay.article.Article;
import org.hearsay.article.Span;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Extraction;

/** Writes who is said to say what, of whatever topic. */
final class AttributionPart {

    private static final Pattern QUOTED = Pattern.compile("^[\"“‘]");

    private final Extraction extraction;
    private final Article article;
    private final ArticleIris iris;
    private final Passage passage;
    private final EntityPart entities;
    private final Triples triples;

    AttributionPart(Extraction extraction, ArticleIris iris, Passage passage, EntityPart entities, Triples triples) {
        this.extraction = extraction;
        this.article = extraction.annotated().article();
        this.iris = iris;
        this.passage = passage;
        this.entities = entities;
        this.triples = triples;
    }

    void write() {
        extraction.attributions().forEach(this::write);
    }

    private void write(Attribution attribution) {
        Node node = iris.within("attribution", attribution.id());
        String content = Passages.text(attribution.content(), article.text()).strip();
        String source = Passages.text(attribution.source(), article.text()).strip();
        triples.describe(node, Terms.ATTRIBUTION, label(source, attribution, content));
        triples.add(node, Terms.STATED_IN, iris.article());
        triples.add(node, Terms.CONTENT, content);
        attribution.holder().ifPresent(holder -> triples.add(node, Terms.SOURCE, entities.write(holder)));
        if (!attribution.cue().isEmpty()) {
            triples.add(node, Terms.CUE, Passages.text(attribution.cue(), article.text()));
        }
        attribution.time().ifPresent(time -> triples.addTime(node, Terms.TIME, time));
        triples.add(node, Terms.FOUND_BY, Terms.hs(attribution.foundBy()));
        whole(attribution).ifPresent(span -> triples.add(node, Terms.EVIDENCE, passage.write(span)));
    }

    private String label(String source, Attribution attribution, String content) {
        String who = attribution.holder().map(entities::named).map(holder -> holder.name()).orElse(source.isEmpty() ? "Somebody" : source);
        String cue = Passages.text(attribution.cue(), article.text());
        return Wording.capitalized(who + (cue.isEmpty() ? "" : " – " + cue) + ": " + (QUOTED.matcher(content).find() ? content : "“" + content + "”"));
    }

    /** From the first to the last of its words. */
    private static Optional<Span> whole(Attribution attribution) {
        return Stream.of(attribution.source(), attribution.cue(), attribution.content())
                .flatMap(List::stream)
                .reduce(Span::cover);
    }
}
