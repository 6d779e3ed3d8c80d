package org.hearsay.article.source;

import java.time.Duration;

/**
 * How pages are fetched from the web.
 *
 * @param timeout the longest that one page may take, with its redirects
 * @param redirects the most redirects that are followed
 * @param pause the least time between two requests to one host
 * @param allowPrivate whether hosts inside private networks, and the own machine, may be asked
 */
public record FetchRules(Duration timeout, int redirects, Duration pause, boolean allowPrivate) {

    /** What suits a guest: at most 20 seconds a page, one request a second, public hosts only. */
    public static final FetchRules POLITE = new FetchRules(Duration.ofSeconds(20), 5, Duration.ofSeconds(1), false);

    /** The same, private networks included. */
    public FetchRules withPrivate() {
        return new FetchRules(timeout, redirects, pause, true);
    }
}
