package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.annotation.Sentence;
import org.hearsay.article.Span;

/**
 * Joins direct quotations to the clauses that introduce, interrupt or follow them.
 *
 * <p>A quotation belongs, in this order, to a cue before it with nothing but a comma, a colon or "that" between ("He said: …"), to a cue right
 * after it in the same sentence ("…," said X), to whoever spoke the quotation before it in the same paragraph, to the last cue of the
 * sentence before if that ends in a colon or speaks too, and to whoever spoke the paragraph before if it opens a paragraph of its own.
 */
final class QuoteBinder {

    private final Discourse discourse;
    private final List<Report> reports;
    /** Which reports can introduce a direct quotation, and which of those do so outside of quotations. */
    private final List<Integer> speech;
    private final List<Integer> cues;
    /** The report that the latest quotation went to, and that quotation. */
    private int speaker = -1;
    private Quotation latest;

    private QuoteBinder(Discourse discourse, List<Report> reports) {
        this.discourse = discourse;
        this.reports = new ArrayList<>(reports);
        this.speech = IntStream.range(0, reports.size()).filter(i -> reports.get(i).speech()).boxed().toList();
        this.cues = speech.stream().filter(i -> !discourse.isQuoted(reports.get(i).cueSpan())).toList();
    }

    /**
     * Joins quotations to reports.
     *
     * @param reports in text order of their cues
     * @return the same reports in the same order, some with more content
     */
    static List<Report> bind(Discourse discourse, List<Report> reports) {
        QuoteBinder binder = new QuoteBinder(discourse, reports);
        for (Quotation quotation : discourse.quotations()) {
            binder.bind(quotation);
        }
        return binder.reports;
    }

    private void bind(Quotation quotation) {
        int found = cueBefore(quotation);
        if (found < 0) {
            found = cueAfter(quotation);
        }
        if (found >= 0 && quotation.isSpeech(discourse.text())) {
            reports.set(found, reports.get(found).onlyOnSideOf(quotation.span()));
        }
        if (found < 0 && quotation.isSpeech(discourse.text()) && opensSentence(quotation)) {
            found = speakerSoFar(quotation);
        }
        if (found < 0) {
            return;
        }
        reports.set(found, reports.get(found).quoting(quotation.span()));
        speaker = found;
        latest = quotation;
    }

    /** The last cue before a quotation in its sentence, where only its own clause stands between. */
    private int cueBefore(Quotation quotation) {
        int start = quotation.span().start();
        int sentence = discourse.sentenceAt(start);
        int cue = lastCueBefore(start);
        return cue >= 0 && reports.get(cue).sentence() == sentence && introduces(reports.get(cue), start) ? cue : -1;
    }

    private boolean introduces(Report report, int start) {
        int end = report.words().stream().mapToInt(Span::end).filter(e -> e <= start).max().orElse(start);
        String between = discourse.text().substring(end, start).strip();
        return between.isEmpty() || between.endsWith(":") || between.endsWith(",") && words(between) <= 12 || between.equals("that") || between.equals("as");
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }

    /** The first cue after a quotation in the sentence of its end, where the quotation ends as one that is followed by its cue does. */
    private int cueAfter(Quotation quotation) {
        int end = quotation.span().end();
        int sentence = discourse.sentenceAt(end - 1);
        if (sentence < 0 || !handsOver(quotation)) {
            return -1;
        }
        for (int cue : cues.subList(lastFrom(cues, end - 1) + 1, cues.size())) {
            Report report = reports.get(cue);
            if (report.sentence() > sentence + 1) {
                break;
            }
            if (report.sentence() == sentence || opensWith(report, end)) {
                boolean near = words(discourse.text().substring(end, report.cueSpan().start()).strip()) <= 14;
                return near && !anotherQuotationBetween(end, report.cueSpan().start()) ? cue : -1;
            }
        }
        return -1;
    }

