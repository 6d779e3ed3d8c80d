package org.hearsay.cli;

import org.hearsay.article.ArticleReader;
import org.hearsay.article.source.FetchRules;
import picocli.CommandLine.Option;

/** How articles are fetched from the web. */
final class FetchOption {

    @Option(names = "--allow-private", description = "Fetch from private networks and the own machine too.")
    private boolean allowPrivate;

    /** A reader that fetches so. */
    ArticleReader reader() {
        return new ArticleReader(allowPrivate ? FetchRules.POLITE.withPrivate() : FetchRules.POLITE);
    }
}
