package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.annotation.Entity;
import org.hearsay.annotation.Mention;
import org.hearsay.frame.Filler;
import org.hearsay.frame.FrameMatch;
import org.hearsay.frame.grammar.Tree;

/**
 * Lets mentions of actions that point back take from earlier mentions what they do not tell themselves.
 *
 * <p>A definite noun ("the attack", "this breach") takes the target and object of the nearest earlier mention of its type that has any, or else the
 * target of another offence. Blame without an action ("Russia's involvement") takes the type too, from the latest offence against whom most were told so far; a denied
 * accusation from what its agent was blamed for, or else from what others told right before. What is said not to have happened at all was not done to whom most were told of. Either is dropped where there is none. What is told
 * of "the flaw" is told of the system that has it. A verb that leaves its target out takes that of its agent's offence before. An agent is lent only within a sentence, to
 * what "the attacker" did there, since who did it is what articles disagree about.
 */
final class EventLinker {

    private static final String OFFENCE = "Offence";
    private static final String ATTACK = "CyberAttack";
    private static final String WEAKNESS = "Vulnerability";
    /** What nouns may call an offence of any type that was told before: "the attack", "the theft". */
    private static final Set<String> POINTING = Set.of(ATTACK, "DataTheft");
    private static final Set<String> PATIENTS = Set.of("target", "object");
    /** How many actions back a mention can point: more than nearly any article tells of. */
    private static final int REACH = 250;
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both", "such");

    private final Discourse discourse;
    private final Genericity genericity;

    EventLinker(Discourse discourse) {
        this.discourse = discourse;
        this.genericity = new Genericity(discourse);
    }

