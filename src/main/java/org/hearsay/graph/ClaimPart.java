package org.hearsay.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.hearsay.annotation.TimeExpression;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Event;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.Holder;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.RoleFiller;

/** Writes claims, the propositions that they say, and the questions that they answer. */
final class ClaimPart {

    private static final String TIME = "time";
    private static final String OBJECT = "object";
    private static final Set<String> ANSWERING = Set.of("agent", "target", "object");

    private final Extraction extraction;
    private final Article article;
    private final Wording wording;
    private final ArticleIris iris;
    private final Passage passage;
    private final EntityPart entities;
    private final Triples triples;
    private final Map<List<String>, Integer> timesSaid = new HashMap<>();
    private final Map<Claim, List<Asking>> askings = new IdentityHashMap<>();
    private final Occasions occasions = new Occasions();

    /** A question that a claim is about: in which words it is asked, about whom, and what makes it the same elsewhere. */
    private record Asking(Wording.Asked asked, List<RoleFiller> about, List<String> identity) {}

    ClaimPart(Extraction extraction, Wording wording, ArticleIris iris, Passage passage, EntityPart entities, Triples triples) {
        this.extraction = extraction;
        this.article = extraction.annotated().article();
        this.wording = wording;
        this.iris = iris;
        this.passage = passage;
        this.entities = entities;
        this.triples = triples;
    }

    void write() {
        extraction.events().forEach(this::write);
        extraction.claims().forEach(this::ask);
        extraction.claims().forEach(this::write);
    }

    private void ask(Claim claim) {
        List<Asking> asked = askings(claim);
        askings.put(claim, asked);
        time(claim).ifPresent(time -> asked.forEach(asking -> occasions.add(asking.identity(), time)));
    }

    private void write(Event event) {
        Node node = mention(event.id());
        Node type = Terms.hs(event.type());
        triples.describe(node, Terms.EVENT_MENTION, wording.event(type, List.of()) + ": “" + passage.text(event.trigger()) + "”");
        triples.add(node, Terms.ACTION_TYPE, type);
        triples.add(node, Terms.REALIS, Terms.hs(event.realis().label()));
        triples.add(node, Terms.TRIGGER, passage.write(event.trigger()));
        triples.add(node, Terms.STATED_IN, iris.article());
    }

    private Node mention(String event) {
        return iris.within("mention", event);
    }

    private void write(Claim claim) {
        List<RoleFiller> roles = claim.roles().stream().map(entities::named).toList();
        List<Holder> holders = claim.holders().stream().map(entities::named).toList();
        Node node = iris.shared().hashed("claim", identity(claim));
        String proposition = wording.proposition(Terms.hs(claim.type()), roles);
        triples.add(node, Terms.TYPE, Terms.SCHEMA_CLAIM);
        triples.describe(node, Terms.CLAIM, wording.claim(claim, holders, proposition, article.publisher().orElse("The article")));
        triples.add(node, Terms.SAYS, proposition(claim, proposition));
        triples.add(node, Terms.STANCE, Terms.hs(claim.stance().label()));
        triples.add(node, Terms.POLARITY, Terms.hs(claim.polarity().label()));
        triples.add(node, Terms.MODALITY, Terms.hs(claim.modality().label()));
        claim.cues().forEach(cue -> triples.add(node, Terms.CUE, passage.text(cue)));
        writeHolders(node, claim.holders(), holders);
        writeSource(node, claim);
        objectTime(claim).flatMap(time -> time.value().stream()).forEach(value -> triples.addTime(node, Terms.OBJECT_TIME, value));
        writeQuestions(node, claim, roles);
    }

    /** The times that the words for the object name. */
    private Stream<TimeExpression> objectTime(Claim claim) {
        return claim.roles().stream()
                .filter(filler -> filler.role().equals(OBJECT) && filler.entity().isEmpty())
                .flatMap(filler -> extraction.annotated().times().stream().filter(time -> filler.span().contains(time.span())));
    }

    /** What it says, by whom and where; by the words and not by their place, so that it stays the same when the page around it changes. */
    private List<String> identity(Claim claim) {
        List<String> identity = new ArrayList<>(List.of(article.identity(), passage.text(claim.evidence())));
        identity.addAll(identityOfProposition(claim.type(), claim.roles()));
        claim.holders().forEach(holder -> identity.add(holder.name()));
        identity.addAll(List.of(claim.stance().label(), claim.polarity().label(), claim.modality().label()));
        int times = timesSaid.merge(List.copyOf(identity), 1, Integer::sum);
        if (times > 1) {
            identity.add(Integer.toString(times));
        }
        return identity;
    }

    private static List<String> identityOfProposition(String type, List<RoleFiller> roles) {
        List<String> identity = new ArrayList<>(roles.stream().map(EntityPart::key).distinct().sorted().toList());
        identity.add(0, type);
        return identity;
    }

    private Node proposition(Claim claim, String label) {
        Node node = iris.shared().hashed("proposition", identityOfProposition(claim.type(), claim.roles()));
        triples.describe(node, Terms.PROPOSITION, Wording.capitalized(label));
        triples.add(node, Terms.ACTION_TYPE, Terms.hs(claim.type()));
        for (RoleFiller filler : claim.roles()) {
            if (filler.role().equals(TIME)) {
                triples.addTime(node, Terms.TIME, filler.name());
            } else {
                triples.add(node, Terms.hs(filler.role()), entities.write(filler));
            }
        }
        return node;
    }

