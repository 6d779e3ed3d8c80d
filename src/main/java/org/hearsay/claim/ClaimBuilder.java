package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.annotation.Entity;
import org.hearsay.annotation.Sentence;
import org.hearsay.article.Span;
import org.hearsay.frame.Filler;
import org.hearsay.frame.Role;
import org.hearsay.frame.grammar.Tree;

/** Makes the claims of an article out of its drafts: who holds each proposition, how, and which are worth listing. */
final class ClaimBuilder {

    private static final Set<String> PATIENTS = Set.of("target", "object");
    private static final String DELIVERY = "MalwareDelivery";
    private static final Set<String> ANYBODY = Set.of("anyone", "anybody", "anything");

    private final Discourse discourse;
    private final Naming naming;
    private final HolderChain chains;
    private final Listing listing;
    private final Genericity genericity;
    private final Confidence confidence;
    private final List<Claim> claims = new ArrayList<>();

    /**
     * Prepares.
     *
     * @param listing the attributions that reports belong to
     */
    ClaimBuilder(Discourse discourse, Naming naming, HolderChain chains, Listing listing) {
        this.discourse = discourse;
        this.naming = naming;
        this.chains = chains;
        this.listing = listing;
        this.genericity = new Genericity(discourse);
        this.confidence = new Confidence(discourse.annotated());
    }

    /**
     * The claims of an article.
     *
     * @param drafts its actions in text order
     * @param events the events made of them, in the same order
     */
    List<Claim> build(List<Draft> drafts, List<Event> events) {
        for (int i = 0; i < drafts.size(); i++) {
            if (isProposition(drafts.get(i))) {
                add(drafts.get(i), events.get(i).id());
            }
        }
        return numbered();
    }

    /**
     * An action that nobody does to nobody says nothing that could be true or false of anybody; a participle before a noun ("stolen data")
     * presupposes an action and does not tell it; what is named beside another action is claimed with that one; and of kinds of
     * action nothing is claimed, unless somebody plans or denies one.
     */
    private boolean isProposition(Draft draft) {
        boolean presupposed = discourse.tree(draft.match().sentence()).relation(draft.match().trigger()).equals("amod");
        boolean kind = genericity.isGeneric(draft) && (draft.innermost().isEmpty() || tellsOfKind(draft));
        if (draft.reports().stream().anyMatch(this::isNobodys)) {
            return false;
        }
        boolean open = draft.match().frame().standsFor().isPresent() && Verdict.of(draft).polarity() == Polarity.WITHHELD; // "did not say who was responsible"
        boolean answered = draft.match().frame().standsFor().isPresent() && draft.implied() == 0; // "the government denied it" denies what others told, whoever did it
        boolean whole = open || answered || draft.match().frame().roles().stream().filter(Role::required)
                .allMatch(role -> draft.has(role.name()) || EventFinder.isWhatIsBlamed(draft.match().frame(), role.name()));
        boolean peopled = whole && (draft.has("agent") || draft.has("target") || draft.has("object"));
        return !draft.match().aside() && !isOnOwn(draft) && !presupposed && !kind && !isAboutNobodyKnown(draft) && (peopled && (draft.isTold() || isOpen(draft)) || isDisclaimed(draft));
    }

    /** Whether what somebody says of a kind of action is no threat and no denial: "the expert said that gangs trick users". */
    private static boolean tellsOfKind(Draft draft) {
        Verdict verdict = Verdict.of(draft);
        return verdict.polarity() == Polarity.AFFIRMED && verdict.modality() != Modality.PLANNED;
    }

    /** Whether a report says who did not say something: "nobody claimed responsibility". */
    private boolean isNobodys(Report report) {
        return report.sources().stream().anyMatch(naming::isNobody);
    }

    /** Whether somebody says that there was no such action at all: "there is no credible threat". */
    private boolean isDisclaimed(Draft draft) {
        Tree tree = discourse.tree(draft.match().sentence());
        boolean none = tree.hasChild(draft.match().trigger(), c -> tree.relation(c).equals("det") && tree.lemma(c).equalsIgnoreCase("no"));
        return none && draft.innermost().isPresent() && draft.roles().isEmpty();
    }

