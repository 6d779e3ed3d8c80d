package org.hearsay.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.hearsay.annotation.AnnotatedArticle;
import org.hearsay.annotation.Annotator;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Reading;
import org.hearsay.claim.Extractor;
import org.hearsay.frame.Ontology;
import org.hearsay.graph.ExtractionWriter;
import org.hearsay.graph.Format;
import org.hearsay.graph.GraphBuilder;
import org.hearsay.graph.Iris;
import org.hearsay.graph.OntologyGraph;

/**
 * The language layer and the whole line from a page to N-Quads, beside bare OpenNLP tokenise-and-tag with its published models, over the
 * same articles in one run. OpenNLP is handed ready-made sentences, which it need not find. Argument: a folder of articles.
 */
public final class LineBenchmark {

    private static final String TOKENIZER = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
    private static final String TAGGER = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final Path folder;
    private final Annotator annotator;
    private final Extractor extractor;
    private final GraphBuilder graphs;
    private final List<Article> articles;
    private final List<String> sentences;
    private final long tokens;
    private final TokenizerModel tokenizerModel;
    private final POSModel taggerModel;
    /** OpenNLP's tools are for one thread each. */
    private final ThreadLocal<TokenizerME> tokenizer;
    private final ThreadLocal<POSTaggerME> tagger;
    private final ExecutorService two = Executors.newFixedThreadPool(2);

    private LineBenchmark(Path folder) throws IOException {
        this.folder = folder;
        long start = System.nanoTime();
        Ontology ontology = Ontology.bundled();
        long loaded = System.nanoTime();
        annotator = new Annotator(ontology.catalogue());
        System.out.printf("loading the ontology: %.2f s; all models: %.2f s%n", (loaded - start) / 1e9, (System.nanoTime() - loaded) / 1e9);
        extractor = new Extractor(annotator, ontology);
        graphs = new GraphBuilder(OntologyGraph.bundled(), new Iris(Iris.DEFAULT_BASE));
        articles = read();
        List<AnnotatedArticle> annotated = articles.stream().map(annotator::annotate).toList();
        sentences = annotated.stream()
                .flatMap(a -> a.sentences().stream().map(s -> s.span().of(a.article().text())))
                .toList();
        tokens = annotated.stream().flatMap(a -> a.sentences().stream()).mapToLong(s -> s.size()).sum();
        try (InputStream tokens = LineBenchmark.class.getResourceAsStream(TOKENIZER); InputStream tags = LineBenchmark.class.getResourceAsStream(TAGGER)) {
            tokenizerModel = new TokenizerModel(tokens);
            taggerModel = new POSModel(tags);
        }
        tokenizer = ThreadLocal.withInitial(() -> new TokenizerME(tokenizerModel));
        tagger = ThreadLocal.withInitial(() -> new POSTaggerME(taggerModel));
    }

    public static void main(String[] args) throws Exception {
        LineBenchmark benchmark = new LineBenchmark(Path.of(args[0]));
        try {
            benchmark.run();
        } finally {
            benchmark.two.shutdown();
        }
    }

    private void run() throws Exception {
        System.out.printf("%d articles, %d sentences, %d tokens%n", articles.size(), sentences.size(), tokens);
        Rounds rounds = new Rounds()
                .add("bare OpenNLP tokenise-and-tag", this::bareOpenNlp)
                .add("language layer", this::languageLayer)
                .add("article to claims", this::claims)
                .add("page to N-Quads", () -> wholeLine(read()))
                .add("page to N-Quads, two at once", () -> twice(() -> wholeLine(read())))
                .add("bare OpenNLP, two at once", () -> twice(this::bareOpenNlp))
                .run();
        rounds.print("tokens", tokens);
        System.out.printf(
                "two threads do %.2f times the work of one, OpenNLP's %.2f times (the rows \"two at once\" did the work twice)%n",
                2 * rounds.median("page to N-Quads") / rounds.median("page to N-Quads, two at once"),
                2 * rounds.median("bare OpenNLP tokenise-and-tag") / rounds.median("bare OpenNLP, two at once"));
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("heap in use after loading and running: %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private Object bareOpenNlp() {
        long tags = 0;
        TokenizerME splits = tokenizer.get();
        POSTaggerME tagging = tagger.get();
        for (String sentence : sentences) {
            tags += tagging.tag(splits.tokenize(sentence)).length;
        }
        return tags;
    }

    private Object languageLayer() {
        return articles.stream().mapToLong(article -> annotator.annotate(article).mentions().size()).sum();
    }

    private Object claims() {
        return articles.stream().mapToLong(article -> extractor.extract(article).claims().size()).sum();
    }

    private Object wholeLine(List<Article> read) throws IOException {
        try (ExtractionWriter writer = ExtractionWriter.to(OutputStream.nullOutputStream(), Format.NQUADS, graphs)) {
            for (Article article : read) {
                writer.write(extractor.extract(article));
            }
        }
        return read.size();
    }

    private Object twice(Callable<Object> work) throws Exception {
        for (Future<Object> done : two.invokeAll(List.of(work, work))) {
            done.get();
        }
        return articles.size();
    }

    private List<Article> read() {
        try (Stream<Reading> readings = new ArticleReader().read(folder)) {
            return readings.filter(Reading.Read.class::isInstance)
                    .map(reading -> ((Reading.Read) reading).article())
                    .toList();
        }
    }
}
