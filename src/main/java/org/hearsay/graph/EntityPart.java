package org.hearsay.graph;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.hearsay.annotation.Entity;
import org.hearsay.annotation.Mention;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.Holder;
import org.hearsay.claim.RoleFiller;

/** Writes the actors, places and things of an article, and finds the nodes of holders and role fillers. */
final class EntityPart {

    /** A determiner that has a capital only because it began its sentence. */
    private static final Pattern OPENING = Pattern.compile("^(The|A|An|Some|Many|Several|Other|These|Those|Its|Their|His|Her|Our)\\b");

    private final OntologyGraph ontology;
    private final ArticleIris iris;
    private final Triples triples;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, Node> written = new HashMap<>();
    private final Map<String, Boolean> named = new HashMap<>();

    EntityPart(Extraction extraction, OntologyGraph ontology, ArticleIris iris, Triples triples) {
        this.ontology = ontology;
        this.iris = iris;
        this.triples = triples;
        extraction.annotated().entities().forEach(entity -> entities.put(entity.id(), entity));
        for (Mention mention : extraction.annotated().mentions()) {
            named.merge(mention.entity(), mention.form() == Mention.Form.NAME, Boolean::logicalOr);
        }
    }

    /** Writes an entity of the article. */
    Node write(Entity entity) {
        Node known = written.get(entity.id());
        if (known != null) {
            return known;
        }
        Node node = iris.shared().entity(entity.id());
        written.put(entity.id(), node);
        writeTyped(node, Terms.hs(entity.type()), name(entity));
        triples.add(node, Terms.NAMED, isNamed(entity));
        entity.country().ifPresent(code -> triples.add(node, Terms.COUNTRY_CODE, code));
        return node;
    }

    /** With the class's ancestors of other vocabularies, for readers that do not know the project's own. */
    void writeTyped(Node node, Node type, String label) {
        triples.describe(node, type, label);
        ontology.typesElsewhere(type).forEach(ancestor -> triples.add(node, Terms.TYPE, ancestor));
    }

    /** The one name that an entity has in all articles, if the catalogue knows it; else the fullest in this one. */
    private String name(Entity entity) {
        String name = entity.catalogued() ? ontology.catalogueName(entity.id()).orElse(entity.name()) : entity.name();
        return isNamed(entity) ? name : OPENING.matcher(name).replaceFirst(opening -> opening.group().toLowerCase(Locale.ROOT));
    }

    private boolean isNamed(Entity entity) {
        return entity.catalogued() || named.getOrDefault(entity.id(), false);
    }

    private Optional<Entity> entity(Optional<String> id) {
        return id.map(entities::get);
    }

    /** A holder under the name that its node has. */
    Holder named(Holder holder) {
        return new Holder(entity(holder.entity()).map(this::name).orElse(holder.name()), holder.entity(), holder.span());
    }

    /** A filler under the name that its node has. */
    RoleFiller named(RoleFiller filler) {
        return new RoleFiller(filler.role(), entity(filler.entity()).map(this::name).orElse(filler.name()), filler.entity(), filler.span());
    }

    /** The node of a holder, written. Whoever is only described is somebody else in the next article. */
    Node write(Holder holder) {
        Optional<Entity> entity = entity(holder.entity());
        if (entity.isPresent()) {
            return write(entity.get());
        }
        Node node = iris.described(holder.name());
        writeTyped(node, Terms.ACTOR, holder.name());
        triples.add(node, Terms.NAMED, false);
        return node;
    }

    /** The node of a filler, written; for time there is none. */
    Node write(RoleFiller filler) {
        Optional<Entity> entity = entity(filler.entity());
        if (entity.isPresent()) {
            return write(entity.get());
        }
        Node node = iris.shared().phrase(filler.name());
        triples.describe(node, Terms.PHRASE, filler.name());
        return node;
    }

    /** What tells a filler from others, in every article and under every base. */
    static String key(RoleFiller filler) {
        return filler.role() + "=" + filler.entity().map(id -> "entity " + id).orElse("words " + filler.name());
    }
}
