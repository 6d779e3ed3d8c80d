package org.hearsay.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what a publisher says about itself within an article's text: appeals to subscribe and follow, credits, copyright, who the author is. */
final class Notice {

    /** Longer texts may say such things, but also others. */
    private static final int MOST_WORDS = 70;

    private static final Pattern START = Pattern.compile("(?i)[(\\[*—–-]*\\s*(?:"
            + "(?:additional |with )?(?:reporting|writing|editing|compiled|research|translation|interpreting) (?:by|from|for)\\b"
            + "|(?:follow|like|find|join|visit|check out|tweet) (?:us|me|him|her|them|our|@|\\p{Lu}[\\p{L}’' ]{1,40}) (?:on|at|for)\\b"
            + "|follow (?:@|the latest|all the|\\p{Lu}[\\p{L}’']+['’]s full coverage)|follow [\\p{L} ]{3,50} on (?:facebook|twitter|instagram|x\\b)"
            + "|(?:e-?mail|contact|reach|write to) (?:us|me|him|her|them|the (?:author|reporter|writer)s?|\\p{Lu}[\\p{L}’' .-]{1,40})[\\p{L} ]{0,20} (?:at|on|by|via)\\b"
            + "|(?:please )?(?:subscribe|sign up|sign-up|register|click here|tap here|click the|download the [\\p{L} ]{0,30}app|get the latest|get our|get more|want more|for more [\\p{L} ]{0,40}(?:visit|sign|subscribe|click|follow|see|head)|join our|listen to [\\p{L} ]{0,40}live|watch [\\p{L} ]{0,30}live)\\b"
            + "|(?:do you )?have (?:a|any) (?:news )?(?:tip|story|question|comment)s?\\b|got a (?:news )?(?:tip|story)\\b|let us know\\b|tell us (?:what|in)\\b|what do you think\\?"
            + "|(?:citation|more information|provided by|journal (?:information|reference)|source|sources|via|filed under|tags?|topics?|category|categories|related (?:topics|roundup|stories|articles?|content)|see also|read more|read next|next read|more from|more on|explore more|also read|don'?t miss|you may also like|recommended|buyer'?s guide|our standards)\\s*:"
            + "|(?:copyright|©|\\(c\\)|all rights reserved)|this (?:document|article|material|story|content) (?:is|may|was|originally|first)(?: \\p{L}+)? (?:subject to|not be|published|appeared|copyright|protected|originally|first|produced|provided|part of)"
            + "|(?:this|our) (?:newsletter|post|page|article|site)s? (?:may contain|contains) (?:advertising|affiliate)|(?:our|the) journalism needs|support (?:our|independent) (?:journalism|work)|comments are closed|terms (?:of use|and conditions)\\b"
            + "|(?:the )?[\\p{Lu}][\\p{L} ]{2,40} (?:is committed to publishing a diversity|has affiliate partnerships)|associated press (?:writers?|reporters?|journalists?) "
            + "|(?:foto|photo|image|picture|illustration|video|credit|immagine|bild|foto) ?(?:credits?|source|courtesy|by|di|de|von)?\\s*[:/©])"
            + ".*", Pattern.DOTALL);
    private static final Pattern ANYWHERE = Pattern.compile("(?i)\\b(?:(?:may|can) be (?:reached|contacted) (?:at|on|via)|is subject to copyright|all rights reserved|(?:receive|earn|get) (?:a |an )?(?:affiliate |small )?(?:compensation|commission)|affiliate (?:links?|commissions?|partnerships?)"
            + "|(?:our|free|daily|weekly) newsletters?\\b.{0,40}\\b(?:sign|subscri|inbox)|(?:sign up|subscribe) (?:for|to) (?:our|the|\\p{L}+['’]s) (?:\\p{L}+ ){0,4}newsletter|to your inbox|privacy policy|contributed to this (?:report|story|article)|needs your support)");
    /** The first two letters of everything that {@link #START} begins with. */
    private static final Set<String> STARTS = Set.of("ad", "wi", "re", "wr", "ed", "co", "tr", "in", "fo", "li", "fi", "jo", "vi", "ch", "tw", "e-", "em", "pl", "su", "si", "cl", "ta", "do", "ge", "wa", "ha", "go", "le", "te", "wh", "ci", "mo", "pr", "so",
            "to", "ca", "se", "ne", "ex", "al", "yo", "bu", "ou", "(c", "th", "ph", "im", "pi", "il", "bi", "cr", "as", "c)");
    private static final String[] TELLING = {"reached", "contacted", "copyright", "eserved", "ommission", "ompensation", "ffiliate", "ewsletter", "inbox", "rivacy policy", "ontributed to", "your support"};
    private static final Pattern JOB = Pattern.compile("(?i)\\b(?:reporter|editor|writer|writes|correspondent|columnist|journalist|contributor|analyst|author|fellow|professor|covers|covering|reports|host|producer|novelist|historian|lawyer|attorney|consultant|expert)\\b");

    private Notice() {}

    /** Whether the text is such a notice wherever it stands. */
    static boolean is(String text, int words) {
        return words <= MOST_WORDS && text.length() < 700 && (maySayAtStart(text) && START.matcher(text).matches() || maySayAnywhere(text) && ANYWHERE.matcher(text).find());
    }

    /** Most texts are ruled out by their first letters, which is much quicker. */
    private static boolean maySayAtStart(String text) {
        int at = 0;
        while (at < text.length() && "([*—–- ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at + 2 >= text.length()) {
            return false;
        }
        String start = text.substring(at, at + 2).toLowerCase(Locale.ROOT);
        return start.charAt(0) == '©' || STARTS.contains(start) || text.startsWith("is committed to publishing", text.indexOf(" is ", at) + 1) || text.startsWith("has affiliate", text.indexOf(" has ", at) + 1);
    }

    private static boolean maySayAnywhere(String text) {
        for (String word : TELLING) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the text, at the end of an article, introduces its author: "Jane Doe is a reporter who covers the courts."
     *
     * @param authors the names that the page states
     */
    static boolean introduces(String text, List<String> authors) {
        if (text.length() > 1200 || !JOB.matcher(text).find()) {
            return false;
        }
        for (String author : authors) {
            String first = author.contains(" ") ? author.substring(0, author.indexOf(' ')) : author;
            if (text.startsWith(author) || text.startsWith(first + " is ") || text.startsWith(first + " has ") || text.startsWith("By " + author)) {
                return true;
            }
        }
        return false;
    }
}
