package org.hearsay.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.export.record.ArticleRecord;
import org.hearsay.export.record.GraphReader;
import org.hearsay.export.record.GraphSource;
import picocli.CommandLine.Option;

/** Which articles of a source a command is to work on. */
final class ChosenArticles {

    @Option(names = "--article", paramLabel = "WORDS", description = "Only articles whose title, address or IRI holds these words.")
    private String words = "";

    /** The articles, read one by one as they are taken; nothing, with a word to the user, if there are none. */
    Optional<Iterator<ArticleRecord>> of(GraphSource source, Console console) {
        GraphReader reader = new GraphReader(source);
        List<String> articles = reader.articleIris();
        Iterator<ArticleRecord> chosen = articles.stream().map(reader::article).filter(this::isChosen).iterator();
        if (chosen.hasNext()) {
            return Optional.of(chosen);
        }
        console.say("hearsay: " + (articles.isEmpty() ? "there are no articles." : "of " + articles.size() + " articles none has \"" + words + "\" in its title, address or IRI."));
        return Optional.empty();
    }

    private boolean isChosen(ArticleRecord article) {
        String named = article.title() + " " + article.source() + " " + article.address() + " " + article.iri();
        return named.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
