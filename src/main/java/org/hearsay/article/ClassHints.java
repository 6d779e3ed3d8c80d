package org.hearsay.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the class names and identifiers of an element say about its content. Names are taken apart into words ({@code article-body},
 * {@code articleBody}), for every site spells them in its own way out of the same few words.
 */
final class ClassHints {

    /** Beside the article: related links, comments, share bars, advertisements, newsletters, navigation. */
    static final int BESIDE = 1;
    /** The article's body. */
    static final int BODY = 1 << 1;
    /** The caption or credit of a picture. */
    static final int CAPTION = 1 << 2;
    /** Who wrote it. */
    static final int BYLINE = 1 << 3;
    /** When it was published. */
    static final int DATE = 1 << 4;
    /** A sentence of the article repeated for show. */
    static final int PULL_QUOTE = 1 << 6;
    /** The standfirst between headline and text. */
    static final int STANDFIRST = 1 << 7;
    /** The headline. */
    static final int HEADLINE = 1 << 8;
    /** Beside the article, said with a word that is used for nothing else. */
    static final int SURELY = 1 << 15;
    /** Set by tags: an item of a list, a block quotation, a table, an article, a header, a figure. */
    static final int LIST_ITEM = 1 << 9;
    static final int QUOTE = 1 << 10;
    static final int TABLE = 1 << 11;
    static final int ARTICLE = 1 << 12;
    static final int HEADER = 1 << 13;
    static final int FIGURE = 1 << 14;
    /** The article's main points in a list above it. */
    static final int KEY_POINTS = 1 << 16;
    /** Around a picture. */
    static final int IMAGE = 1 << 17;
    /** Says only that it is about the article, in a pair with a word for its body. */
    private static final int ARTICLE_WORD = 1 << 20;
    private static final int BODY_WORD = 1 << 21;

    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        put(BESIDE | SURELY, "related", "share", "sharing", "shares", "social", "socials", "sharebar", "sharedaddy", "addthis", "comments", "comment", "disqus", "respond", "reply", "replies", "newsletter", "subscribe",
                "subscription", "signup", "sidebar", "rightrail", "promo", "promos", "promotion", "advert", "adverts", "advertisement", "adunit", "sponsored", "sponsorship", "taboola", "outbrain", "recirc", "recirculation",
                "recommended", "recommendations", "recommendation", "trending", "breadcrumb", "breadcrumbs", "crumb", "footer", "colophon", "nav", "navigation", "navbar", "subnav", "topnav", "menu", "submenu", "menus", "cookie", "cookies",
                "consent", "gdpr", "onetrust", "optanon", "login", "tagcloud", "pagination", "copyright", "affiliate", "teasers", "dsq", "viafoura", "upnext", "readmore", "rodape");
        put(BESIDE, "rail", "ad", "ads", "adv", "sponsor", "popular", "modal", "popup", "popover", "overlay", "toolbar", "toolbox", "tools", "tags", "register", "widget", "widgets", "textwidget", "bio", "biography", "disclaimer", "disclosure",
                "legal", "carousel", "pager", "follow", "feedback", "poll", "banner", "masthead", "ticker", "weather", "jobs", "donate", "donation", "skip", "search", "searchform", "dialog", "tooltip", "dropdown", "contributors", "mpu", "dfp",
                "gpt", "leaderboard", "cta", "syndication", "rating", "ratings", "toc", "jetpack", "notice", "accreditation", "promobox", "infobox", "storylines", "hashtag", "postmeta", "rollover", "hovercard", "photogallery", "jwplayer");
        put(BODY, "articlebody", "storybody", "articlecontent", "storycontent", "entrycontent", "postcontent", "bodycopy", "bodytext", "articletext", "storytext", "newsbody", "maintext", "bodycontent", "postbody", "articlecopy");
        put(ARTICLE_WORD, "article", "story", "entry", "post", "news", "blog", "single", "main", "rich", "page", "field", "node", "review", "feature", "content", "single");
        put(BODY_WORD, "body", "text", "copy", "content", "contents", "paragraphs", "chunks");
        put(CAPTION, "caption", "captions", "figcaption", "credit", "credits", "thumbcaption", "photocredit", "imagecaption", "photographer");
        put(BYLINE, "byline", "bylines", "author", "authors", "writer", "contributor", "contributors", "reporter", "columnist", "vcard", "creator", "journalist");
        put(DATE, "date", "dates", "dateline", "time", "timestamp", "published", "publish", "pubdate", "datetime", "postdate", "updated", "posted", "publication");
        put(PULL_QUOTE, "pullquote", "pullquotes");
        put(STANDFIRST, "dek", "deck", "standfirst", "subtitle", "subheadline", "strapline", "subhead", "summary", "excerpt", "subheading", "subline", "subheader", "bullets");
        put(KEY_POINTS, "keypoints", "takeaways", "takeaway", "highlights", "keypoint", "points");
        put(IMAGE, "image", "images", "photo", "photos", "picture", "img", "videoplayer");
        put(HEADLINE, "headline", "title", "hed", "heading");
    }

    private static final String[] BESIDE_STEMS = {"related", "share", "sharing", "social", "comment", "newsletter", "recommend", "promo", "sidebar", "advert", "subscri", "trending", "popular", "cookie", "footer", "breadcrumb", "sponsor",
            "taboola", "outbrain", "disqus", "navigation", "menu", "recirc", "signup", "readmore", "adslot", "adwrap", "addto", "zergnet", "livefyre", "advtop", "adbox", "rightcol"};
    private static final String[] BODY_STEMS = {"articlebody", "storybody", "articlecontent", "entrycontent", "postcontent", "articletext", "bodytext", "bodycopy"};

    /** Parts of names that layouts use for anything, so that the words beside them mean nothing: "has-sidebar", "no-comments". */
    private static final Set<String> NOT_MEANT = Set.of("has", "no", "with", "without", "not", "non", "hide", "enable", "enabled", "disabled", "is", "js", "postid", "category", "tag", "type", "status", "format");

    private final Map<String, Integer> known = new HashMap<>();
    private final StringBuilder word = new StringBuilder(32);

    private static void put(int hint, String... words) {
        for (String word : words) {
            WORDS.merge(word, hint, (one, other) -> one | other);
        }
    }

    /** The hints of the value of a class or id attribute, or'ed. */
    int of(String names) {
        if (names.isEmpty()) {
            return 0;
        }
        Integer hint = known.get(names);
        if (hint == null) {
            hint = read(names);
            known.put(names, hint);
        }
        return hint;
    }

    private int read(String names) {
        int hints = 0;
        int start = 0;
        int length = Math.min(names.length(), 400);
        for (int i = 0; i <= length; i++) {
            if (i == length || names.charAt(i) <= ' ') {
                if (i > start) {
                    hints |= readName(names, start, i);
                }
                start = i + 1;
            }
        }
        return hints;
    }

    private int readName(String names, int start, int end) {
        int hints = 0;
        boolean humped = false;
        word.setLength(0);
        for (int i = start; i <= end; i++) {
            char c = i < end ? names.charAt(i) : '-';
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean hump = letter && c <= 'Z' && i > start && names.charAt(i - 1) >= 'a' && names.charAt(i - 1) <= 'z';
            if ((!letter || hump) && word.length() > 0) {
                String found = word.toString();
                // Short words between capitals are mostly letters of a random identifier, and "ad" is in many of those.
                boolean random = word.length() < 4 && (hump || humped) && (ofWord(found) & BESIDE) != 0;
                humped = hump;
                word.setLength(0);
                if (random) {
                    if (letter) {
                        word.append((char) (c | 0x20));
                    }
                    continue;
                }
                if (NOT_MEANT.contains(found)) {
                    return hints & ~(ARTICLE_WORD | BODY_WORD);
                }
                hints |= ofWord(found);
            }
            if (letter) {
                word.append((char) (c | 0x20));
            }
        }
        if (names.regionMatches(true, start, "sub", 0, 3) && (hints & HEADLINE) != 0) {
            hints |= STANDFIRST;
        }
        boolean pair = (hints & ARTICLE_WORD) != 0 && (hints & BODY_WORD) != 0 && (hints & BESIDE) == 0;
        return hints & ~(ARTICLE_WORD | BODY_WORD) | (pair ? BODY : 0);
    }

    private static int ofWord(String word) {
        Integer hint = WORDS.get(word);
        if (hint != null) {
            return hint;
        }
        if (word.length() > 6) {
            if (!word.startsWith("subscriber") && !word.startsWith("commentary") && startsWithAny(word, BESIDE_STEMS)) {
                return BESIDE | SURELY;
            }
            if (startsWithAny(word, BODY_STEMS)) {
                return BODY;
            }
        }
        return 0;
    }

    private static boolean startsWithAny(String word, String[] stems) {
        for (String stem : stems) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }
}
