package org.hearsay.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.hearsay.annotation.Entity;

/** What a published list says about the names of actors, as its publisher's claims. It is a graph of its own, so that importing the list again replaces it. */
public final class AliasGraph {

    private static final Node ALIAS_CLAIM = Terms.hs("AliasClaim");
    private static final Node BEARER = Terms.hs("bearer");
    private static final Node ALIAS = Terms.hs("alias");
    private static final String ORGANIZATION = "Organization";

    private AliasGraph() {}

    /**
     * An actor and the names that a list gives it.
     *
     * @param id the local part of its IRI
     * @param name its main name
     * @param aliases the others
     * @param page the publisher's page about it
     */
    public record Named(String id, String name, List<String> aliases, Optional<String> page) {}

    /**
     * The graph of a list.
     *
     * @param iris names the nodes
     * @param publisher whose word it is
     * @param actors in the order of the list
     */
    public static ArticleGraph of(Iris iris, String publisher, List<Named> actors) {
        Triples triples = new Triples();
        Node holder = iris.entity(Entity.idOfName(ORGANIZATION, publisher));
        triples.describe(holder, Terms.hs(ORGANIZATION), publisher);
        triples.add(holder, Terms.NAMED, true);
        for (Named actor : actors) {
            Node bearer = iris.entity(actor.id());
            triples.describe(bearer, Terms.hs("ThreatActor"), actor.name());
            triples.add(bearer, Terms.NAMED, true);
            for (String alias : actor.aliases()) {
                Node claim = iris.hashed("alias", List.of(publisher, actor.name(), alias));
                triples.add(claim, Terms.TYPE, Terms.SCHEMA_CLAIM);
                triples.describe(claim, ALIAS_CLAIM, publisher + " said that " + actor.name() + " is also called " + alias);
                triples.add(claim, Terms.HOLDER, holder);
                triples.add(claim, BEARER, bearer);
                triples.add(claim, ALIAS, alias);
                actor.page().ifPresent(page -> triples.add(claim, Terms.URL, page));
            }
        }
        return new ArticleGraph(iris.aliasGraph(publisher), NQuads.sorted(triples.all()));
    }
}
