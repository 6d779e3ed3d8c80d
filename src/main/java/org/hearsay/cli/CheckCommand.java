package org.hearsay.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.annotation.Annotator;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Reading;
import org.hearsay.claim.Extractor;
import org.hearsay.frame.Frame;
import org.hearsay.frame.FrameCheck;
import org.hearsay.frame.Ontology;
import org.hearsay.graph.GraphBuilder;
import org.hearsay.graph.Iris;
import org.hearsay.graph.OntologyGraph;
import org.hearsay.graph.Shapes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay check}: whether what a user can edit is in order. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks the ontology, runs every example sentence of every frame, holds the graphs of the examples against the shapes, and checks "
                + "the queries. Names file, line and reason of each fault.",
        footer = {"", "Examples:", "  hearsay check", "  hearsay check --ontology my-ontology/"})
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private OntologyOption option;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Ontology ontology = option.read();
        OntologyGraph graph = option.graph();
        Annotator annotator = new Annotator(ontology.catalogue());
        List<Frame> frames = ontology.frames().frames();
        List<String> sentences = frames.stream().flatMap(f -> f.examples().stream()).map(e -> e.text()).distinct().toList();

        List<String> faults = new ArrayList<>();
        new FrameCheck(ontology, annotator).run().forEach(failure -> faults.add(failure.toString()));
        say(frames.size() + " frames with " + sentences.size() + " example sentences", faults.size());
        int before = faults.size();
        faults.addAll(shapeFaults(sentences, new Extractor(annotator, ontology), graph));
        say("shapes, with the graphs of these sentences", faults.size() - before);
        before = faults.size();
        String queries = queryFaults(faults);
        say(queries, faults.size() - before);
        faults.forEach(console.out()::println);
        return faults.isEmpty() ? Main.DONE : Main.FAILED;
    }

    /** A query book is read whole or not at all, so that at most one fault is found at a time. */
    private static String queryFaults(List<String> faults) {
        try {
            return Queries.read().queries().size() + " queries";
        } catch (CommandFailure e) {
            faults.add(e.getMessage());
            return "queries";
        }
    }

    private void say(String what, int faults) {
        console.say(what + ": " + (faults == 0 ? "in order" : faults + (faults == 1 ? " fault" : " faults")));
    }

    private List<String> shapeFaults(List<String> sentences, Extractor extractor, OntologyGraph ontology) {
        Shapes shapes = shapes(option.folder(), ontology);
        GraphBuilder builder = new GraphBuilder(ontology, new Iris(Iris.DEFAULT_BASE));
        ArticleReader reader = new ArticleReader();
        return sentences.stream().flatMap(sentence -> {
            Reading.Read read = (Reading.Read) reader.readText("example", sentence);
            return shapes.check(builder.build(extractor.extract(read.article())).triples()).stream().map(fault -> "\"" + sentence + "\": " + fault);
        }).toList();
    }

    private static Shapes shapes(Optional<Path> folder, OntologyGraph ontology) {
        try {
            return folder.map(f -> Shapes.read(f, ontology)).orElseGet(() -> Shapes.bundled(ontology));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new CommandFailure("the shapes cannot be used: " + e.getMessage(), e);
        }
    }
}
