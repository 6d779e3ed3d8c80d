package org.hearsay.article.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells from its first bytes what an input is. */
enum Content {
    HTML, FEED, MIME, WARC, JSON, TEXT;

    private static final Pattern TAGS = Pattern.compile("(?is)<(?:!doctype\\s+html|html|head|body|meta|title|article|div|p|h1|script|span|table|section|main|a\\s)\\b.*");
    private static final Pattern FEED_ROOT = Pattern.compile("(?is)<(?:rss|feed|rdf:RDF)[\\s>].*");
    /** An object, or an array of objects. */
    private static final Pattern JSON_START = Pattern.compile("(?:\\[\\s*)?\\{");
    private static final Pattern MIME_HEADER = Pattern.compile("(?i)(?:from|mime-version|content-type|snapshot-content-location|subject|date|x-[\\w-]+): .*");

    private static final String[][] OTHER = {
            {"%PDF", "a PDF document"}, {"\u0089PNG", "an image (PNG)"}, {"\u00ff\u00d8\u00ff", "an image (JPEG)"}, {"GIF8", "an image (GIF)"}, {"PK\u0003\u0004", "a ZIP archive or office document"}, {"\u007fELF", "a programme"},
            {"RIFF", "a media file"}, {"\u00d0\u00cf\u0011\u00e0", "an old office document"}, {"7z\u00bc\u00af", "a 7z archive"}, {"BZh", "a bzip2 archive"}, {"\u00fd7zXZ", "an xz archive"}, {"(\u00b5/\u00fd", "a zstd archive"},
            {"\u00ca\u00fe\u00ba\u00be", "a Java class"}, {"SQLite format", "a database"}, {"OggS", "a media file"}, {"ID3", "a media file"}};

    /** How many bytes {@link #of} looks at. */
    static final int LOOKED_AT = 4096;

    /**
     * Recognises an input.
     *
     * @param start its first bytes, unpacked
     * @param fileName its name, which decides between text and JSON
     */
    static Content of(byte[] start, String fileName) throws UnreadableException {
        if (start.length == 0) {
            throw new UnreadableException("it is empty");
        }
        String raw = new String(start, StandardCharsets.ISO_8859_1);
        for (String[] other : OTHER) {
            if (raw.startsWith(other[0])) {
                throw new UnreadableException("it is " + other[1] + ", neither a page nor a text");
            }
        }
        if (raw.startsWith("WARC/")) {
            return WARC;
        }
        String text = Charsets.decode(Charsets.withoutCutCharacter(start), Optional.empty()).strip();
        if (isBinary(start, text)) {
            throw new UnreadableException("it is binary data, neither a page nor a text");
        }
        if (text.isEmpty()) {
            throw new UnreadableException("it holds nothing but white space");
        }
        return ofText(text, name(fileName));
    }

    private static Content ofText(String text, String name) throws UnreadableException {
        if (text.startsWith("<")) {
            String root = root(text);
            return FEED_ROOT.matcher(root).matches() ? FEED : TAGS.matcher(root).matches() || isPageName(name) || text.startsWith("<?xml") || text.startsWith("<!") ? HTML : TEXT;
        }
        if (isPageName(name)) {
            return HTML;
        }
        if (!name.endsWith(".txt") && JSON_START.matcher(text).lookingAt()) {
            return JSON;
        }
        if ((name.endsWith(".mht") || name.endsWith(".mhtml") || ("\n" + text).toLowerCase(Locale.ROOT).contains("\nmime-version:")) && MIME_HEADER.matcher(text.lines().findFirst().orElse("")).matches()) {
            return MIME;
        }
        return TEXT;
    }

    /** The markup from its first element on, behind declarations and comments. */
    private static String root(String text) {
        int at = 0;
        while (at < text.length()) {
            int end;
            if (text.startsWith("<?", at)) {
                end = text.indexOf("?>", at) + 2;
            } else if (text.startsWith("<!--", at)) {
                end = text.indexOf("-->", at) + 3;
            } else if (text.startsWith("<!DOCTYPE", at) && !text.regionMatches(true, at + 9, " html", 0, 5)) {
                int subset = text.indexOf('[', at);
                int close = text.indexOf('>', at);
                end = subset >= 0 && subset < close ? text.indexOf("]>", at) + 2 : close + 1;
            } else {
                break;
            }
            if (end < at + 2) {
                return "";
            }
            at = end;
            while (at < text.length() && text.charAt(at) <= ' ') {
                at++;
            }
        }
        return text.substring(at);
    }

    private static boolean isPageName(String name) {
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }

    private static String name(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    }

    /** Text has hardly any control characters besides white space, whatever charset it is in; a page may have a few zeros. */
    static boolean isBinary(byte[] bytes, String decoded) {
        boolean wide = decoded.length() * 3L < bytes.length * 2L;
        int looked = Math.min(bytes.length, LOOKED_AT);
        int control = 0;
        for (int i = 0; i < looked; i++) {
            control += bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t' && bytes[i] != '\f' && bytes[i] != 0x1b ? 1 : 0;
        }
        int characters = Math.min(decoded.length(), LOOKED_AT);
        int replaced = 0;
        for (int i = 0; i < characters; i++) {
            replaced += decoded.charAt(i) == '\ufffd' ? 1 : 0;
        }
        return !wide && control * 50 > looked || replaced * 10 > characters;
    }
}
