package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.claim.Extractor;
import org.hearsay.graph.GraphBuilder;
import org.hearsay.graph.Iris;
import org.hearsay.graph.OntologyGraph;
import org.hearsay.load.LoadReport;
import org.hearsay.load.Intake;
import org.hearsay.load.Loader;
import org.hearsay.load.Readings;
import org.hearsay.load.Outcome;
import org.hearsay.store.Store;
import org.hearsay.store.StoreException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How articles get into a store. */
final class LoadingOptions {

    @Mixin
    private FetchOption fetch;

    @Mixin
    private OntologyOption ontology;

    @Mixin
    private BaseOption base;

    @Option(names = "--threads", paramLabel = "N", description = "How many articles to read at once. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /**
     * Opens the store of a folder, or makes one there.
     *
     * @param otherwise the base of a new store where the user names none
     */
    Store open(Path folder, String otherwise) {
        try {
            boolean keepsItsBase = !base.isGiven() && Files.isDirectory(folder) && !isEmpty(folder);
            return keepsItsBase ? Store.existing(folder) : Store.open(folder, base.iris(otherwise));
        } catch (StoreException e) {
            throw new CommandFailure(e.getMessage() + ".", e);
        }
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new CommandFailure("cannot list the folder " + folder + ": " + e.getMessage(), e);
        }
    }

    Iris iris(String otherwise) {
        return base.iris(otherwise);
    }

    /** Puts the ontology that counts beside a store's articles, unless it is there already: reading it takes as long as all else of a start. */
    void putOntology(Store store) {
        Optional<String> identifier = ontology.identifier();
        if (identifier.isEmpty() || !store.ontologyIdentifier().equals(identifier)) {
            store.setOntology(ontology.graph(), identifier);
        }
    }

    /**
     * Puts the ontology into a store and loads articles with a progress bar, and says at the end what became of them.
     *
     * @param inputs files, folders and addresses
     * @param each is told each article's outcome
     */
    LoadReport load(List<String> inputs, Store store, Console console, Consumer<Outcome> each) {
        long files = inputs.stream().mapToLong(LoadingOptions::countFiles).sum();
        return load(new Readings(inputs, fetch.reader()::read), files, store, console, each);
    }

    /** The same for one folder, which may lie inside the jar. */
    LoadReport load(Path folder, Store store, Console console) {
        return load(new Readings(List.of(folder), (Path path) -> fetch.reader().read(path)), countFiles(folder), store, console, outcome -> {});
    }

    /** Takes in what is sent to a server; the models are loaded in the background at once, as the first sender should not have to wait for them. */
    Intake intake(Store store) {
        Future<Extractor> extractor = ontology.extractorInBackground();
        OntologyGraph graph = ontology.graph();
        Loader loader = new Loader(article -> OntologyOption.await(extractor).extract(article), new GraphBuilder(graph, store.iris()), store, threads);
        return new Intake(fetch.reader(), loader.checking(ontology.shapes(graph)), store);
    }

    private LoadReport load(Readings articles, long files, Store store, Console console, Consumer<Outcome> each) {
        // the models take as long to load as the ontology to store, so that both at once halve the wait
        Future<Extractor> extractor = ontology.extractorInBackground();
        OntologyGraph graph = ontology.graph();
        store.setOntology(graph, ontology.identifier());
        Loader loader = new Loader(OntologyOption.await(extractor)::extract, new GraphBuilder(graph, store.iris()), store, threads);
        LoadReport report;
        try (Readings readings = articles;
                Progress progress = new Progress(console, files)) {
            report = loader.load(readings, outcome -> {
                each.accept(outcome);
                progress.step();
            });
        }
        report.unread().forEach(unread -> console.sayUnread(unread.source(), unread.unread().orElseThrow()));
        report.failed().forEach(failed -> console.sayFailed(failed.source(), failed.reason()));
        console.say("hearsay: " + summary(report));
        return report;
    }

    private static long countFiles(String input) {
        try {
            return countFiles(Path.of(input));
        } catch (InvalidPathException e) {
            return 1; // an address
        }
    }

    private static long countFiles(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            return 1; // an address, or the reader will say what is wrong with it
        }
    }

    private static String summary(LoadReport report) {
        return count(report.added(), "article") + " loaded, " + report.replaced() + " replaced, " + report.unchanged() + " unchanged, "
                + report.failed().size() + " failed; " + (report.unread().isEmpty() ? "" : report.unread().size() + " in other languages than English; ") + count(report.claims(), "claim") + ".";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