    /** The drafts in the same order, some with lent roles, without blame that nothing stands behind. */
    List<Draft> link(List<Draft> drafts) {
        Map<Integer, List<Draft>> told = bySentence(drafts);
        List<Draft> linked = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Draft> earlier = linked.subList(Math.max(0, linked.size() - REACH), linked.size());
            if (draft.match().frame().standsFor().isPresent()) {
                blamed(draft, told.get(draft.match().sentence()), earlier).ifPresent(linked::add);
            } else {
                Draft fuller = pointsBack(draft) ? nearest(earlier, draft).map(e -> draft.withImplied(e.type().equals(draft.type()) ? patients(e) : e.roles("target"))).orElse(draft) : draft;
                linked.add(withNamedObject(withVictimOfSameAgent(withNamedTarget(withFlawedSystem(withTellingVictim(withVictimOfKnownData(disclaimed(fuller, earlier), earlier), earlier), earlier), earlier), earlier), earlier));
            }
        }
        Map<Integer, List<Draft>> retold = bySentence(linked);
        return linked.stream()
                .map(draft -> withOwnerOfObject(draft, retold.get(draft.match().sentence())))
                .map(draft -> withAttackerOfSentence(draft, retold.get(draft.match().sentence())))
                .toList();
    }

    private static Map<Integer, List<Draft>> bySentence(List<Draft> drafts) {
        return drafts.stream().collect(Collectors.groupingBy(draft -> draft.match().sentence()));
    }

    private static boolean isSame(RoleFiller one, RoleFiller other) {
        return one.span().equals(other.span()) || one.entity().isPresent() && one.entity().equals(other.entity());
    }

    /** "Files stolen from the bank were published": the files that are published are the bank's. */
    private Draft withOwnerOfObject(Draft draft, List<Draft> ofSentence) {
        if (draft.has("target") || !discourse.isA(draft.type(), OFFENCE)) {
            return draft;
        }
        return ofSentence.stream()
                .filter(other -> other != draft && discourse.isA(other.type(), OFFENCE) && other.has("target"))
                .filter(other -> other.roles("object").stream().anyMatch(o -> draft.roles("object").stream().anyMatch(d -> d.span().equals(o.span()))))
                .findFirst()
                .map(other -> draft.withImplied(other.roles("target")))
                .orElse(draft);
    }

    /** "The party was hacked, and the attacker took its files": the attacker is who hacked. A ransom is demanded by whoever attacked. */
    private Draft withAttackerOfSentence(Draft draft, List<Draft> ofSentence) {
        if (draft.has("agent") || !discourse.isA(draft.type(), OFFENCE) || !draft.has("target")) {
            return draft;
        }
        boolean ransom = draft.type().equals("Ransom");
        return ofSentence.stream()
                .filter(other -> other != draft && discourse.isA(other.type(), OFFENCE))
                .flatMap(other -> other.match().fillers("agent").filter(f -> isTheAttacker(f) || ransom && isAttacker(f)).flatMap(f -> other.roles("agent").stream().limit(1)))
                .findFirst()
                .map(agent -> draft.withImplied(List.of(agent)))
                .orElse(draft);
    }

    private boolean isTheAttacker(Filler filler) {
        return isDefinite(filler) && filler.mention().filter(m -> m.form() == Mention.Form.DESCRIPTION && discourse.isA(m.type(), "ThreatActor")).isPresent();
    }

    private boolean isAttacker(Filler filler) {
        return filler.mention().filter(m -> discourse.isA(m.type(), "ThreatActor")).isPresent();
    }

    private Optional<Draft> blamed(Draft draft, List<Draft> ofSentence, List<Draft> earlier) {
        boolean carries = ofSentence.stream().anyMatch(other -> isCarriedBy(other.match(), draft.match()));
        String blamedFor = draft.match().frame().standsFor().orElseThrow();
        boolean accusation = !discourse.isA(blamedFor, OFFENCE);
        if (carries || accusation && Verdict.of(draft).polarity() != Polarity.DENIED) {
            return Optional.empty();
        }
        if (accusation && ofSameSide(earlier, sided(draft)).isEmpty()) {
            return lastWord(earlier, draft).map(e -> draft.as(e.type()).withRoles(e.roles()));
        }
        if (accusation && !draft.has("agent")) {
            return ofSameSide(earlier, sided(draft)).map(e -> draft.as(e.type()).withRoles(e.roles()));
        }
        return (accusation ? ofSameSide(earlier, draft) : topic(earlier, blamedFor).or(() -> lastOpen(earlier, blamedFor))).map(e -> draft.as(e.type()).withImplied(patients(e)));
    }

    /** An answer with who gives it for its agent: "the Russian embassy called the charges absurd". */
    private Draft sided(Draft draft) {
        return draft.has("agent") ? draft : draft.withImplied(draft.innermost().stream().flatMap(r -> r.sources().stream().limit(1)).flatMap(s -> s.mention().stream())
                .flatMap(m -> discourse.annotated().entity(m.entity()).stream().map(e -> new RoleFiller("agent", e.name(), Optional.of(e.id()), m.span()))).toList());
    }

    /** The latest offence, an attack if there was one and on somebody with a name, that somebody or somebody of the same country was said to have done. */
    private Optional<Draft> ofSameSide(List<Draft> earlier, Draft draft) {
        Draft found = null;
        for (Draft candidate : earlier) {
            boolean lesser = found != null && (found.type().equals(ATTACK) && !candidate.type().equals(ATTACK) || isNamed(found) && !isNamed(candidate));
            if (!lesser && discourse.isA(candidate.type(), OFFENCE) && isTold(candidate) && candidate.roles("agent").stream().anyMatch(a -> draft.roles("agent").stream().anyMatch(b -> isSame(a, b) || isOfSameCountry(a, b)))) {
                found = candidate;
            }
        }
        return Optional.ofNullable(found);
    }

    /** "The bank said it had found no evidence of a breach": what was told before was not done, or nothing was done to the company that says so. */
    private Draft disclaimed(Draft draft, List<Draft> earlier) {
        Polarity polarity = Verdict.of(draft).polarity();
        boolean asked = draft.type().equals("Ransom") && polarity == Polarity.WITHHELD;
        boolean bare = draft.roles().isEmpty() && (POINTING.contains(draft.type()) || asked) && !draft.match().aside() && draft.innermost().isPresent();
        if (!bare || discourse.tree(draft.match().sentence()).token(draft.match().trigger()).upos().equals("VERB") || polarity != Polarity.DENIED && !asked) {
            return draft;
        }
        return topic(earlier, OFFENCE).map(e -> draft.withImplied(e.roles("target"))).orElseGet(() -> draft.withImplied(speakingCompany(draft)));
    }

    /** "It was not clear if the data had been taken": what the article knows of is the data of whom it told last in the paragraph. */
    private Draft withVictimOfKnownData(Draft draft, List<Draft> earlier) {
        boolean open = Set.of("DataTheft", "Leak").contains(draft.type()) && !draft.match().aside() && !draft.has("target") && !draft.has("agent");
        if (!open || draft.match().fillers("object").noneMatch(f -> isDefinite(f) && f.mention().isEmpty())) {
            return draft;
        }
        return earlier.stream()
                .filter(e -> paragraph(e) == paragraph(draft) && discourse.isA(e.type(), OFFENCE) && isTold(e) && e.roles("target").stream().anyMatch(this::isBody))
                .reduce((one, later) -> later)
                .map(e -> draft.withImplied(e.roles("target"))).orElse(draft);
    }

    /** "The shop was hacked. It said that card numbers were stolen": what a victim tells was taken was taken from it. */
    private Draft withTellingVictim(Draft draft, List<Draft> earlier) {
        boolean open = Set.of("DataTheft", "Leak").contains(draft.type()) && !draft.match().aside() && !draft.has("target") && draft.has("object");
        Optional<String> teller = draft.innermost().filter(r -> open).flatMap(r -> r.sources().stream().findFirst()).flatMap(Filler::mention).map(Mention::entity);
        return teller.isEmpty() ? draft : earlier.stream().filter(e -> discourse.isA(e.type(), OFFENCE) && isTold(e)).flatMap(e -> e.roles("target").stream())
                .filter(t -> t.entity().equals(teller))
                .reduce((one, later) -> later)
                .map(t -> draft.withImplied(List.of(t))).orElse(draft);
    }

    private List<RoleFiller> speakingCompany(Draft draft) {
        return draft.innermost().stream().flatMap(r -> r.sources().stream().limit(1)).flatMap(source -> source.mention().stream()
                        .flatMap(m -> discourse.annotated().entity(m.entity()).stream())
                        .filter(e -> discourse.isA(e.type(), "Company") && !discourse.isA(e.type(), "SecurityVendor"))
                        .map(e -> new RoleFiller("target", OwnWords.withoutDeterminer(e.name()), Optional.of(e.id()), source.span())))
                .toList();
    }

    /** The offence that somebody else told of right before: "The party said its computers had been hacked. The government denied it." */
    private Optional<Draft> lastWord(List<Draft> earlier, Draft draft) {
        return earlier.stream()
                .filter(e -> paragraph(e) == paragraph(draft) && draft.match().sentence() - e.match().sentence() == 1)
                .filter(e -> discourse.isA(e.type(), OFFENCE) && isTold(e) && e.innermost().isPresent())
                .reduce((one, later) -> later);
    }

    /** The latest action of a class against nobody in particular: "the Zorb attack". */
    private Optional<Draft> lastOpen(List<Draft> earlier, String type) {
        return earlier.stream().filter(e -> discourse.isA(e.type(), type) && (e.has("instrument") || e.has("agent")) && Verdict.of(e).polarity() == Polarity.AFFIRMED && !genericity.isGeneric(e))
                .reduce((one, later) -> later);
    }

    private boolean isOfSameCountry(RoleFiller one, RoleFiller other) {
        Optional<String> country = country(one);
        return country.isPresent() && country.equals(country(other));
    }

    private Optional<String> country(RoleFiller filler) {
        return filler.entity().flatMap(discourse.annotated()::entity).flatMap(Entity::country);
    }

    /** "The flaw was found by a student": it is a flaw of the system that an earlier mention names. */
    private Draft withFlawedSystem(Draft draft, List<Draft> earlier) {
        boolean flaw = draft.type().startsWith(WEAKNESS) && draft.match().fillers("object").anyMatch(this::isKnown);
        if (!flaw || draft.has("target")) {
            return draft;
        }
        List<Draft> flawed = earlier.stream().filter(e -> e.type().startsWith(WEAKNESS) && e.has("target")).toList();
        return flawed.isEmpty() ? draft : draft.withImplied(flawed.get(flawed.size() - 1).roles("target"));
    }

    /** Whether something was told of before: "the flaw", "it". */
    private boolean isKnown(Filler filler) {
        return isOf(filler, Mention.Form.PRONOUN) || isDetermined(discourse.tree(filler.sentence()), filler.head());
    }

    /** Whether the blame is only the word that carries another action of its sentence: "responsible for the attack". */
    private static boolean isCarriedBy(FrameMatch action, FrameMatch blame) {
        return action.carriers().stream().anyMatch(c -> c.words().contains(blame.trigger()));
    }

    private boolean pointsBack(Draft draft) {
        return !draft.has("target") && !draft.has("object") && isDefiniteNoun(draft);
    }

    private boolean isDefiniteNoun(Draft draft) {
        Tree tree = discourse.tree(draft.match().sentence());
        int trigger = draft.match().trigger();
        return !tree.token(trigger).upos().equals("VERB") && isDetermined(tree, trigger);
    }

    private static boolean isDetermined(Tree tree, int noun) {
        return tree.hasChild(noun, child -> tree.relation(child).equals("det") && DEFINITE.contains(tree.lemma(child).toLowerCase(java.util.Locale.ROOT)));
    }

    /** The last earlier action of the type, or else offence, in the paragraph, or else of all before the one against whom most were told, if its victim has a name. */
    private Optional<Draft> nearest(List<Draft> earlier, Draft draft) {
        List<Draft> tellable = earlier.stream().filter(e -> e.implied() == 0 && isTold(e) && isOfOne(e) && !genericity.isGeneric(e)).toList();
        List<Draft> told = tellable.stream().filter(e -> e.type().equals(draft.type())).toList();
        if (told.isEmpty() && POINTING.contains(draft.type())) {
            told = tellable.stream().filter(e -> discourse.isA(e.type(), OFFENCE) && e.roles("target").stream().anyMatch(this::isBody)).toList();
        }
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Draft last = mainOf(told, told.get(told.size() - 1).match().sentence());
        if (paragraph(last) == paragraph(draft)) {
            return Optional.of(last);
        }
        Map<String, Integer> counts = new HashMap<>();
        boolean offence = discourse.isA(draft.type(), OFFENCE);
        (offence ? earlier : told).stream().filter(e -> e.implied() == 0 && (!offence || discourse.isA(e.type(), OFFENCE)) && isTold(e)).forEach(e -> counts.merge(victim(e), 1, Integer::sum));
        Draft topic = last;
        for (Draft candidate : told) {
            if (isNamed(candidate) && counts.get(victim(candidate)) >= Math.max(2, counts.get(victim(topic)))) {
                topic = candidate;
            }
        }
        return Optional.of(topic);
    }

    /** Of the actions of a sentence the one that it tells first of all, rather than in a clause of a clause. */
    private Draft mainOf(List<Draft> told, int sentence) {
        Tree tree = discourse.tree(sentence);
        return told.stream().filter(d -> d.match().sentence() == sentence).reduce((one, later) -> depth(tree, later) <= depth(tree, one) ? later : one).orElseThrow();
    }

    private static int depth(Tree tree, Draft draft) {
        int depth = 0;
        for (int at = draft.match().trigger(); at >= 0; at = tree.head(at)) {
            depth++;
        }
        return depth;
    }

    /** Whether it was done to somebody or something that later sentences can mean: with a name, or one rather than several. */
    private boolean isOfOne(Draft draft) {
        return draft.match().fillers().stream().filter(f -> PATIENTS.contains(f.role()))
                .anyMatch(f -> isOf(f, Mention.Form.NAME) || isOneElsewhere(f) || isSingular(f.sentence(), f.head()));
    }

    private boolean isOneElsewhere(Filler filler) {
        return filler.mention().flatMap(m -> discourse.annotated().entity(m.entity())).stream()
                .flatMap(e -> e.mentions().stream()).map(discourse.annotated().mentions()::get)
                .anyMatch(m -> m.form() == Mention.Form.NAME || isOf(filler, Mention.Form.PRONOUN) && m.form() == Mention.Form.DESCRIPTION && isSingular(m.sentence(), m.head()));
    }

    /** Whether it is somebody whom "the attack" can be against without saying so: no system, and none of its users. */
    private boolean isBody(RoleFiller filler) {
        return filler.entity().flatMap(discourse.annotated()::entity).filter(e -> discourse.isA(e.type(), "Actor") && !discourse.isA(e.type(), "Person")).isPresent();
    }

    private boolean isSingular(int sentence, int word) {
        return discourse.tree(sentence).token(word).xpos().equals("NN");
    }

    private int paragraph(Draft draft) {
        return discourse.tree(draft.match().sentence()).sentence().paragraph();
    }

    private static boolean isNamed(Draft draft) {
        return draft.match().fillers("target").anyMatch(f -> isOf(f, Mention.Form.NAME));
    }

    /** "The attack against the studio" is against the studio that an earlier mention of such an attack names. */
    private Draft withNamedTarget(Draft draft, List<Draft> earlier) {
        List<Filler> targets = draft.match().fillers("target").toList();
        if (!isDefiniteNoun(draft) || targets.size() != 1 || !isDefinite(targets.get(0)) || !isOf(targets.get(0), Mention.Form.DESCRIPTION)) {
            return draft;
        }
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Draft candidate = earlier.get(i);
            if (candidate.type().equals(draft.type()) && isTold(candidate)) {
                List<RoleFiller> named = candidate.roles("target");
                boolean fits = candidate.match().fillers("target").anyMatch(f -> isOf(f, Mention.Form.NAME) && isOfSameKind(f, targets.get(0)));
                return named.size() == 1 && fits ? draft.withTarget(named.get(0)) : draft;
            }
        }
        return draft;
    }

    private boolean isOfSameKind(Filler one, Filler other) {
        return one.mention().flatMap(a -> other.mention().map(b -> discourse.isA(a.type(), b.type()) || discourse.isA(b.type(), a.type()))).orElse(false);
    }

    private static boolean isOf(Filler filler, Mention.Form form) {
        return filler.mention().filter(m -> m.form() == form).isPresent();
    }

    private boolean isDefinite(Filler filler) {
        Tree tree = discourse.tree(filler.sentence());
        return tree.hasChild(filler.head(), c -> tree.relation(c).equals("det") && tree.lemma(c).equalsIgnoreCase("the"));
    }

    /** The latest action of a class, an attack if there was one, against whom the article has told of most such actions so far. */
    private Optional<Draft> topic(List<Draft> earlier, String type) {
        Map<String, Integer> counts = new HashMap<>();
        Draft topic = null;
        for (Draft draft : earlier) {
            if (draft.implied() == 0 && discourse.isA(draft.type(), type) && isTold(draft)) {
                counts.merge(victim(draft), 1, Integer::sum);
                boolean sameVictim = topic != null && victim(draft).equals(victim(topic));
                boolean sameOrAttack = !sameVictim || draft.type().equals(topic.type()) || !topic.type().equals(ATTACK);
                if (topic == null || sameOrAttack && outweighs(draft, topic, counts)) {
                    topic = draft;
                }
            }
        }
        return Optional.ofNullable(topic);
    }

    /** Whether at least as much was told of one victim as of another; somebody without a name needs more than somebody with one. */
    private static boolean outweighs(Draft draft, Draft topic, Map<String, Integer> counts) {
        int more = counts.get(victim(draft)) - counts.get(victim(topic));
        return more > 0 || more == 0 && (victim(draft).equals(victim(topic)) || isNamed(draft) || !isNamed(topic));
    }

    private static String victim(Draft draft) {
        RoleFiller first = patients(draft).get(0);
        return first.entity().orElse(first.name());
    }

    /** The target of the nearest earlier offence or threat of the same agent, for a verb that leaves its target out: "they demanded a payment". */
    private Draft withVictimOfSameAgent(Draft draft, List<Draft> earlier) {
        boolean open = discourse.isA(draft.type(), OFFENCE) || draft.type().equals("Threat");
        if (!open || draft.has("target") || !draft.has("agent")) {
            return draft;
        }
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Draft candidate = earlier.get(i);
            if (haveSameAgent(candidate, draft) && candidate.has("target") && isOfOne(candidate) && (discourse.isA(candidate.type(), OFFENCE) || candidate.type().equals("Threat"))) {
                return draft.withImplied(candidate.roles("target"));
            }
        }
        return draft;
    }

    /** Who cancelled "the release of the film" and then "its release" cancelled the film's both times. */
    private Draft withNamedObject(Draft draft, List<Draft> earlier) {
        List<Filler> objects = draft.match().fillers("object").toList();
        if (objects.size() != 1 || isOf(objects.get(0), Mention.Form.NAME)) {
            return draft;
        }
        String noun = discourse.tree(objects.get(0).sentence()).lemma(objects.get(0).head());
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Draft candidate = earlier.get(i);
            boolean named = candidate.match().fillers("object").anyMatch(f -> isNamedBelow(f, noun));
            if (named && candidate.type().equals(draft.type()) && haveSameAgent(candidate, draft)) {
                return draft.withImplied(candidate.roles("object"));
            }
        }
        return draft;
    }

    /** Whether something is named or resolved, and named as what a noun is of: the film of "the release of the film". */
    private boolean isNamedBelow(Filler filler, String noun) {
        Tree tree = discourse.tree(filler.sentence());
        int above = tree.head(filler.head());
        return filler.mention().isPresent() && above >= 0 && tree.relation(filler.head()).equals("nmod") && tree.lemma(above).equals(noun);
    }

    private static boolean haveSameAgent(Draft one, Draft other) {
        return one.roles("agent").stream().anyMatch(a -> other.roles("agent").stream().anyMatch(b -> isSame(a, b)));
    }

    /** Whether it is told as something that happened to somebody. */
    private static boolean isTold(Draft draft) {
        Verdict verdict = Verdict.of(draft);
        return !patients(draft).isEmpty() && !draft.match().aside() && verdict.polarity() == Polarity.AFFIRMED && verdict.modality().compareTo(Modality.PLANNED) < 0;
    }

    private static List<RoleFiller> patients(Draft draft) {
        List<RoleFiller> patients = new ArrayList<>(draft.roles("target"));
        patients.addAll(draft.roles("object"));
        return patients;
    }
}
