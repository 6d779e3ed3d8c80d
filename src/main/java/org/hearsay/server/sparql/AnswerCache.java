package org.hearsay.server.sparql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps short answers, the most recently used ones, as long as the store has the version that they were made from. */
final class AnswerCache {

    private static final int ENTRIES = 2000;
    private static final long BYTES = 64L << 20;

    /**
     * A kept answer.
     *
     * @param contentType what it is
     * @param body its bytes
     */
    record Kept(String contentType, byte[] body) {}

    private final Map<QueryRequest, Kept> answers = new LinkedHashMap<>(64, 0.75f, true);
    private long version = -1;
    private long bytes;
    private long found;

    /** The answer to a request, if it is kept and of the given version. */
    synchronized Optional<Kept> find(long currentVersion, QueryRequest request) {
        forgetOther(currentVersion);
        Optional<Kept> kept = version == currentVersion ? Optional.ofNullable(answers.get(request)) : Optional.empty();
        found += kept.isPresent() ? 1 : 0;
        return kept;
    }

    /** How many answers were found so far. */
    synchronized long found() {
        return found;
    }

    /**
     * Keeps an answer.
     *
     * @param madeFrom the version that the store had before the answer was made; what is made from an older one is not kept
     */
    synchronized void keep(long madeFrom, QueryRequest request, Kept answer) {
        forgetOther(madeFrom);
        if (madeFrom != version) {
            return;
        }
        Kept before = answers.put(request, answer);
        bytes += answer.body.length - (before == null ? 0 : before.body.length);
        var oldest = answers.entrySet().iterator();
        while ((answers.size() > ENTRIES || bytes > BYTES) && oldest.hasNext()) {
            bytes -= oldest.next().getValue().body.length;
            oldest.remove();
        }
    }

    /** Versions only grow; a reader that comes late with an old one changes nothing. */
    private void forgetOther(long other) {
        if (other > version) {
            answers.clear();
            bytes = 0;
            version = other;
        }
    }
}
