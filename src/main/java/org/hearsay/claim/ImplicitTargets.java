package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.annotation.Mention;
import org.hearsay.annotation.Token;
import org.hearsay.article.Span;
import org.hearsay.frame.Filler;
import org.hearsay.frame.grammar.Tree;

/**
 * Finds whom an offence hits by what its sentence says beside it: "stole the files of a bank, said to be those of Finnish voters". Where nobody in
 * the place of the target has a country, what has one in the same sentence and neither acts, speaks nor is where the offence comes from is a
 * target by implication; or else whoever is told to be among the victims there or in the next sentence, or else the state that tells of it. Where
 * no offence of the article is told to hit anybody with a country, the sentence nearest to the first may name one that stands as if it was hit: "The Finnish
 * firm runs shops. Hackers stole its data". Events list them, claims never do, since no word of the sentence puts them there.
 */
final class ImplicitTargets {

    private static final String OFFENCE = "Offence";
    /** Offences of which "from" says against whom. */
    private static final Set<String> TAKING = Set.of("DataTheft", "Leak");
    private static final String COUNTRY = "Country";
    private static final Set<String> UNDERGOING = Set.of("target", "object", "place");
    private static final Set<String> VICTIMS = Set.of("victim", "target");
    private static final Set<String> STATES = Set.of(COUNTRY, "GovernmentOrganization");
    private static final String TARGET = "target";
    /** How far from an offence, in sentences, whom it hit may be named, the nearest first. */
    private static final List<Integer> ELSEWHERE = List.of(-1, 1, -2, 2, -3, 3);

    private final Discourse discourse;
    private final Naming naming;
    private final Contents contents;
    private final Map<Integer, List<Draft>> bySentence;
    private final Optional<Draft> open;

    /**
     * Prepares.
     *
     * @param bySentence the actions of the article by their sentences
     */
    ImplicitTargets(Discourse discourse, Naming naming, Contents contents, Map<Integer, List<Draft>> bySentence) {
        this.discourse = discourse;
        this.naming = naming;
        this.contents = contents;
        this.bySentence = bySentence;
        this.open = firstOpen();
    }

    /**
     * The targets that a sentence implies.
     *
     * @param draft the action
     */
    List<RoleFiller> of(Draft draft) {
        if (!discourse.isA(draft.type(), OFFENCE) || hasCountry(draft)) {
            return List.of();
        }
        return open.filter(first -> first == draft).map(this::elsewhere).orElseGet(() -> beside(draft));
    }

    /** The first offence of an article in which none is told to hit anybody with a country. */
    private Optional<Draft> firstOpen() {
        List<Draft> offences = bySentence.values().stream().flatMap(List::stream).filter(d -> discourse.isA(d.type(), OFFENCE)).toList();
        return offences.stream().anyMatch(d -> hasCountry(d) || !beside(d).isEmpty()) ? Optional.empty()
                : offences.stream().min(Comparator.comparing(d -> d.match().sentence()));
    }

    private List<RoleFiller> beside(Draft draft) {
        int sentence = draft.match().sentence();
        List<Draft> ofSentence = bySentence.get(sentence);
        return Stream.<Supplier<List<RoleFiller>>>of(() -> inSentence(draft, sentence, draft.match().trigger()), () -> ofVictims(draft), () -> speakers(draft, ofSentence))
                .map(Supplier::get).filter(implied -> !implied.isEmpty()).findFirst().orElse(List.of());
    }

