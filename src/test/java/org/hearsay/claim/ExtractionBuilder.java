package org.hearsay.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.annotation.AnnotatedArticle;
import org.hearsay.annotation.Entity;
import org.hearsay.annotation.Mention;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.article.Span;

/**
 * Builds extractions by hand for tests of what comes after the extractor. Spans are given by their words; the first occurrence counts.
 * There are no sentences in it.
 */
public final class ExtractionBuilder {

    private static final Pattern BLOCK = Pattern.compile("[^\\n]+(\\n[^\\n]+)*");

    private final String source;
    private final String text;
    private Optional<String> url = Optional.empty();
    private String title = "";
    private Optional<LocalDate> date = Optional.empty();
    private List<String> authors = List.of();
    private Optional<String> publisher = Optional.empty();
    private final Map<String, Entity> entities = new TreeMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    /** Starts with an article's text; paragraphs are parted by blank lines. */
    public ExtractionBuilder(String source, String text) {
        this.source = source;
        this.text = text;
    }

    public ExtractionBuilder url(String value) {
        url = Optional.of(value);
        return this;
    }

    public ExtractionBuilder title(String value) {
        title = value;
        return this;
    }

    public ExtractionBuilder date(String value) {
        date = Optional.of(LocalDate.parse(value));
        return this;
    }

    public ExtractionBuilder authors(String... values) {
        authors = List.of(values);
        return this;
    }

    public ExtractionBuilder publisher(String value) {
        publisher = Optional.of(value);
        return this;
    }

    /** Names an entity; its mentions are all places where its name or one of the other words stand. */
    public ExtractionBuilder entity(String id, String type, String name, Optional<String> country, String... otherWords) {
        List<String> words = new ArrayList<>(List.of(name));
        words.addAll(Arrays.asList(otherWords));
        for (String word : words) {
            Mention.Form form = Character.isUpperCase(word.charAt(0)) ? Mention.Form.NAME : Mention.Form.DESCRIPTION;
            addMentions(word, word.equals("they") ? Mention.Form.PRONOUN : form, type, id, country);
        }
        entities.put(id, new Entity(id, type, name, country.isPresent() && type.equals("Country"), country, List.of()));
        return this;
    }

    private void addMentions(String word, Mention.Form form, String type, String id, Optional<String> country) {
        Matcher found = Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(text);
        while (found.find()) {
            mentions.add(new Mention(new Span(found.start(), found.end()), 0, 0, 0, 0, form, type, id, country));
        }
    }

    /** Adds an attribution; an empty source or cue stands for none, {@code …} parts a content in two. */
    public ExtractionBuilder attribution(String who, String cue, String content) {
        List<Span> source = who.isEmpty() ? List.of() : List.of(span(who));
        List<Span> parts = Arrays.stream(content.split(" … ")).map(this::span).toList();
        Optional<Holder> holder = who.isEmpty() ? Optional.empty() : Optional.of(holder(who));
        attributions.add(new Attribution(
                "a" + (attributions.size() + 1), source, holder, cue.isEmpty() ? List.of() : List.of(span(cue)), parts, Optional.empty(), "Saying"));
        return this;
    }

    /** Adds an event with roles written as {@code role=words}. */
    public ExtractionBuilder event(String type, String trigger, Realis realis, String... roles) {
        events.add(new Event("e" + (events.size() + 1), type, span(trigger), realis, Arrays.stream(roles).map(this::filler).toList()));
        return this;
    }

    /** Adds a claim about the last event; roles are written as {@code role=words}, {@code role=name<words} or {@code time=2014-12-17<words}. */
    public ExtractionBuilder claim(
            String evidence, List<String> holders, Stance stance, Polarity polarity, Modality modality, List<String> cues, String... roles) {
        Event event = events.get(events.size() - 1);
        Span where = span(evidence);
        Paragraph.Kind standing = evidence.startsWith("READ MORE") ? Paragraph.Kind.LINK : Paragraph.Kind.TEXT;
        claims.add(new Claim(
                "c" + (claims.size() + 1),
                where,
                standing,
                holders.isEmpty() || attributions.isEmpty() ? Optional.empty() : Optional.of("a" + attributions.size()),
                holders.stream().map(this::holder).toList(),
                stance,
                polarity,
                modality,
                cues.stream().map(this::span).toList(),
                event.id(),
                event.type(),
                Arrays.stream(roles).map(this::filler).toList(),
                event.type(),
                0.5));
        return this;
    }

    private Holder holder(String words) {
        Optional<String> entity = entityOf(words);
        return new Holder(entity.map(id -> entities.get(id).name()).orElse(words), entity, span(words));
    }

    private RoleFiller filler(String roleAndWords) {
        String[] parts = roleAndWords.split("=", 2);
        String[] nameAndWords = parts[1].split("<", 2);
        String words = nameAndWords[nameAndWords.length - 1];
        Optional<String> entity = entityOf(words);
        String name = nameAndWords.length == 2 ? nameAndWords[0] : entity.map(id -> entities.get(id).name()).orElse(words);
        return new RoleFiller(parts[0], name, entity, span(words));
    }

    private Optional<String> entityOf(String words) {
        return mentions.stream().filter(mention -> mention.span().of(text).equals(words)).map(Mention::entity).findFirst();
    }

    private Span span(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("the text has no \"" + words + "\"");
        }
        return new Span(at, at + words.length());
    }

    /** The extraction. */
    public Extraction build() {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            Paragraph.Kind kind = block.group().startsWith("READ MORE") ? Paragraph.Kind.LINK : Paragraph.Kind.TEXT;
            paragraphs.add(new Paragraph(new Span(block.start(), block.end()), kind));
        }
        Article article = new Article(source, url, title, date, authors, publisher, "en", text, paragraphs);
        mentions.sort(Comparator.comparing(Mention::span));
        AnnotatedArticle annotated = new AnnotatedArticle(article, List.of(), mentions, List.copyOf(entities.values()), List.of());
        return new Extraction(annotated, attributions, events, claims);
    }
}
