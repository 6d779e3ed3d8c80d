package org.hearsay.load;

import java.util.ArrayList;
import java.util.List;

/**
 * What a run of loading did.
 *
 * @param added articles that the store did not have
 * @param replaced articles that the store had otherwise
 * @param unchanged articles that the store had just so
 * @param claims claims of all these
 * @param unread those of all these that are in other languages than English, and so are kept without claims
 * @param failed articles that could not be read, and why
 */
public record LoadReport(int added, int replaced, int unchanged, int claims, List<Outcome.Loaded> unread, List<Outcome.Failed> failed) {

    public LoadReport {
        unread = List.copyOf(unread);
        failed = List.copyOf(failed);
    }

    /** The articles that are in the store now. */
    public int loaded() {
        return added + replaced + unchanged;
    }

    /** Counts outcomes one by one. */
    static final class Tally {

        private int added;
        private int replaced;
        private int unchanged;
        private int claims;
        private final List<Outcome.Loaded> unread = new ArrayList<>();
        private final List<Outcome.Failed> failed = new ArrayList<>();

        void count(Outcome outcome) {
            if (outcome instanceof Outcome.Loaded loaded) {
                claims += loaded.claims();
                if (loaded.unread().isPresent()) {
                    unread.add(loaded);
                }
                switch (loaded.effect()) {
                    case NEW -> added++;
                    case REPLACED -> replaced++;
                    case UNCHANGED -> unchanged++;
                }
            } else if (outcome instanceof Outcome.Failed failure) {
                failed.add(failure);
            }
        }

        LoadReport report() {
            return new LoadReport(added, replaced, unchanged, claims, unread, failed);
        }
    }
}