    private List<RoleFiller> elsewhere(Draft draft) {
        return ELSEWHERE.stream().map(step -> draft.match().sentence() + step).filter(s -> s >= 0 && s < discourse.size())
                .map(s -> inSentence(draft, s, Token.ROOT)).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private List<RoleFiller> inSentence(Draft draft, int sentence, int trigger) {
        List<Draft> ofSentence = bySentence.getOrDefault(sentence, List.of());
        Tree tree = discourse.tree(sentence);
        List<Filler> others = Stream.concat(
                ofSentence.stream().flatMap(d -> d.fillers().stream()).filter(f -> !UNDERGOING.contains(f.role()) && f.sentence() == sentence),
                contents.in(sentence).stream().flatMap(r -> r.sources().stream()).filter(f -> f.sentence() == sentence && !isPatient(draft, f))).toList();
        CountryCarrier carrier = new CountryCarrier(tree, trigger, TAKING.contains(draft.type()));
        List<RoleFiller> implied = new ArrayList<>();
        for (Mention country : discourse.annotated().mentionsIn(sentence)) {
            if (isCountry(country) && others.stream().noneMatch(o -> o.span().contains(country.span()) || isOf(tree, country.head(), o.head()))) {
                carrier.of(country.head()).map(word -> filler(tree, word, country)).filter(f -> implied.stream().noneMatch(i -> i.span().equals(f.span()))).ifPresent(implied::add);
            }
        }
        return implied;
    }

    private static boolean isPatient(Draft draft, Filler filler) {
        return draft.fillers().stream().anyMatch(f -> UNDERGOING.contains(f.role()) && f.head() == filler.head() && f.sentence() == filler.sentence());
    }

    /** Whether a word belongs to somebody, unless it is told to be against what: "a campaign by the group [against banks in Spain]". */
    private static boolean isOf(Tree tree, int word, int somebody) {
        if (!tree.isBelow(word, somebody)) {
            return false;
        }
        for (int at = word; at != somebody && at != Token.ROOT; at = tree.head(at)) {
            if (tree.hasChild(at, c -> tree.relation(c).equals("case") && tree.lemma(c).equals("against"))) {
                return false;
            }
        }
        return true;
    }

    /** Whom its sentence or the next says to be the victims: "All targets are located in Spain". */
    private List<RoleFiller> ofVictims(Draft draft) {
        int sentence = draft.match().sentence();
        return IntStream.of(sentence, sentence + 1).filter(s -> s < discourse.size() && paragraph(s) == paragraph(sentence)).boxed()
                .flatMap(s -> IntStream.range(0, discourse.tree(s).size()).filter(word -> isVictims(discourse.tree(s), word)).boxed().flatMap(word -> toldOf(s, word))).toList();
    }

    private int paragraph(int sentence) {
        return discourse.tree(sentence).sentence().paragraph();
    }

    private static boolean isVictims(Tree tree, int word) {
        return VICTIMS.contains(tree.lemma(word)) && tree.relation(word).equals("nsubj") && tree.token(word).upos().equals("NOUN");
    }

    /** The countries in what is told of a subject. */
    private Stream<RoleFiller> toldOf(int sentence, int subject) {
        Tree tree = discourse.tree(sentence);
        return discourse.annotated().mentionsIn(sentence).stream()
                .filter(m -> isCountry(m) && tree.isBelow(m.head(), tree.head(subject)) && !tree.isBelow(m.head(), subject))
                .flatMap(m -> new CountryCarrier(tree, Token.ROOT, false).of(m.head()).map(word -> filler(tree, word, m)).stream());
    }

    /** The state that tells of an offence, blames somebody else for it or looks into it, where nothing says whom it hit. */
    private List<RoleFiller> speakers(Draft draft, List<Draft> ofSentence) {
        Set<String> agents = draft.fillers().stream().filter(f -> f.role().equals("agent")).flatMap(f -> naming.entity(f).stream()).flatMap(e -> e.country().stream()).collect(Collectors.toSet());
        Stream<Filler> telling = draft.reports().stream().flatMap(r -> r.sources().stream());
        Stream<Filler> answering = ofSentence.stream().filter(d -> discourse.isA(d.type(), "Response")).flatMap(d -> d.fillers().stream()).filter(f -> f.role().equals("agent"));
        return Stream.concat(telling, answering)
                .flatMap(f -> f.mention().filter(m -> STATES.contains(m.type())).stream().flatMap(m -> country(m).filter(c -> !agents.contains(c)).stream().map(c -> f)))
                .map(f -> new RoleFiller(TARGET, f.span().of(discourse.text()), f.mention().map(Mention::entity), f.span())).limit(1).toList();
    }

    /** The country of somebody, or of the state whose name is part of theirs: "U.S. Bureau of Prisons". */
    private Optional<String> country(Mention state) {
        return state.country().or(() -> discourse.annotated().mentionsIn(state.sentence()).stream()
                .filter(m -> m.country().isPresent() && state.span().contains(m.span())).flatMap(m -> m.country().stream()).findFirst());
    }

    /** A country by its name, or by a description of one that is named: "the country". */
    private boolean isCountry(Mention mention) {
        return discourse.isA(mention.type(), COUNTRY) && (mention.form() == Mention.Form.NAME ? mention.country().isPresent()
                : mention.form() == Mention.Form.DESCRIPTION && discourse.annotated().entity(mention.entity()).filter(e -> e.catalogued()).isPresent());
    }

    /** Whether anybody in the place of the target has a country, by its words or by its other mentions. */
    private boolean hasCountry(Draft draft) {
        Stream<Optional<String>> entities = draft.roles(TARGET).stream().map(RoleFiller::entity);
        Stream<Optional<String>> told = draft.fillers().stream().filter(f -> f.role().equals(TARGET)).map(f -> naming.entity(f).map(e -> e.id()));
        boolean known = Stream.concat(entities, told).flatMap(Optional::stream).distinct().flatMap(id -> discourse.annotated().entity(id).stream())
                .anyMatch(e -> e.mentions().stream().anyMatch(m -> discourse.annotated().mentions().get(m).country().isPresent()));
        return known || draft.fillers().stream().filter(f -> f.role().equals(TARGET))
                .anyMatch(f -> discourse.annotated().mentionsIn(f.sentence()).stream().anyMatch(m -> m.country().isPresent() && f.span().contains(m.span())));
    }

    private RoleFiller filler(Tree tree, int word, Mention country) {
        if (country.form() == Mention.Form.DESCRIPTION) {
            return new RoleFiller(TARGET, country.span().of(discourse.text()), Optional.of(country.entity()), country.span());
        }
        Span span = tree.sentence().spanOf(Math.min(country.first(), word), Math.max(country.last(), word));
        Optional<String> entity = discourse.annotated().mentionAt(tree.sentence().index(), word).map(Mention::entity);
        return new RoleFiller(TARGET, span.of(discourse.text()), entity, span);
    }
}
