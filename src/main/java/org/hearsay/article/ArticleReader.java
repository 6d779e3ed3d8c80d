package org.hearsay.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.article.source.FetchRules;
import org.hearsay.article.source.Source;
import org.hearsay.article.source.Sources;
import org.hearsay.article.source.Stated;

/**
 * Reads the articles that files, folders, archives, feeds and web addresses hold. An input that cannot be read, or holds no article, gives a
 * {@link Reading.Failed} with the reason, never an exception.
 */
public final class ArticleReader {

    /** In a folder these files are read, each also with {@code .gz} at the end; any other must be named itself. */
    private static final Pattern READ_IN_FOLDERS = Pattern.compile(".*\\.(?:html?|xhtml|te?xt|mht|mhtml|warc|xml|rss|atom|jsonl|ndjson)(?:\\.gz)?");
    private static final Pattern RAW_IN_FOLDERS = Pattern.compile(".*\\.te?xt(?:\\.gz)?");

    /** Characters that an article has at most, some thirty thousand words; later stages take memory and time with the length. */
    private static final int LONGEST = 200_000;
    /** Characters of a plain text with all that is not the article. */
    private static final int LONGEST_UNCLEANED = 10 * LONGEST;

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");

    private final Sources sources;

    /** A reader that fetches from public hosts only. */
    public ArticleReader() {
        this(FetchRules.POLITE);
    }

    /**
     * A reader that fetches by these rules.
     *
     * @param rules how pages are fetched from the web
     */
    public ArticleReader(FetchRules rules) {
        this.sources = new Sources(rules);
    }

    /**
     * Reads every article of a file, or of all files below a folder in the order of their names.
     *
     * @param path a file or folder
     * @return what became of each, lazily; to be closed
     */
    public Stream<Reading> read(Path path) {
        if (!Files.isDirectory(path)) {
            return sources.in(path).map(source -> safely(source, ArticleReader::clean));
        }
        List<Path> files = files(path, READ_IN_FOLDERS);
        return files.isEmpty() ? nothingIn(path, "a page, a text or an archive of them") : sources.in(files).map(source -> safely(source, ArticleReader::clean));
    }

    /**
     * Reads every article of an input as a user names it.
     *
     * @param input a web address with http or https, or else a file or folder
     * @return what became of each, lazily; to be closed
     */
    public Stream<Reading> read(String input) {
        if (!ADDRESS.matcher(input).matches()) {
            return read(Path.of(input));
        }
        try {
            return read(new URI(input));
        } catch (URISyntaxException e) {
            return Stream.of(new Reading.Failed(input, "this is no web address: " + e.getReason()));
        }
    }

    /**
     * Reads every article at a web address: a page, or the pages of a feed.
     *
     * @param address an address with http or https
     * @return what became of each, lazily; to be closed
     */
    public Stream<Reading> read(URI address) {
        return sources.at(address).map(source -> safely(source, ArticleReader::clean));
    }

    /**
     * Reads every article in the content of a file.
     *
     * @param name what the user calls it, such as the name of an uploaded file
     * @param content its bytes
     * @return what became of each, lazily; to be closed
     */
    public Stream<Reading> read(String name, byte[] content) {
        return sources.in(name, content).map(source -> safely(source, ArticleReader::clean));
    }

    /**
     * Reads every article in a stream, with bounded memory however many these are.
     *
     * @param name what the user calls it, such as the address of a file that is no file of this machine
     * @param content its bytes; is closed with what is returned
     * @return what became of each, lazily; to be closed
     */
    public Stream<Reading> read(String name, InputStream content) {
        return sources.in(name, content).map(source -> safely(source, ArticleReader::clean));
    }

    /**
     * Whether a file below a folder is read when the folder is.
     *
     * @param inside its path from the folder on
     */
    public static boolean isReadInFolders(Path inside) {
        return isIn(inside, READ_IN_FOLDERS);
    }

    /**
     * Reads a file as plain text, character for character: the article's text is the file's content unchanged.
     *
     * @param path a file (UTF-8) or folder
     * @return what became of each, lazily; to be closed
     */
    public Stream<Reading> readRaw(Path path) {
        List<Path> files = files(path, RAW_IN_FOLDERS);
        return files.isEmpty() ? nothingIn(path, "a plain text (*.txt)") : files.stream().map(file -> safely(sources.raw(file), ArticleReader::raw));
    }

    /**
     * Reads plain text that stands in no file.
     *
     * @param name what to call it
     * @param text its characters
     */
    public Reading readText(String name, String text) {
        return safely(new Source.Text(name, Optional.empty(), text, Stated.NOTHING), ArticleReader::clean);
    }

    private static Reading clean(Source source) {
        if (source instanceof Source.Page page) {
            return HtmlPage.read(page);
        }
        return source instanceof Source.Text text ? PlainText.clean(text) : failed((Source.Unreadable) source);
    }

    private static Reading raw(Source source) {
        return source instanceof Source.Text text ? new Reading.Read(PlainText.raw(text)) : failed((Source.Unreadable) source);
    }

    private static Reading failed(Source.Unreadable source) {
        return new Reading.Failed(source.name(), source.reason());
    }

    /** One bad page among thousands must not end a run, so here even a fault of our own becomes a failure with a name. */
    private static Reading safely(Source source, Function<Source, Reading> reader) {
        try {
            boolean endless = source instanceof Source.Text text && text.text().length() > LONGEST_UNCLEANED;
            return endless ? tooLong(source.name(), ((Source.Text) source).text()) : withinBounds(reader.apply(source));
        } catch (RuntimeException | StackOverflowError fault) {
            return new Reading.Failed(source.name(), "a fault in Hearsay kept it from being read: " + fault);
        }
    }

    private static Reading withinBounds(Reading reading) {
        return reading instanceof Reading.Read read && read.article().text().length() > LONGEST ? tooLong(read.article().source(), read.article().text()) : reading;
    }

    private static Reading tooLong(String name, String text) {
        return new Reading.Failed(name, "its text has " + text.length() + " characters, more than any article (" + LONGEST + ")");
    }

    private static Stream<Reading> nothingIn(Path folder, String wanted) {
        return Stream.of(new Reading.Failed(folder.toString(), "this folder has no file that is " + wanted));
    }

    private static List<Path> files(Path path, Pattern names) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> below = Files.walk(path)) {
            return below.filter(Files::isRegularFile).filter(file -> isIn(path.relativize(file), names)).sorted().toList();
        } catch (IOException | UncheckedIOException notListed) {
            // Opening the folder itself fails as well, and says why.
            return List.of(path);
        }
    }

    private static boolean isIn(Path inside, Pattern names) {
        return names.matcher(inside.getFileName().toString().toLowerCase(Locale.ROOT)).matches() && !isHidden(inside);
    }

    /** Whether the file, or a folder on the way to it, is hidden, or belongs to a page that a browser saved with all its parts. */
    private static boolean isHidden(Path inside) {
        for (Path name : inside) {
            if (name.toString().startsWith(".") || name.toString().endsWith("_files")) {
                return true;
            }
        }
        return false;
    }
}
