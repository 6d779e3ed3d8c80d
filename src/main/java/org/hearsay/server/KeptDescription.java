package org.hearsay.server;

import java.util.concurrent.CancellationException;
import org.hearsay.server.page.DatasetDescription;
import org.hearsay.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The description of a store while the store changes. One thread at a time may ask for anything but its end. */
final class KeptDescription implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeptDescription.class);

    /** After describing it rests so many times as long as that took. */
    private static final int REST = 20;

    private final DatasetDescription description;
    private final Store store;
    private long described;
    private long again = System.nanoTime();
    private long seen;

    KeptDescription(DatasetDescription description, Store store) {
        this.description = description;
        this.store = store;
    }

    /**
     * Describes what is in the store now. The version is that of before: where describing or anybody else changes the store meanwhile, it is described once more,
     * until that changes nothing.
     */
    void make() {
        long version = store.version();
        long start = System.nanoTime();
        description.publish();
        described = version;
        again = System.nanoTime() + REST * (System.nanoTime() - start);
    }

    /** The same; what stands in its way is logged. */
    void makeIfPossible() {
        try {
            make();
        } catch (CancellationException e) {
            LOG.debug("The server stops.");
        } catch (RuntimeException e) {
            LOG.warn("The description of the data could not be brought up to date: {}", e.getMessage());
        }
    }

    /**
     * To be called now and then: describes the store anew when it has changed, but not between two of many changes, and the less often the longer it takes: all triples are counted,
     * so that a large store that is given one article after the other would be counted all the time.
     */
    void followChanges() {
        long version = store.version();
        if (version != described && version == seen && System.nanoTime() - again >= 0) {
            makeIfPossible();
        }
        seen = version;
    }

    /** Ends what is being counted. */
    @Override
    public void close() {
        description.close();
    }
}
