package org.hearsay.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.hearsay.annotation.names.NameTagger;
import org.hearsay.annotation.syntax.Syntax;
import org.hearsay.annotation.syntax.SyntaxSentence;
import org.hearsay.annotation.syntax.SyntaxToken;
import org.hearsay.annotation.syntax.WordVectors;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.article.Span;

/** The whole language layer. One annotator serves all threads. */
public final class Annotator {

    private static final int DIGITS_OF_HASH = 10;

    private final Syntax syntax;
    private final CommonWordNames commonWords;
    private final NameTagger tagger;
    private final NameFinder names;
    private final NameLinker linker;
    private final DescriptionFinder descriptions;

    /**
     * Loads the models.
     *
     * @param catalogue the actors and places known beforehand
     */
    public Annotator(Catalogue catalogue) {
        WordVectors vectors = WordVectors.bundled();
        syntax = Syntax.bundled(vectors);
        commonWords = new CommonWordNames(catalogue);
        tagger = NameTagger.bundled(vectors);
        names = new NameFinder(new Gazetteer(catalogue), tagger.lexicon());
        linker = new NameLinker(tagger.lexicon());
        descriptions = new DescriptionFinder(HeadNouns.bundled());
    }

    /** Reads an article's language. */
    public AnnotatedArticle annotate(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        List<float[][]> states = new ArrayList<>();
        read(article, sentences, states);
        List<String[]> forms = sentences.stream().map(s -> s.tokens().stream().map(Token::form).toArray(String[]::new)).toList();
        List<Draft> drafts = new ArrayList<>(names.find(article.text(), sentences, tagger.read(forms, states)));
        Map<Integer, List<Draft>> bySentence = new LinkedHashMap<>();
        drafts.forEach(d -> bySentence.computeIfAbsent(d.sentence.index(), k -> new ArrayList<>()).add(d));
        bySentence.values().forEach(Annotator::tellCountries);
        List<Chain> chains = linker.link(drafts);
        for (Sentence sentence : sentences) {
            drafts.addAll(descriptions.find(article.text(), sentence, bySentence.getOrDefault(sentence.index(), List.of())));
        }
        drafts.sort(Draft::order);
        return annotated(article, sentences, drafts, new Coreference(sentences, drafts, chains).resolve());
    }

    /** Gives the names of attackers, offices and other bodies in a sentence the countries that stand before them. */
    private static void tellCountries(List<Draft> names) {
        CountryOf countries = new CountryOf(names.get(0).sentence, names);
        names.stream().filter(n -> Types.isOrganization(n.type) && n.country == null).forEach(n -> n.country = countries.name(n).orElse(null));
    }

    /** Fills in the sentences of an article and what the syntax network knows of their words. */
    private void read(Article article, List<Sentence> sentences, List<float[][]> states) {
        int[] paragraphs = IntStream.range(0, article.paragraphs().size()).filter(p -> article.paragraphs().get(p).kind().isRead()).toArray();
        List<Syntax.Range> ranges = Arrays.stream(paragraphs).mapToObj(p -> article.paragraphs().get(p).span()).map(s -> new Syntax.Range(s.start(), s.end())).toList();
        List<List<SyntaxSentence>> analysed = syntax.analyse(article.text(), ranges);
        for (int i = 0; i < paragraphs.length; i++) {
            Paragraph.Kind kind = article.paragraphs().get(paragraphs[i]).kind();
            for (SyntaxSentence read : analysed.get(i)) {
                SyntaxSentence sentence = commonWords.read(read, (name, asSubject) -> syntax.withName(read, name, asSubject));
                List<Token> tokens = sentence.tokens().stream().map(Annotator::token).toList();
                sentences.add(new Sentence(sentences.size(), paragraphs[i], kind, new Span(sentence.start(), sentence.end()), tokens));
                states.add(sentence.states());
            }
        }
    }

    private static Token token(SyntaxToken t) {
        return new Token(new Span(t.start(), t.end()), t.form(), t.lemma(), t.upos(), t.xpos(), t.head(), t.deprel());
    }

    private static AnnotatedArticle annotated(Article article, List<Sentence> sentences, List<Draft> drafts, List<Chain> chains) {
        String own = hash(article.identity());
        Map<Chain, String> ids = new LinkedHashMap<>();
        chains.stream().filter(c -> !c.mentions.isEmpty()).forEach(c -> ids.put(c, id(c, own)));
        List<Mention> mentions = drafts.stream().filter(d -> d.chain != null).map(d -> d.mention(ids.get(d.chain)))
                .sorted(Comparator.comparing(Mention::span)).toList();
        Map<String, Chain> byId = new LinkedHashMap<>();
        ids.forEach((chain, id) -> byId.putIfAbsent(id, chain));
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            places.computeIfAbsent(mentions.get(i).entity(), k -> new ArrayList<>()).add(i);
        }
        List<Entity> entities = byId.entrySet().stream().map(e -> entity(e.getKey(), e.getValue(), places.get(e.getKey())))
                .sorted(Comparator.comparing(Entity::id)).toList();
        return new AnnotatedArticle(article, sentences, mentions, entities, TimeFinder.find(article.date().orElse(null), sentences));
    }

    private static Entity entity(String id, Chain chain, List<Integer> mentions) {
        Optional<String> country = chain.entry != null ? chain.entry.country() : Optional.ofNullable(chain.country);
        return new Entity(id, chain.type, chain.name(), chain.entry != null, country, mentions);
    }

    /** The catalogue's id; or kind and name, the same in every article; or, for a mere description, one of this article's own. */
    private static String id(Chain chain, String own) {
        if (chain.entry != null) {
            return chain.entry.id();
        }
        String slug = Chain.slug(chain.name());
        return chain.isNamed() ? Entity.idOfName(chain.type, chain.name()) : own + "-" + slug;
    }

    private static String hash(String identity) {
        return DigestUtils.sha256Hex(identity).substring(0, DIGITS_OF_HASH);
    }
}