    private void writeHolders(Node node, List<Holder> written, List<Holder> named) {
        if (written.isEmpty()) {
            return;
        }
        List<Node> nodes = written.stream().map(entities::write).toList();
        triples.add(node, Terms.OUTERMOST_HOLDER, nodes.get(0));
        triples.add(node, Terms.INNERMOST_HOLDER, nodes.get(nodes.size() - 1));
        triples.add(node, Terms.HOLDER_CHAIN, named.stream().map(Holder::name).collect(Collectors.joining(" ← ")));
        for (int i = 0; i < nodes.size(); i++) {
            Node link = Iris.part(node, "holder-" + (i + 1));
            triples.add(node, Terms.HOLDER, nodes.get(i));
            triples.add(node, Terms.CHAIN, link);
            triples.describe(link, Terms.CHAIN_LINK, "Holder " + (i + 1) + ": " + named.get(i).name());
            triples.add(link, Terms.POSITION, i + 1);
            triples.add(link, Terms.HOLDER, nodes.get(i));
        }
    }

    private void writeSource(Node node, Claim claim) {
        triples.add(node, Terms.STATED_IN, iris.article());
        triples.add(node, Terms.EVIDENCE, passage.write(claim.evidence()));
        triples.add(node, Terms.STANDING, standing(claim.standing()));
        triples.add(node, Terms.FOUND_BY, Terms.hs(claim.foundBy()));
        triples.add(node, Terms.SCORE, claim.score());
        triples.add(node, Terms.OF_EVENT_MENTION, mention(claim.event()));
        claim.attribution().ifPresent(id -> triples.add(node, Terms.IN_ATTRIBUTION, iris.within("attribution", id)));
    }

    private static Node standing(Paragraph.Kind kind) {
        return Terms.hs(switch (kind) {
            case TEXT, FURNITURE -> "runningText";
            case TITLE -> "headline";
            case HEADING -> "heading";
            case LIST_ITEM -> "listItem";
            case QUOTE -> "blockQuote";
            case CAPTION -> "caption";
            case LINK -> "linkedHeadline";
        });
    }

    /** What a claim is asked about: a question for each combination of those that it is about. */
    private List<Asking> askings(Claim claim) {
        List<RoleFiller> roles = claim.roles().stream().map(entities::named).toList();
        return wording.question(Terms.hs(claim.type()), roles).stream()
                .flatMap(asked -> combinations(roles, asked.template().roles()).stream().map(about -> new Asking(asked, about, identityOfQuestion(asked.asker().getLocalName(), about))))
                .toList();
    }

    private static Optional<String> time(Claim claim) {
        return claim.roles().stream().filter(filler -> filler.role().equals(TIME)).map(RoleFiller::name).findFirst();
    }

    /**
     * A claim answers one question for each combination of those that the question is about. When it happened is a part of it only where the
     * article tells of several occasions: papers that disagree about the day, or do not give one, would never meet. It stands in the proposition,
     * and answers are sorted by it.
     */
    private void writeQuestions(Node claim, Claim said, List<RoleFiller> roles) {
        for (Asking asking : askings.get(said)) {
            boolean answered = said.polarity() != Polarity.AFFIRMED || answers(asking.asked().template().roles(), roles);
            Optional<String> occasion = occasions.other(asking.identity(), time(said));
            List<String> identity = Stream.concat(asking.identity().stream(), occasion.stream()).toList();
            Node event = iris.shared().hashed("event", identity);
            triples.describe(event, Terms.EVENT, wording.event(asking.asked().asker(), asking.about()) + occasion.map(" (%s)"::formatted).orElse(""));
            triples.add(event, Terms.TYPE, Terms.SEM_EVENT);
            triples.add(event, Terms.SEM_EVENT_TYPE, asking.asked().asker());
            triples.add(claim, Terms.ABOUT, event);
            if (answered) {
                triples.add(claim, Terms.ANSWERS, question(iris.shared().hashed("question", identity), asking, occasion, event));
            }
        }
    }

    /** What has no name ("the servers") is not the same in two articles, so that answers about it do not meet across articles. */
    private List<String> identityOfQuestion(String type, List<RoleFiller> about) {
        List<String> identity = identityOfProposition(type, about);
        if (about.stream().anyMatch(filler -> filler.entity().isEmpty())) {
            identity.add(article.identity());
        }
        return identity;
    }

    /** "Somebody attacked Sony" is about the attack on Sony, but does not answer who did it. */
    private static boolean answers(Set<String> asked, List<RoleFiller> roles) {
        return roles.stream().map(RoleFiller::role).anyMatch(role -> ANSWERING.contains(role) && !asked.contains(role));
    }

    private Node question(Node question, Asking asking, Optional<String> occasion, Node event) {
        String words = wording.question(asking.asked(), asking.about());
        triples.describe(question, Terms.QUESTION, occasion.map(when -> words.replaceFirst("\\?$", " (" + when + ")?")).orElse(words));
        triples.add(question, Terms.TYPE, Terms.SCHEMA_QUESTION);
        triples.add(question, Terms.ACTION_TYPE, asking.asked().asker());
        triples.add(question, Terms.ABOUT, event);
        return question;
    }

    private static List<List<RoleFiller>> combinations(List<RoleFiller> fillers, Set<String> roles) {
        List<List<RoleFiller>> combinations = List.of(List.of());
        for (String role : roles) {
            List<RoleFiller> ofRole = fillers.stream().filter(filler -> filler.role().equals(role)).toList();
            combinations = combinations.stream()
                    .flatMap(before -> ofRole.stream().map(filler -> {
                        List<RoleFiller> with = new ArrayList<>(before);
                        with.add(filler);
                        return List.copyOf(with);
                    }))
                    .toList();
        }
        return combinations;
    }
}
