package org.hearsay.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.annotation.AnnotatedArticle;
import org.hearsay.annotation.Entity;
import org.hearsay.annotation.Mention;
import org.hearsay.annotation.Token;
import org.hearsay.article.Span;
import org.hearsay.frame.Filler;
import org.hearsay.frame.grammar.Tree;

/** Writes holders and fillers as a person would: by the best name of the entity, or else by their own words without articles. */
final class Naming {

    private static final Set<String> NO_NOUNS = Set.of("ADJ", "ADV", "VERB", "AUX", "NUM", "SCONJ", "ADP");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "noone");
    private static final Set<String> DOCUMENTS = Set.of(
            "report", "study", "statement", "letter", "memo", "analysis", "survey", "post", "tweet", "article", "paper", "advisory", "filing", "indictment", "complaint", "release",
            "bulletin", "alert", "document", "note", "e-mail", "email", "blog");
    /** Pronouns for somebody whom nobody knows. */
    private static final Set<String> UNKNOWN = Set.of("someone", "somebody");
    private static final Set<String> AUTHORSHIP = Set.of("by", "from");
    private static final Set<String> ASKING = Set.of("what", "which", "whatever", "whichever", "whose");
    private static final Set<String> POINTERS = Set.of("more", "other", "others", "such", "same", "one");

    private static final Set<String> FIRST_PERSON = Set.of("we", "us", "our", "ours", "i", "me", "my");
    private static final Set<String> NAMED = Set.of("name", "named", "call", "called", "dub", "dubbed", "know", "known", "identify", "identified", "calling", "go", "going", "operate", "operating", "track", "tracked");
    private static final List<String> SPEAKERS = List.of("Actor", "Work", "Data");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern ABSTRACT = Pattern.compile("(?i)(tion|sion|ence|ance|ness|ity|ism|fact|thing|result|number|link|attack|hack|breach|discovery|attempt|decision|inquiry|probe|clue|trail|sign|effort|\\bserver|file|payment|incident|event|campaign|operation|computer|device|account|password|database|world)$");

    private final Discourse discourse;
    private final AnnotatedArticle annotated;

    private final Contents contents;
    private final OwnWords words;
    private final PhraseCore cores;

    /**
     * Prepares.
     *
     * @param contents who says what, so that "we" in somebody's words is who says it
     */
    Naming(Discourse discourse, Contents contents) {
        this.discourse = discourse;
        this.contents = contents;
        this.annotated = discourse.annotated();
        this.words = new OwnWords(discourse);
        this.cores = new PhraseCore(discourse);
    }

    /** Who holds what a source says: of a document its author, "a report by Mandiant". */
    Holder holder(Filler filler) {
        Optional<Mention> author = author(filler);
        if (author.isPresent()) {
            return annotated.entity(author.get().entity()).map(e -> new Holder(ownName(e), Optional.of(e.id()), author.get().span())).orElseThrow();
        }
        return new Holder(name(filler), entity(filler).map(Entity::id), span(filler));
    }

    private Optional<Mention> author(Filler filler) {
        Tree tree = discourse.tree(filler.sentence());
        if (!DOCUMENTS.contains(tree.lemma(filler.head()).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return tree.children(filler.head()).stream()
                .filter(c -> tree.token(c).deprel().equals("nmod:poss") || tree.hasChild(c, m -> tree.relation(m).equals("case") && AUTHORSHIP.contains(tree.lemma(m).toLowerCase(Locale.ROOT))))
                .flatMap(c -> annotated.mentionAt(filler.sentence(), c).stream())
                .filter(m -> m.form() == Mention.Form.NAME && discourse.isA(m.type(), "Actor"))
                .findFirst();
    }

    /** A filler as the text has it, for the mention of an event. */
    RoleFiller mention(Filler filler) {
        Optional<Mention> name = named(filler).or(() -> beside(filler)).filter(m -> m.span().end() >= filler.span().end()).or(() -> within(filler));
        Span span = name.map(Mention::span).orElseGet(() -> cores.of(filler));
        return new RoleFiller(filler.role(), name(filler), entity(filler).map(Entity::id), name.or(filler::mention).map(m -> opened(filler, m, span)).orElse(span));
    }

    /** A name with what belongs before it; a country that acts has no article. */
    private Span opened(Filler filler, Mention mention, Span name) {
        if (mention.form() != Mention.Form.NAME || filler.role().equals("agent") && mention.type().equals("Country")) {
            return name;
        }
        Tree tree = discourse.tree(filler.sentence());
        return filler.role().equals("agent") && mention.type().equals("Person") ? NameOpening.withTitle(tree, name) : NameOpening.withArticle(tree, name);
    }

    RoleFiller role(Filler filler) {
        return new RoleFiller(filler.role(), name(filler), entity(filler).map(Entity::id), span(filler));
    }

    /** Whether a filler stands for nobody: "no one", "none of the groups". */
    boolean isNobody(Filler filler) {
        Tree tree = discourse.tree(filler.sentence());
        return NOBODY.contains(tree.lemma(filler.head()).toLowerCase(Locale.ROOT))
                || tree.hasChild(filler.head(), c -> tree.relation(c).equals("det") && tree.lemma(c).equalsIgnoreCase("no"));
    }

    /** Whether a filler names or describes something, rather than pointing at something that nobody found. */
    boolean names(Filler filler) {
        Tree tree = discourse.tree(filler.sentence());
        boolean counts = tree.token(filler.head()).upos().equals("NUM") && tree.child(filler.head(), "nmod") >= 0;
        boolean noNoun = NO_NOUNS.contains(tree.token(filler.head()).upos()) && filler.mention().isEmpty() && !counts;
        if (noNoun || filler.role().equals("agent") && isNobody(filler) || isAsked(tree, filler.head()) || isTitle(filler)) {
            return false;
        }
        boolean unknown = UNKNOWN.contains(tree.lemma(filler.head()).toLowerCase(Locale.ROOT));
        return !isPointer(tree, filler.head()) || unknown || entity(filler).isPresent() || tree.child(filler.head(), "acl", "nmod") >= 0;
    }

    /** "What payment" asks for one. */
    private static boolean isAsked(Tree tree, int head) {
        return tree.hasChild(head, c -> tree.relation(c).equals("det") && ASKING.contains(tree.lemma(c).toLowerCase(Locale.ROOT)));
    }

    /** A title before a name that it is coordinated with in form only: "chairman and chief executive Ann Lee". */
    private boolean isTitle(Filler filler) {
        Tree tree = discourse.tree(filler.sentence());
        boolean bare = filler.mention().filter(m -> m.form() == Mention.Form.DESCRIPTION && m.first() == m.last()).isPresent()
                && tree.token(filler.head()).xpos().startsWith("NN") && !tree.token(filler.head()).xpos().endsWith("S") && tree.child(filler.head(), "det", "nmod") < 0;
        return bare && tree.hasChild(filler.head(), c -> tree.relation(c).equals("conj")
                && annotated.mentionAt(filler.sentence(), c).filter(m -> m.form() == Mention.Form.NAME && m.type().equals("Person")).isPresent());
    }

    static boolean isPointer(Tree tree, int word) {
        String upos = tree.token(word).upos();
        return upos.equals("PRON") || upos.equals("DET") || POINTERS.contains(tree.lemma(word).toLowerCase(Locale.ROOT));
    }

    /** Whether a source is somebody, or a document that speaks for somebody, rather than evidence or a fact. */
    boolean canSpeak(Filler filler) {
        if (isTitle(filler)) {
            return false;
        }
        if (entity(filler).isPresent() && titled(filler).isEmpty()) {
            return SPEAKERS.stream().anyMatch(type -> discourse.isA(entity(filler).get().type(), type));
        }
        Tree tree = discourse.tree(filler.sentence());
        return !tree.token(filler.head()).upos().equals("NOUN") || !ABSTRACT.matcher(tree.lemma(filler.head())).find();
    }

    Optional<Entity> entity(Filler filler) {
        return named(filler).or(filler::mention).or(() -> speaker(filler)).or(() -> titled(filler)).map(Mention::entity).flatMap(annotated::entity);
    }

    /** The name right behind a noun of which nothing else is known: "the tracking service Kardo". */
    private Optional<Mention> titled(Filler filler) {
        Tree tree = discourse.tree(filler.sentence());
        int next = filler.head() + 1;
        boolean behind = next < tree.size() && tree.token(filler.head()).xpos().equals("NN") && tree.token(next).upos().equals("PROPN");
        return !behind ? Optional.empty() : annotated.mentionsIn(filler.sentence()).stream()
                .filter(m -> m.form() == Mention.Form.NAME && m.first() == next && tree.isBelow(m.head(), filler.head()) && Set.of("appos", "flat").contains(tree.relation(m.head())))
                .findFirst();
    }

    /** Who "we" or "us" is in words that somebody else is said to say. */
    private Optional<Mention> speaker(Filler filler) {
        String word = discourse.tree(filler.sentence()).token(filler.head()).form().toLowerCase(Locale.ROOT);
        if (!FIRST_PERSON.contains(word)) {
            return Optional.empty();
        }
        List<Report> saying = discourse.isQuoted(filler.span()) ? contents.saying(filler.span()) : List.of();
        return saying.stream()
                .flatMap(r -> r.sources().stream().limit(1))
                .flatMap(source -> source.mention().stream())
                .findFirst();
    }

    /** The name right beside a description of the same: "the hacking group Chimera". */
    private Optional<Mention> beside(Filler filler) {
        return filler.mention().filter(m -> m.form() == Mention.Form.DESCRIPTION).flatMap(described -> annotated.mentionsIn(filler.sentence()).stream()
                .filter(m -> m.form() == Mention.Form.NAME && m.entity().equals(described.entity()))
                .filter(m -> m.first() > described.last() && m.first() <= described.last() + 2)
                .findFirst());
    }

    /** The attacker's name in a description of the same: "the Chimera hackers". */
    private Optional<Mention> within(Filler filler) {
        return filler.mention().filter(m -> m.form() == Mention.Form.DESCRIPTION).flatMap(described -> annotated.mentionsIn(filler.sentence()).stream()
                .filter(m -> m.form() == Mention.Form.NAME && m.type().equals("ThreatActor") && m.entity().equals(described.entity()) && described.span().contains(m.span()))
                .findFirst());
    }

    /** Who a description goes on to name: "a Latvian named Jānis". */
    private Optional<Mention> named(Filler filler) {
        Tree tree = discourse.tree(filler.sentence());
        int name = tree.children(filler.head()).stream().filter(c -> c > filler.head() && tree.relation(c).equals("acl")).findFirst().orElse(-1);
        if (name < 0 || !NAMED.contains(tree.lemma(name).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return tree.children(name).stream()
                .filter(c -> c > name && !isBy(tree, c))
                .flatMap(c -> annotated.mentionAt(filler.sentence(), c).stream())
                .filter(m -> m.form() == Mention.Form.NAME)
                .findFirst();
    }

    private static boolean isBy(Tree tree, int word) {
        return tree.hasChild(word, c -> tree.relation(c).equals("case") && !tree.lemma(c).equalsIgnoreCase("as"));
    }

    /** Attackers of whom no name is known are called as they are here: "intruders" of one sentence may be "hackers" in another. */
    private Optional<String> calledHere(Filler filler) {
        return filler.mention().filter(m -> m.form() == Mention.Form.DESCRIPTION && discourse.isA(m.type(), "ThreatActor") && named(filler).isEmpty())
                .filter(m -> annotated.entity(m.entity()).filter(e -> e.mentions().stream().noneMatch(i -> annotated.mentions().get(i).form() == Mention.Form.NAME) && !sharesNoun(e, filler)).isPresent())
                .map(m -> OwnWords.withoutDeterminer(m.span().of(discourse.text())));
    }

    private boolean sharesNoun(Entity entity, Filler filler) {
        String noun = discourse.tree(filler.sentence()).token(filler.head()).form();
        return entity.name().endsWith(noun);
    }

    private String name(Filler filler) {
        return SPACES.matcher(calledHere(filler).or(() -> entity(filler).map(Naming::ownName)).orElseGet(() -> words.of(filler))).replaceAll(" ").strip();
    }

    /** A title keeps its article: "The Interview". */
    private static String ownName(Entity entity) {
        return entity.type().equals("Work") && Character.isUpperCase(entity.name().charAt(0)) ? entity.name() : OwnWords.withoutDeterminer(entity.name());
    }

    private static Span span(Filler filler) {
        return filler.mention().map(Mention::span).orElse(filler.span());
    }
}
