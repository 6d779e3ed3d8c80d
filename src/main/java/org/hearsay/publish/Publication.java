package org.hearsay.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hearsay.graph.Shapes;
import org.hearsay.load.StoreBuilder;
import org.hearsay.store.Store;
import org.hearsay.store.StoreException;

/** Makes the next generation of a site, step by step; whatever goes wrong at any of them, what was live stays live. */
public final class Publication {

    /** What is done one after the other. */
    public enum Step {
        /** The store is built from the files, or copied. */
        BUILD,
        /** It is compared with what it was built from. */
        VERIFY,
        /** The manifest is written. */
        SEAL,
        /** The generation gets its name. */
        COMPLETE,
        /** Servers are told. */
        GO_LIVE,
        /** Old generations are taken away. */
        PRUNE
    }

    private final Site site;
    private final int keep;
    private final Consumer<Step> each;

    /**
     * Publishes in a site.
     *
     * @param keep how many generations to keep, the new one included, at least 1
     * @param each is told each step before it begins
     */
    public Publication(Site site, int keep, Consumer<Step> each) {
        this.site = site;
        this.keep = keep;
        this.each = each;
    }

    /**
     * Builds a generation from files and makes it live.
     *
     * @param files N-Quads of articles
     * @param describing writes into the new store what is to stand beside the articles
     * @throws PublishException if it cannot be built, or is not as it should be
     */
    public Generation publish(List<Path> files, StoreBuilder builder, Shapes shapes, Consumer<Store> describing) {
        return publish(begun -> {
            StoreBuilder.Built built = builder.build(begun, files);
            each.accept(Step.VERIFY);
            long quads = verified(begun, built, shapes, describing);
            each.accept(Step.SEAL);
            SortedMap<String, String> inputs = new TreeMap<>();
            for (Path file : files) {
                inputs.put(file.getFileName().toString(), Manifest.hash(file));
            }
            new Manifest(base(begun), built.articles(), built.claims(), quads, inputs, Manifest.hashes(begun)).write(begun);
        });
    }

    private static long verified(Path begun, StoreBuilder.Built built, Shapes shapes, Consumer<Store> describing) {
        try (Store store = Store.existing(begun)) {
            Verification.check(store, built, shapes);
            describing.accept(store);
            return Verification.quads(store);
        }
    }

    private static String base(Path folder) {
        try (Store store = Store.existing(folder)) {
            return store.iris().base();
        }
    }

    /**
     * Copies a generation that was built elsewhere, such as for another server, and makes it live.
     *
     * @param generation its folder
     * @throws PublishException if it is not whole
     */
    public Generation adopt(Path generation) {
        return publish(begun -> {
            Manifest manifest = Manifest.read(generation);
            copy(generation, begun, manifest);
            each.accept(Step.VERIFY);
            manifest.requireWhole(begun);
            each.accept(Step.SEAL);
            manifest.write(begun);
        });
    }

    private static void copy(Path from, Path to, Manifest manifest) throws IOException {
        for (String file : manifest.files().keySet()) {
            if (!Files.isRegularFile(from.resolve(file))) {
                throw new PublishException("the generation is not whole: " + file + " is missing");
            }
            Files.createDirectories(to.resolve(file).getParent());
            Files.copy(from.resolve(file), to.resolve(file));
        }
    }

    @FunctionalInterface
    private interface Making {
        void make(Path begun) throws IOException;
    }

    private Generation publish(Making making) {
        try (Site.Change change = site.change()) {
            each.accept(Step.BUILD);
            Path begun = change.begin();
            making.make(begun);
            each.accept(Step.COMPLETE);
            Generation made = change.complete(begun);
            each.accept(Step.GO_LIVE);
            change.goLive(made.name());
            each.accept(Step.PRUNE);
            change.prune(keep);
            return made;
        } catch (IOException e) {
            throw new PublishException("writing failed: " + e, e);
        } catch (IllegalArgumentException | StoreException e) {
            throw new PublishException(e.getMessage(), e);
        }
    }
}
