package org.hearsay.article.source;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/**
 * Opens inputs of any kind. What an input is shows in its first bytes, not in its name: HTML, plain text, MHTML, WARC, RSS or Atom, JSON
 * objects, each also packed with gzip.
 */
public final class Sources {

    /** What a feed carries of an article is taken for the whole of it from this many characters on. */
    private static final int WHOLE_ARTICLE = 1000;

    private final Fetcher fetcher;

    /** Opens files, and addresses by these rules. */
    public Sources(FetchRules rules) {
        this.fetcher = new Fetcher(rules);
    }

    /** Everything in a file, lazily; to be closed. */
    public Stream<Source> in(Path file) {
        return in(file, false);
    }

    /** Everything in several files, one after the other, lazily; to be closed. */
    public Stream<Source> in(List<Path> files) {
        InTurn all = new InTurn(files.stream().map(this::in).iterator());
        return StreamSupport.stream(all, false).onClose(all::close);
    }

    private Stream<Source> in(Path file, boolean linked) {
        try {
            return in(file.toString(), Files.newInputStream(file), Optional.ofNullable(file.toAbsolutePath().getParent()), linked);
        } catch (IOException e) {
            return failed(file.toString(), e);
        }
    }

    /** Everything in the content of a file of this name. */
    public Stream<Source> in(String name, byte[] content) {
        return in(name, new ByteArrayInputStream(content), Optional.empty(), false);
    }

    /** Everything in a stream with the content of a file of this name, lazily; to be closed. */
    public Stream<Source> in(String name, InputStream content) {
        return in(name, content, Optional.empty(), false);
    }

    /** Everything at a web address. */
    public Stream<Source> at(URI uri) {
        return at(uri, false);
    }

    private Stream<Source> at(URI uri, boolean linked) {
        try {
            Fetcher.Fetched fetched = fetcher.fetch(uri);
            HttpExchange exchange = fetched.exchange();
            byte[] body = Bytes.unpacked(exchange.body());
            Content content = Content.of(body.length > Content.LOOKED_AT ? Arrays.copyOf(body, Content.LOOKED_AT) : body, exchange.type().contains("html") ? "page.html" : fetched.uri().getPath());
            String name = uri.toString();
            Optional<String> address = Optional.of(fetched.uri().toString());
            return switch (content) {
                case HTML -> Stream.of(new Source.Page(name, address, Charsets.decode(body, exchange.charset()), Stated.NOTHING));
                case TEXT -> Stream.of(new Source.Text(name, address, Charsets.decode(body, exchange.charset()), Stated.NOTHING));
                case FEED -> entries(name, Charsets.decode(body, exchange.charset()), Optional.empty(), fetched.uri(), linked);
                default -> in(name, new ByteArrayInputStream(body), Optional.empty(), linked);
            };
        } catch (IOException e) {
            return failed(uri.toString(), e);
        }
    }

