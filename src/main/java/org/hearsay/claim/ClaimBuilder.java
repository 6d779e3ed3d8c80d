package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.annotation.Sentence;
import org.hearsay.article.Span;

/** Makes the claims of an article out of its drafts: who holds each proposition, how, and which are worth listing. */
final class ClaimBuilder {

    private final Discourse discourse;
    private final HolderChain chains;
    private final Listing listing;
    private final List<Claim> claims = new ArrayList<>();

    /**
     * Prepares.
     *
     * @param listing the attributions that reports belong to
     */
    ClaimBuilder(Discourse discourse, HolderChain chains, Listing listing) {
        this.discourse = discourse;
        this.chains = chains;
        this.listing = listing;
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

    /** An action that nobody does to nobody says nothing that could be true or false of anybody. */
    private static boolean isProposition(Draft draft) {
        return draft.isTold() && (draft.has("agent") || draft.has("target") || draft.has("object"));
    }

    private void add(Draft draft, String event) {
        Sentence sentence = discourse.tree(draft.match().sentence()).sentence();
        Verdict verdict = Verdict.of(draft);
        Optional<String> attribution = draft.innermost().map(listing::id);
        for (List<Holder> holders : chains.of(draft.reports())) {
            claims.add(new Claim("c", sentence.span(), sentence.kind(), attribution, holders, verdict.stance(), verdict.polarity(), verdict.modality(),
                    verdict.cues(), event, draft.type(), draft.roles(), draft.type(), Confidence.of(draft)));
        }
    }

    /** Keeps the fullest of those that say the same of the same, at the place of the first, and numbers them. */
    private List<Claim> numbered() {
        List<Claim> kept = new ArrayList<>();
        for (Claim claim : claims) {
            int same = indexOfSame(kept, claim);
            if (same < 0) {
                kept.add(claim);
            } else if (claim.roles().size() > kept.get(same).roles().size() && sayable(claim) == sayable(kept.get(same))) {
                kept.set(same, claim);
            }
        }
        List<Claim> numbered = new ArrayList<>();
        for (Claim c : kept) {
            numbered.add(new Claim("c" + (numbered.size() + 1), c.evidence(), c.standing(), c.attribution(), c.holders(), c.stance(), c.polarity(), c.modality(),
                    c.cues(), c.event(), c.type(), c.roles(), c.foundBy(), c.score()));
        }
        return numbered;
    }

    private static boolean sayable(Claim claim) {
        return claim.standing().isRead();
    }

    private static int indexOfSame(List<Claim> kept, Claim claim) {
        for (int i = 0; i < kept.size(); i++) {
            if (key(kept.get(i)).equals(key(claim))) {
                return i;
            }
        }
        return -1;
    }

    private static List<Object> key(Claim claim) {
        Function<String, List<String>> names = role -> claim.roles().stream().filter(r -> r.role().equals(role)).map(RoleFiller::name).sorted().toList();
        List<String> patients = new ArrayList<>(names.apply("target"));
        patients.addAll(names.apply("object"));
        String holders = claim.holders().stream().map(Holder::name).collect(Collectors.joining("\n"));
        return List.of(claim.type(), claim.polarity(), holders, names.apply("agent"), patients);
    }
}
