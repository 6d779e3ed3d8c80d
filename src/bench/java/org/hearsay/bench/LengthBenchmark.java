package org.hearsay.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.annotation.AnnotatedArticle;
import org.hearsay.annotation.Annotator;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Reading;
import org.hearsay.claim.Extractor;
import org.hearsay.frame.Ontology;

/**
 * How the cost of an article grows with its length: processor time of the language layer and of the claims for articles of 10,000, 50,000 and
 * 195,000 characters, of the example articles joined and of texts that repeat what could be quadratic. Argument: a folder of articles.
 */
public final class LengthBenchmark {

    private static final int[] LENGTHS = {10_000, 50_000, 195_000};
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Annotator annotator;
    private final Extractor extractor;

    private LengthBenchmark() {
        Ontology ontology = Ontology.bundled();
        annotator = new Annotator(ontology.catalogue());
        extractor = new Extractor(annotator, ontology);
    }

    public static void main(String[] args) throws IOException {
        new LengthBenchmark().run(texts(Path.of(args[0])), args.length > 1 ? args[1] : "");
    }

    private void run(Map<String, IntFunction<String>> texts, String only) {
        extractor.extract(read(cut(texts.get("examples"), 100_000)));
        System.out.printf("milliseconds of processor time for 1,000 characters, language layer + claims%n%-24s", "");
        IntStream.of(LENGTHS).forEach(length -> System.out.printf("%22d", length));
        System.out.println();
        texts.forEach((name, paragraph) -> {
            if (name.contains(only)) {
                System.out.printf("%-24s", name);
                for (int length : LENGTHS) {
                    System.out.printf("%22s", cost(read(cut(paragraph, length))));
                    System.out.flush();
                }
                System.out.println();
            }
        });
    }

    private String cost(Article article) {
        double thousands = article.text().length() / 1000.0;
        long start = THREADS.getCurrentThreadCpuTime();
        AnnotatedArticle annotated = annotator.annotate(article);
        long middle = THREADS.getCurrentThreadCpuTime();
        int claims = extractor.extract(annotated).claims().size();
        long end = THREADS.getCurrentThreadCpuTime();
        return "%.2f + %.2f (%d)".formatted((middle - start) / 1e6 / thousands, (end - middle) / 1e6 / thousands, claims);
    }

    /** What stands in the n-th paragraph of each kind of text. */
    private static Map<String, IntFunction<String>> texts(Path folder) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Reading> readings = new ArticleReader().read(folder)) {
            readings.filter(Reading.Read.class::isInstance).map(r -> ((Reading.Read) r).article())
                    .forEach(a -> a.paragraphs().stream().skip(1).map(p -> p.span().of(a.text())).forEach(paragraphs::add));
        }
        Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
        texts.put("examples", n -> paragraphs.get(n % paragraphs.size()) + "\n\n");
        texts.put("one quotation", n -> "“Hackers attacked,” he said. ");
        texts.put("quotations left open", n -> "“We were attacked by hackers, he said.\n\n");
        texts.put("single quotation marks", n -> "He said 'hackers attacked the bank. ");
        texts.put("many names", n -> "Ann " + word(n) + " of " + word(n + 7) + " Bank said that hackers attacked " + word(2 * n) + " Industries.\n\n");
        texts.put("one name", n -> "Acme said that Acme was attacked by hackers of Acme.\n\n");
        texts.put("one source, many names", n -> "The police said that hackers attacked " + word(n) + " Bank.\n\n");
        texts.put("many pronouns", n -> "They said that it was attacked, and we told them that I saw it. ");
        texts.put("quoted pronouns", n -> "“We saw that they attacked us, and I told them.” ");
        texts.put("pointing back", n -> "The attack on the bank was large. Officials blamed Russia for its involvement in the breach, and they stole the data.\n\n");
        texts.put("dates", n -> "On Monday, hackers attacked the bank in May " + (1950 + n % 70) + ", the police said on 3 June.\n\n");
        texts.put("media", n -> "The minister told Reuters that hackers attacked the bank. He told the BBC that it paid. ");
        texts.put("one sentence", n -> "hackers attacked the bank and the police said that Acme denied it, ");
        texts.put("clauses in clauses", n -> "the police said that the bank denied that ");
        texts.put("pairs of sources", n -> "the police and the bank said that Acme and the army said that ");
        texts.put("no spaces", n -> "hackersattackedthebank");
        texts.put("headlines", n -> "Bank hacked - police\n\n");
        return texts;
    }

    /** A made-up name for a number. */
    private static String word(int n) {
        String letters = "bdfgklmnprstvz";
        String vowels = "aeiou";
        StringBuilder word = new StringBuilder();
        for (int rest = n + 71; rest > 0; rest /= 70) {
            word.append(letters.charAt(rest % 14)).append(vowels.charAt(rest / 14 % 5));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1) + "n";
    }

    private static String cut(IntFunction<String> paragraph, int length) {
        StringBuilder text = new StringBuilder("Hackers attack the bank\n\n");
        for (int n = 0; text.length() < length; n++) {
            text.append(paragraph.apply(n));
        }
        return text.substring(0, length);
    }

    private static Article read(String text) {
        try {
            Path file = Files.createTempFile("length", ".txt");
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            try (Stream<Reading> readings = new ArticleReader().read(file)) {
                return readings.map(LengthBenchmark::article).collect(Collectors.toList()).get(0);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Article article(Reading reading) {
        if (reading instanceof Reading.Read read) {
            return read.article();
        }
        throw new IllegalStateException(reading.toString());
    }
}