    /** Whether it is denied by somebody, or left open: "it is not clear who was behind the hack". */
    private static boolean isOpen(Draft draft) {
        Polarity polarity = Verdict.of(draft).polarity();
        return polarity == Polarity.WITHHELD || isSaid(draft) && polarity != Polarity.AFFIRMED;
    }

    /** Whether somebody is said to tell of it: then even a bare mention is their word. */
    private static boolean isSaid(Draft draft) {
        return draft.implied() > 0 && draft.innermost().isPresent();
    }

    /** What is done to an "it" that nobody resolved could be anything. */
    private boolean isAboutNobodyKnown(Draft draft) {
        boolean pointed = draft.fillers().stream().anyMatch(f -> PATIENTS.contains(f.role()) && !naming.names(f) && !isAnybody(f));
        return pointed && PATIENTS.stream().noneMatch(draft::has);
    }

    /** "The shop had embedded the script in its site": nobody attacks what is theirs, and what may be malware is none there. */
    private boolean isOnOwn(Draft draft) {
        Tree tree = discourse.tree(draft.match().sentence());
        List<String> agents = draft.match().frame().name().equals(DELIVERY) ? draft.fillers().stream().filter(f -> f.role().equals("agent")).flatMap(f -> naming.entity(f).stream()).map(Entity::id).toList() : List.of();
        return !agents.isEmpty() && draft.fillers().stream().filter(f -> PATIENTS.contains(f.role()) && f.sentence() == draft.match().sentence())
                .flatMap(f -> tree.children(f.head()).stream()).filter(c -> tree.token(c).deprel().equals("nmod:poss"))
                .flatMap(c -> discourse.annotated().mentionAt(draft.match().sentence(), c).stream()).anyMatch(m -> agents.contains(m.entity()));
    }

    /** "Denied having attacked anyone": everybody is known. */
    private boolean isAnybody(Filler filler) {
        return ANYBODY.contains(discourse.tree(filler.sentence()).lemma(filler.head()).toLowerCase(Locale.ROOT));
    }

    private void add(Draft draft, String event) {
        Sentence sentence = discourse.tree(draft.match().sentence()).sentence();
        Verdict verdict = Verdict.of(draft);
        Optional<String> attribution = draft.innermost().map(listing::id);
        for (List<Holder> holders : chains.of(draft.reports())) {
            claims.add(new Claim("c", sentence.span(), sentence.kind(), attribution, holders, verdict.stance(), verdict.polarity(), verdict.modality(),
                    verdict.cues(), event, draft.type(), draft.roles(), draft.match().frame().name(), confidence.of(draft)));
        }
    }

    /** Keeps what says something new, the fuller of two that say the same, and numbers them. */
    private List<Claim> numbered() {
        List<Claim> kept = new ArrayList<>();
        Map<Saying.Core, NavigableMap<Integer, Saying>> places = new HashMap<>();
        for (Claim claim : claims) {
            Saying saying = Saying.of(claim);
            NavigableMap<Integer, Saying> alike = places.computeIfAbsent(saying.core(), core -> new TreeMap<>());
            if (alike.values().stream().noneMatch(saying::repeats)) {
                int place = alike.keySet().stream().filter(p -> alike.get(p).repeats(saying)).findFirst().orElse(kept.size());
                alike.put(place, saying);
                if (place < kept.size()) {
                    kept.set(place, claim);
                } else {
                    kept.add(claim);
                }
            }
        }
        List<Claim> numbered = new ArrayList<>();
        for (Claim c : kept) {
            numbered.add(new Claim("c" + (numbered.size() + 1), c.evidence(), c.standing(), c.attribution(), c.holders(), c.stance(), c.polarity(), c.modality(),
                    c.cues(), c.event(), c.type(), c.roles(), c.foundBy(), c.score()));
        }
        return numbered;
    }
}