    /** Whether a report's sentence starts where a quotation ended, as where its question mark was taken for the end of the sentence. */
    private boolean opensWith(Report report, int end) {
        Sentence sentence = discourse.tree(report.sentence()).sentence();
        return sentence.span().start() >= end && discourse.text().substring(end, sentence.span().start()).isBlank() && report.content().isEmpty()
                && discourse.text().substring(end, sentence.span().start()).indexOf('\n') < 0;
    }

    private boolean anotherQuotationBetween(int from, int to) {
        List<Quotation> quotations = discourse.quotations();
        return quotations.subList(Discourse.lastFrom(quotations, Quotation::span, from - 1) + 1, quotations.size()).stream()
                .takeWhile(q -> q.span().end() <= to)
                .anyMatch(q -> q.isSpeech(discourse.text()));
    }

    /** Whether a comma, dash or the like stands before or after the closing mark. */
    private boolean handsOver(Quotation quotation) {
        String quoted = quotation.span().of(discourse.text()).replaceAll("[\"”“»'’`]+$", "").strip();
        int after = quotation.span().end();
        while (after < discourse.text().length() && Character.isWhitespace(discourse.text().charAt(after))) {
            after++;
        }
        return !quoted.isEmpty() && ",?!.—–-".indexOf(quoted.charAt(quoted.length() - 1)) >= 0
                || after < discourse.text().length() && ",—–-".indexOf(discourse.text().charAt(after)) >= 0;
    }

    private boolean opensSentence(Quotation quotation) {
        int sentence = discourse.sentenceAt(quotation.span().start());
        if (sentence < 0) {
            return false;
        }
        String before = discourse.text().substring(discourse.tree(sentence).sentence().span().start(), quotation.span().start());
        return before.isBlank() || quotation.continues() || latest != null && latest.paragraph() == quotation.paragraph();
    }

    private int speakerSoFar(Quotation quotation) {
        if (latest != null && latest.paragraph() == quotation.paragraph() && isAtMostOneCueBetween(latest.span().end(), quotation.span().start())) {
            return speaker;
        }
        int before = lastCueBefore(quotation.span().start());
        if (before >= 0) {
            Report report = reports.get(before);
            boolean sameParagraph = paragraphOf(report) == quotation.paragraph();
            boolean colon = isAfterColon(quotation);
            if (report.speech() && (sameParagraph || colon && paragraphOf(report) == quotation.paragraph() - 1)) {
                return before;
            }
        }
        boolean nextParagraph = latest != null && latest.paragraph() == quotation.paragraph() - 1;
        return nextParagraph && (quotation.continues() || isWholeParagraph(quotation)) ? speaker : -1;
    }

    private boolean isWholeParagraph(Quotation quotation) {
        Span paragraph = discourse.annotated().article().paragraphs().get(quotation.paragraph()).span();
        return quotation.span().length() >= 0.9 * paragraph.length();
    }

    private boolean isAfterColon(Quotation quotation) {
        int before = quotation.span().start() - 1;
        while (before >= 0 && Character.isWhitespace(discourse.text().charAt(before))) {
            before--;
        }
        return before >= 0 && discourse.text().charAt(before) == ':';
    }

    private int paragraphOf(Report report) {
        return discourse.tree(report.sentence()).sentence().paragraph();
    }

    private int lastCueBefore(int offset) {
        int last = lastFrom(cues, offset);
        while (last >= 0 && reports.get(cues.get(last)).cueSpan().end() > offset) {
            last--;
        }
        return last < 0 ? -1 : cues.get(last);
    }

    private boolean isAtMostOneCueBetween(int from, int to) {
        return speech.subList(lastFrom(speech, from - 1) + 1, speech.size()).stream()
                .map(i -> reports.get(i).cueSpan())
                .takeWhile(cue -> cue.start() <= to)
                .filter(cue -> cue.end() <= to)
                .limit(2)
                .count() <= 1;
    }

    private int lastFrom(List<Integer> some, int offset) {
        return Discourse.lastFrom(some, i -> reports.get(i).cueSpan(), offset);
    }
}
