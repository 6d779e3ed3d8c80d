package org.hearsay.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.annotation.Mention;
import org.hearsay.annotation.Sentence;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.article.Span;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.Holder;
import org.hearsay.claim.RoleFiller;
import org.hearsay.frame.Filler;
import org.hearsay.frame.FrameMatch;
import org.hearsay.frame.Ontology;
import org.hearsay.frame.Refusal;

/** How each sentence of an article was read: its tree, the frames in it with their roles, what was refused and why, and the claims. */
public final class Explanation {

    private static final int COLUMNS = 100;
    private static final String IN = "    ";
    private static final String LABELLED = "      %-14s ";

    private final Extraction extraction;
    private final Ontology ontology;
    private final String text;

    private Explanation(Extraction extraction, Ontology ontology) {
        this.extraction = extraction;
        this.ontology = ontology;
        this.text = extraction.annotated().article().text();
    }

    /**
     * Explains an article.
     *
     * @param extraction what was read from it
     * @param ontology the frames that it was read with
     * @return lines of at most 100 columns, where the words allow it
     */
    public static Stream<String> of(Extraction extraction, Ontology ontology) {
        Explanation explanation = new Explanation(extraction, ontology);
        return Stream.concat(
                explanation.head().stream(),
                extraction.annotated().sentences().stream().flatMap(s -> explanation.sentence(s).stream()));
    }

    private List<String> head() {
        Article article = extraction.annotated().article();
        List<String> lines = new ArrayList<>();
        if (!article.title().isBlank()) {
            lines.addAll(Lines.wrap(article.title(), COLUMNS, "", ""));
        }
        Stream<String> known = Stream.of(
                        article.publisher().stream(), article.date().map(Object::toString).stream(), article.authors().stream(), Stream.of(article.source()))
                .flatMap(s -> s);
        lines.addAll(Lines.wrap(known.collect(Collectors.joining(" · ")), COLUMNS, "", ""));
        return lines;
    }

    private List<String> sentence(Sentence sentence) {
        List<String> lines = new ArrayList<>();
        String number = String.format("%-4s", sentence.index() + 1);
        String kind = sentence.kind() == Paragraph.Kind.TEXT ? "" : "(" + sentence.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ") ";
        lines.add("─".repeat(COLUMNS));
        lines.addAll(Lines.wrap(kind + sentence.span().of(text), COLUMNS, number, IN));
        lines.add("");
        TreeDrawing.of(sentence).forEach(line -> lines.add(IN + line));
        lines.add("");
        section(lines, "Names", names(sentence));
        section(lines, "Frames", ontology.match(extraction.annotated(), sentence).stream().flatMap(m -> frame(m).stream()).toList());
        section(lines, "Who says it", extraction.attributions().stream().filter(a -> cueIsIn(a, sentence)).flatMap(a -> attribution(a).stream()).toList());
        section(lines, "Claims", extraction.claims().stream().filter(c -> sentence.span().contains(c.evidence())).flatMap(c -> claim(c).stream()).toList());
        return lines;
    }

    private static void section(List<String> lines, String title, List<String> content) {
        lines.add(IN + title + (content.isEmpty() ? ": none" : ""));
        lines.addAll(content);
        lines.add("");
    }

    private List<String> names(Sentence sentence) {
        return extraction.annotated().mentions().stream()
                .filter(m -> m.sentence() == sentence.index())
                .flatMap(m -> Lines.wrap(Lines.quoted(m.span().of(text)) + reference(m) + ", " + m.type(), COLUMNS, IN + "  ", IN + "    ").stream())
                .toList();
    }

    /** What a mention stands for, where its words alone do not say so. */
    private String reference(Mention mention) {
        String name = extraction.annotated().entity(mention.entity()).map(e -> e.name()).orElse(mention.entity());
        String country = mention.country().map(c -> " (" + c + ")").orElse("");
        return (name.equals(mention.span().of(text)) ? "" : " is " + name) + country;
    }

    private List<String> frame(FrameMatch match) {
        List<String> lines = new ArrayList<>();
        lines.addAll(Lines.wrap(match.frame().name() + " in " + Lines.quoted(match.span().of(text)), COLUMNS, "      ", "        "));
        for (Filler filler : match.fillers()) {
            lines.addAll(labelled("  " + filler.role(), Lines.quoted(filler.span().of(text)) + ", found as " + filler.slot()));
        }
        for (Filler filler : match.nearby()) {
            lines.addAll(labelled("  near " + filler.role(), Lines.quoted(filler.span().of(text)) + ", found as " + filler.slot()));
        }
        for (Refusal refusal : match.refusals()) {
            lines.addAll(labelled("  not " + refusal.role(), Lines.quoted(refusal.span().of(text)) + ", tried as " + refusal.slot() + ": " + refusal.reason()));
        }
        return lines;
    }

    private boolean cueIsIn(Attribution attribution, Sentence sentence) {
        Span where = Stream.of(attribution.cue(), attribution.content(), attribution.source()).flatMap(List::stream).findFirst().orElse(new Span(0, 0));
        return sentence.span().contains(where);
    }

    private List<String> attribution(Attribution attribution) {
        List<String> lines = new ArrayList<>();
        lines.addAll(labelled(attribution.id() + " source", attribution.source().isEmpty() ? "nobody is named" : words(attribution.source())
                + attribution.holder().map(Holder::name).filter(n -> !n.equals(plain(attribution.source()))).map(n -> " is " + n).orElse("")));
        lines.addAll(labelled("   cue", attribution.cue().isEmpty() ? "none, a bare quotation" : words(attribution.cue()) + ", " + attribution.foundBy()));
        lines.addAll(labelled("   content", words(attribution.content())));
        return lines;
    }

    private List<String> claim(Claim claim) {
        List<String> lines = new ArrayList<>();
        String holders = claim.holders().isEmpty() ? "the article itself" : claim.holders().stream().map(Holder::name).collect(Collectors.joining(" → "));
        lines.addAll(labelled(claim.id() + " holder", holders));
        lines.addAll(labelled("   how", claim.stance().label() + ", " + claim.polarity().label() + ", " + claim.modality().label() + cues(claim)));
        lines.addAll(labelled("   what", claim.type()));
        for (RoleFiller role : claim.roles()) {
            lines.addAll(labelled("   " + role.role(), role.name()));
        }
        return lines;
    }

    private String cues(Claim claim) {
        return claim.cues().isEmpty() ? "" : ", by " + claim.cues().stream().map(c -> Lines.quoted(c.of(text))).collect(Collectors.joining(", "));
    }

    private String words(List<Span> parts) {
        return parts.stream().map(p -> Lines.quoted(p.of(text))).collect(Collectors.joining(" … "));
    }

    private String plain(List<Span> parts) {
        return parts.stream().map(p -> p.of(text)).collect(Collectors.joining(" "));
    }

    private static List<String> labelled(String label, String content) {
        String first = String.format(LABELLED, label);
        return Lines.wrap(content, COLUMNS, first, " ".repeat(first.length()));
    }
}
