package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.annotation.AnnotatedArticle;
import org.hearsay.annotation.Annotator;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.article.Span;
import org.hearsay.frame.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Four times the text is about four times the work, whatever the text repeats: far from the sixteen times of comparing all with all. The work is counted in bytes that the thread asks for, which, other
 * than time, are nearly the same in each run: nothing here compares or joins without asking for some.
 */
class LongTextTest {

    private static final int SENTENCES = 300;
    private static final Ontology ONTOLOGY = Ontology.bundled();
    private static final Annotator ANNOTATOR = new Annotator(ONTOLOGY.catalogue());
    private static final Extractor EXTRACTOR = new Extractor(ANNOTATOR, ONTOLOGY);

    @ParameterizedTest
    @ValueSource(strings = {
        "“Hackers attacked,” he said.",
        "The police said that hackers attacked the %s Bank.",
        "%s Bank said that hackers attacked %s Industries.",
        "“We saw that they attacked us.”",
        "The breach was large, and officials blamed Russia for its involvement on 3 May.",
        "The minister told Reuters that hackers attacked the bank.",
    })
    void workGrowsWithTheLength(String sentence) {
        work(sentence, SENTENCES);
        Work once = work(sentence, SENTENCES);
        Work fourTimes = work(sentence, 4 * SENTENCES);
        assertThat(fourTimes.language()).as("language layer: %s", sentence).isLessThan(6 * once.language());
        assertThat(fourTimes.claims()).as("claims: %s", sentence).isLessThan(6 * once.claims());
    }

    private record Work(long language, long claims) {}

    /** The bytes that reading a sentence takes that is repeated with other names. */
    private static Work work(String sentence, int times) {
        Article article = article(IntStream.range(0, times).mapToObj(i -> sentence.replace("%s", name(i))).collect(Collectors.joining(" ")));
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadAllocatedBytes();
        AnnotatedArticle annotated = ANNOTATOR.annotate(article);
        long middle = threads.getCurrentThreadAllocatedBytes();
        EXTRACTOR.extract(annotated);
        return new Work(middle - start, threads.getCurrentThreadAllocatedBytes() - middle);
    }

    private static String name(int number) {
        return "B" + "aeiou".charAt(number % 5) + "lmnrstv".charAt(number / 5 % 7) + "aeiou".charAt(number / 35 % 5) + "dkt".charAt(number / 175 % 3) + "e";
    }

    private static Article article(String text) {
        List<Paragraph> paragraphs = List.of(new Paragraph(new Span(0, text.length()), Paragraph.Kind.TEXT));
        return new Article("long.txt", Optional.empty(), "", Optional.empty(), List.of(), Optional.empty(), "en", text, paragraphs);
    }
}
