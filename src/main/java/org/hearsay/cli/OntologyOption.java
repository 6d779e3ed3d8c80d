package org.hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.hearsay.annotation.Annotator;
import org.hearsay.annotation.catalogue.EntityFile;
import org.hearsay.annotation.catalogue.EntityFileException;
import org.hearsay.claim.Extractor;
import org.hearsay.frame.Ontology;
import org.hearsay.frame.OntologyException;
import org.hearsay.graph.OntologyGraph;
import org.hearsay.graph.Shapes;
import picocli.CommandLine.Option;

/** Which ontology a command works with: that of a folder given, or of Hearsay's own folder, or of the jar. */
final class OntologyOption {

    @Option(
            names = "--ontology",
            paramLabel = "DIR",
            description = "A folder with an ontology (hearsay.ttl and its parts). Default: the one that comes with Hearsay.")
    private Path given;

    @Option(
            names = "--entities",
            paramLabel = "FILE",
            description = "Actors and things of your own to know beforehand: a CSV file with the columns name, aliases (parted by ;), type and country, or the "
                    + "threat actors of ATT&CK or MISP as JSON. May be given several times.")
    private List<Path> entities = List.of();

    /** Its frames and catalogue. */
    Ontology read() {
        try {
            return Ontology.read(folder(), entities.stream().flatMap(file -> EntityFile.read(file).stream()).toList());
        } catch (OntologyException e) {
            throw new CommandFailure("the ontology cannot be used: " + e.getMessage(), e);
        } catch (EntityFileException e) {
            throw new CommandFailure(e.getMessage() + ".", e);
        }
    }

    /** The same as RDF. */
    OntologyGraph graph() {
        try {
            return new OntologyGraph(read());
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("the ontology cannot be used: " + e.getMessage(), e);
        }
    }

    /**
     * Names what the ontology is read from, so that nobody has to read it to know that it is the same: the content of the folder, the user's own entities and the program's version.
     * None where it is read from the jar, as that is only done where nobody asks for speed.
     */
    Optional<String> identifier() {
        return folder().map(folder -> {
            MessageDigest digest = DigestUtils.getSha256Digest();
            DigestUtils.updateDigest(digest, new Hearsay.Version().getVersion()[0]);
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : Stream.concat(files.filter(Files::isRegularFile).sorted(), entities.stream()).toList()) {
                    DigestUtils.updateDigest(digest, "\0" + file.getFileName() + "\0" + Files.size(file) + "\0");
                    DigestUtils.updateDigest(digest, file);
                }
            } catch (IOException | UncheckedIOException e) {
                throw new CommandFailure("the ontology cannot be used: " + e.getMessage(), e);
            }
            return "sha256:" + Hex.encodeHexString(digest.digest());
        });
    }

    /** The shapes that graphs keep to; those of the jar where the ontology's folder has none. */
    Shapes shapes(OntologyGraph graph) {
        try {
            return folder().filter(Shapes::isIn).map(folder -> Shapes.read(folder, graph)).orElseGet(() -> Shapes.bundled(graph));
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("the shapes cannot be used: " + e.getMessage(), e);
        }
    }

    /** The line from an article to its claims. */
    Extractor extractor() {
        Ontology ontology = read();
        return new Extractor(new Annotator(ontology.catalogue()), ontology);
    }

    /** The same, made while the caller does something else. */
    Future<Extractor> extractorInBackground() {
        FutureTask<Extractor> extractor = new FutureTask<>(this::extractor);
        Thread thread = new Thread(extractor, "models");
        thread.setDaemon(true);
        thread.start();
        return extractor;
    }

    /** What a background task made; its failure is thrown as it was. */
    static <T> T await(Future<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    /** The folder that counts; without one it is the jar. */
    Optional<Path> folder() {
        if (given != null && !Files.isDirectory(given)) {
            throw new CommandFailure("there is no folder " + given + " to read the ontology from.");
        }
        return Optional.ofNullable(given).or(() -> Home.folder("ontology"));
    }
}