    /** A file as plain text, with its byte order mark if it has one, whatever it may look like. */
    public Source raw(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = Bytes.unpacked(Bytes.read(in));
            String text = Charsets.unchanged(bytes);
            if (bytes.length > 0 && Content.isBinary(bytes, text)) {
                throw new UnreadableException("it is binary data, not a text");
            }
            return new Source.Text(file.toString(), Optional.empty(), text, Stated.NOTHING);
        } catch (IOException e) {
            return new Source.Unreadable(file.toString(), UnreadableException.reason(e));
        }
    }

    private Stream<Source> in(String name, InputStream input, Optional<Path> folder, boolean linked) {
        try {
            InputStream in = input.markSupported() ? input : new BufferedInputStream(input, 1 << 16);
            byte[] start = Bytes.peek(in, 1 << 15);
            boolean packed = Bytes.isGzip(start);
            Content content = Content.of(start(start, packed), name);
            Stream<Source> found = open(name, content, in, packed, folder, linked);
            return found.onClose(() -> close(input, name));
        } catch (IOException e) {
            close(input, name);
            return failed(name, e);
        }
    }

    private static byte[] start(byte[] start, boolean packed) throws IOException {
        if (!packed) {
            return start.length > Content.LOOKED_AT ? Arrays.copyOf(start, Content.LOOKED_AT) : start;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(start))) {
            return in.readNBytes(Content.LOOKED_AT);
        } catch (IOException e) {
            throw new UnreadableException("it is damaged gzip: " + UnreadableException.reason(e), e);
        }
    }

    private Stream<Source> open(String name, Content content, InputStream in, boolean packed, Optional<Path> folder, boolean linked) throws IOException {
        if (content == Content.WARC) {
            return StreamSupport.stream(new WebArchive(name, in), false);
        }
        InputStream plain = packed ? new GZIPInputStream(in) : in;
        if (content == Content.JSON) {
            return StreamSupport.stream(new JsonLines(name, new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))), false);
        }
        byte[] bytes = content == Content.MIME ? Bytes.read(plain, Bytes.MOST_SAVED) : Bytes.read(plain);
        return switch (content) {
            case HTML -> Stream.of(new Source.Page(name, Optional.empty(), Charsets.decode(bytes, Optional.empty()), Stated.NOTHING));
            case FEED -> entries(name, Charsets.decode(bytes, Optional.empty()), folder, null, linked);
            case MIME -> Stream.of(Mime.page(name, bytes));
            default -> Stream.of(new Source.Text(name, Optional.empty(), Charsets.decode(bytes, Optional.empty()), Stated.NOTHING));
        };
    }

    /** The articles that a feed links to: on the web, or, from a feed in a folder, in that folder. */
    private Stream<Source> entries(String name, String xml, Optional<Path> folder, URI base, boolean linked) throws UnreadableException {
        if (linked) {
            throw new UnreadableException("an entry of a feed links to another feed");
        }
        Feed feed = Feed.read(xml);
        if (feed.entries().isEmpty()) {
            throw new UnreadableException("this feed has no entries");
        }
        return feed.entries().stream().flatMap(entry -> entry(name, entry, folder, base));
    }

    private Stream<Source> entry(String feed, Feed.Entry entry, Optional<Path> folder, URI base) {
        try {
            URI link = base == null ? new URI(entry.link().replace(" ", "%20")) : base.resolve(new URI(entry.link().replace(" ", "%20")));
            boolean web = link.getScheme() != null && link.getScheme().toLowerCase(Locale.ROOT).startsWith("http");
            Optional<String> url = web ? Optional.of(link.toString()) : Optional.empty();
            if (entry.content().length() > WHOLE_ARTICLE) {
                return Stream.of(new Source.Page(entry.link(), url, "<!DOCTYPE html><html><body><article>" + entry.content() + "</article></body></html>", entry.stated()));
            }
            Stream<Source> linked = web ? at(link, true) : in(local(link, folder), true);
            return linked.map(source -> with(source, entry.stated()));
        } catch (URISyntaxException | InvalidPathException e) {
            return failed(feed, new UnreadableException("an entry of this feed links to what is no address: " + entry.link()));
        } catch (UnreadableException e) {
            return failed(feed, e);
        }
    }

    private static Path local(URI link, Optional<Path> folder) throws UnreadableException {
        if (folder.isEmpty() || link.getPath() == null || link.getPath().isEmpty()) {
            throw new UnreadableException("an entry of this feed links to " + link + ", which is neither http nor https");
        }
        Path target = folder.get().resolve(link.getPath()).normalize();
        if (!target.startsWith(folder.get())) {
            throw new UnreadableException("an entry of this feed links to " + link + ", which is outside of the feed's folder");
        }
        return target;
    }

    private static Source with(Source source, Stated stated) {
        if (source instanceof Source.Page page) {
            return new Source.Page(page.name(), page.url(), page.html(), stated);
        }
        return source instanceof Source.Text text ? new Source.Text(text.name(), text.url(), text.text(), stated) : source;
    }

    private static void close(InputStream input, String name) {
        try {
            input.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close " + name, e);
        }
    }

    private static Stream<Source> failed(String name, IOException failure) {
        return Stream.of(new Source.Unreadable(name, UnreadableException.reason(failure)));
    }
}
