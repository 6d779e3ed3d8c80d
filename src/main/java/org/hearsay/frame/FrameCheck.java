package org.hearsay.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotation.AnnotatedArticle;
import org.hearsay.annotation.Annotator;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.article.Span;

/** Runs the examples of all frames: what they must read and what they must not. */
public final class FrameCheck {

    /**
     * An example that went wrong.
     *
     * @param example the example with its file and line
     * @param frame the frame that has it
     * @param reason what went wrong, as a sentence
     */
    public record Failure(Example example, Frame frame, String reason) {

        /** File, line, frame, sentence and reason on one line. */
        @Override
        public String toString() {
            return example.file() + ":" + example.line() + ": " + frame.name() + (example.read() ? " must read \"" : " must ignore \"") + example.text()
                    + "\": " + reason;
        }
    }

    private final Ontology ontology;
    private final Annotator annotator;

    public FrameCheck(Ontology ontology, Annotator annotator) {
        this.ontology = ontology;
        this.annotator = annotator;
    }

    /** Every example that fails, by frame and in the order of the files. */
    public List<Failure> run() {
        List<Failure> failures = new ArrayList<>();
        for (Frame frame : ontology.frames().frames()) {
            for (Example example : frame.examples()) {
                check(frame, example).ifPresent(reason -> failures.add(new Failure(example, frame, reason)));
            }
        }
        return failures;
    }

    private Optional<String> check(Frame frame, Example example) {
        AnnotatedArticle article = annotator.annotate(article(example));
        List<FrameMatch> matches = article.sentences().stream()
                .flatMap(s -> ontology.match(article, s).stream())
                .filter(m -> m.frame().name().equals(frame.name()))
                .toList();
        if (!example.read()) {
            return matches.isEmpty() ? Optional.empty() : Optional.of("it is read: " + told(matches.get(0), example));
        }
        if (matches.isEmpty()) {
            return Optional.of("it is not read");
        }
        List<String> reasons = new ArrayList<>();
        for (FrameMatch match : matches) {
            Optional<String> missing = missing(match, example);
            if (missing.isEmpty()) {
                return Optional.empty();
            }
            reasons.add(missing.get());
        }
        return Optional.of(String.join("; or ", reasons));
    }

    private static Optional<String> missing(FrameMatch match, Example example) {
        for (Map.Entry<String, List<String>> wanted : example.fillers().entrySet()) {
            List<String> found = match.fillers(wanted.getKey()).map(f -> bare(f.span().of(example.text()))).toList();
            for (String words : wanted.getValue()) {
                if (!found.contains(bare(words))) {
                    return Optional.of("\"" + words + "\" is not its " + wanted.getKey() + " but it is read as " + told(match, example));
                }
            }
        }
        return Optional.empty();
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an|its|their|his|her) ", "");
    }

    private static String told(FrameMatch match, Example example) {
        StringBuilder told = new StringBuilder(match.span().of(example.text()));
        match.fillers().forEach(f -> told.append(", ").append(f.role()).append(" = ").append(f.span().of(example.text())));
        match.refusals().forEach(r -> told.append(" (not ").append(r.role()).append(" = ").append(r.span().of(example.text())).append(": ").append(r.reason()).append(")"));
        return told.toString();
    }

    private static Article article(Example example) {
        Span all = new Span(0, example.text().length());
        return new Article(
                example.file(), Optional.empty(), "", Optional.empty(), List.of(), Optional.empty(), "en", example.text(),
                List.of(new Paragraph(all, Paragraph.Kind.TEXT)));
    }
}
