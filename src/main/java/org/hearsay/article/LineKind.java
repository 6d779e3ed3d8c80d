package org.hearsay.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.article.date.DateStyle;
import org.hearsay.article.date.WrittenDate;

/** Tells from its words alone what a line of a page is. Whatever is not surely something else is running text. */
final class LineKind {

    private static final Pattern LINK_LABEL = Pattern.compile(
            "(?i)(?:(?:read|see|watch|listen|also|must)[ -](?:more|also|next|now|read|see|watch|this)|more(?: on this| stories)?|related(?: (?:articles?|stories|story|coverage|news|content|posts?|video))?|recommended(?: reading)?|further reading|don'?t miss|you may also like)"
                    + "\\s*(?::|>|»|–|—|\\|)\\s*(\\S.*)");
    private static final Pattern SHOUTED_LINK_LABEL = Pattern.compile("(?:READ MORE|ALSO READ|READ ALSO|SEE ALSO|RELATED|WATCH NOW|WATCH MORE)\\b\\s*:?\\s*(\\S.*)");
    private static final Pattern BYLINE = Pattern.compile(
            "(?:(?i:written |reported |posted |words |story |text )?[Bb]y|BY)[: ]\\s*\\p{Lu}[\\p{L}.'’-]*(?:(?:,| and| AND| &| \\||,? for)?\\s+(?:(?:de|van|von|der|la|al|bin|of|the|staff|senior|political|chief)\\s+)*\\p{Lu}[\\p{L}.'’-]*){0,9}(?:\\s*[|,(/–-].{0,60})?");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’)\\]]*(?:\\s|$)");
    /** A number in a gallery, a lone address. */
    private static final Pattern PLACE = Pattern.compile("(?i)(?:(?:image|photo|picture|slide|video) )?\\d+ (?:of|/) \\d+|\\S+@\\S+\\.\\S+|(?:https?://)?(?:www\\.)?[\\w-]+\\.(?:com|org|net|co\\.uk)(?:/\\S*)?|@\\w+");
    private static final Pattern WORD_GAP = Pattern.compile("\\s+");

    private static final Set<String> MENU_LINES = Set.of(
            "share", "share this", "share this article", "share this story", "share on facebook", "share on twitter", "tweet", "tweet this", "email", "email this", "e-mail", "print", "print this",
            "print this article", "save", "save article", "comment", "comments", "comments (0)", "leave a comment", "post a comment", "view comments", "show comments", "reply", "like", "follow", "follow us",
            "follow us on twitter", "like us on facebook", "facebook", "twitter", "whatsapp", "reddit", "linkedin", "pinterest", "copy link", "link copied", "subscribe", "subscribe now", "sign up", "sign in", "log in",
            "login", "register", "menu", "search", "home", "back to top", "top", "skip to content", "skip to main content", "advertisement", "advertising", "ad", "ads", "sponsored", "sponsored content", "story continues below",
            "story continues below advertisement", "article continues below", "continue reading", "continue reading below", "read more", "read full article", "load more", "show more", "see more", "more", "next", "previous", "next article",
            "previous article", "related", "related articles", "related stories", "related topics", "recommended", "most read", "most popular", "trending", "trending now", "newsletter", "sign up for our newsletter",
            "get the newsletter", "cookie policy", "privacy policy", "terms of use", "terms of service", "all rights reserved", "contact us", "about us", "listen", "watch", "play", "pause", "close", "gallery", "tags", "topics",
            "article continues below this ad", "article continues after advertisement", "comments are closed", "related content", "related video", "related videos", "related article", "related story", "next read this", "more coverage", "editors' recommendations",
            "editor's picks", "editors' picks", "you may also like", "you might also like", "don't miss", "more stories", "more news", "top stories", "latest news", "read next", "up next", "hide caption", "toggle caption", "enlarge this image", "view gallery");

    /** Words without which nobody writes a sentence of any length. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "a", "an", "of", "to", "in", "and", "is", "was", "for", "on", "that", "with", "as", "at", "by", "from", "are", "were", "it", "its", "has", "have", "had", "be", "been", "this", "his", "her", "their", "he",
            "she", "they", "we", "i", "you", "not", "or", "but", "after", "before", "over", "will", "would", "could", "may", "into", "against", "who", "which", "what", "how", "why", "when", "about", "than", "no");

    private LineKind() {}

    /** Whether the line is the labelled headline of another article: "READ MORE: …". */
    static boolean isLink(String line) {
        return linkLabel(line) > 0;
    }

    /** How many characters of a line label the headline of another article that follows them; 0 if the line is none. */
    static int linkLabel(String line) {
        return Stream.of(LINK_LABEL, SHOUTED_LINK_LABEL)
                .map(label -> label.matcher(line))
                .filter(label -> line.length() < 250 && label.matches())
                .findFirst()
                .map(label -> label.start(1))
                .orElse(0);
    }

    /** Whether the line is a by-line: "By Jane Doe and John Roe". */
    static boolean isByline(String line) {
        return line.length() < 160 && BYLINE.matcher(line).matches() && !endsSentence(line);
    }

    /** Whether the line holds words of the page itself: menus, share bars, dates. */
    static boolean isFurniture(String line, DateStyle style) {
        return isMenuLine(line) || isMenuRun(line) || WrittenDate.ofDateLine(line, style).isPresent();
    }

    /** Whether the line is one known menu entry, as in "Share this article". */
    static boolean isMenuLine(String line) {
        return line.length() < 50 && (PLACE.matcher(line).matches() || MENU_LINES.contains(withoutTrim(line).toLowerCase(Locale.ROOT).replace('’', '\'')));
    }

    /** Whether the line is a long row of words with neither punctuation nor function words, as menus give when their entries run together. */
    private static boolean isMenuRun(String line) {
        if (line.indexOf(',') >= 0 || SENTENCE_END.matcher(line).find()) {
            return false;
        }
        String[] words = WORD_GAP.split(line);
        if (words.length < 15) {
            return false;
        }
        int function = 0;
        for (String word : words) {
            if (FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                function++;
            }
        }
        return function * 25 < words.length;
    }

    /** Whether the line could be the headline of the article that follows it. */
    static boolean isHeadline(String line) {
        if (line.length() < 12 || line.length() > 220 || Character.isLowerCase(line.codePointAt(0))) {
            return false;
        }
        int words = WORD_GAP.split(line).length;
        char last = line.charAt(line.length() - 1);
        return words >= 3 && words <= 30 && ".,;:!\"”…".indexOf(last) < 0 && !line.contains(". ");
    }

    /** Whether the line ends as a sentence does. */
    static boolean endsSentence(CharSequence line) {
        int end = line.length();
        while (end > 0 && "\"'”’»)]」』 ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…。！？।۔؟".indexOf(line.charAt(end - 1)) >= 0;
    }

    private static String withoutTrim(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && !Character.isLetterOrDigit(line.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(line.charAt(end - 1)) && line.charAt(end - 1) != ')') {
            end--;
        }
        return line.substring(start, end);
    }
}
