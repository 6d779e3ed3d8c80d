package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Paragraph.Kind;

/**
 * Parts the place that a report was filed from ("WASHINGTON, Feb 10 (Reuters) -") from its first sentence, which else would seem to be about
 * that place. Agencies write the place in capitals, or name themselves in brackets, or both; a dash follows.
 */
final class Dateline {

    private static final String PLACE = "\\p{Lu}[\\p{L}.'’-]*(?:[ /]\\p{Lu}[\\p{L}.'’-]*){0,4}";
    private static final String CAPITALS = "(?=[^a-z—–]{3})\\p{Lu}[\\p{Lu}.'’-]+(?:[ /][\\p{Lu}.'’-]+){0,4}";
    private static final String STATE = "(?:, \\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)?)?";
    private static final String DAY = "(?:,? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}(?:, \\d{4})?)?";
    private static final String AGENCY = " ?\\(\\p{Lu}[\\p{L}\\d .&/-]{1,30}\\)";
    private static final String DASH = "\\s*(?:—|–|―|--| -)\\s*(?=[\\p{Lu}\\d“\"‘'])";

    private static final Pattern START =
            Pattern.compile("(?:" + CAPITALS + STATE + DAY + "(?:" + AGENCY + ")?|" + PLACE + STATE + DAY + AGENCY + ")" + DASH);

    private Dateline() {}

    /** The paragraphs of a text, those that begin with a dateline in two. */
    static List<Paragraph> part(List<Paragraph> paragraphs, CharSequence text) {
        List<Paragraph> parted = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Span span = paragraph.span();
            Matcher dateline = START.matcher(text).region(span.start(), span.end());
            if (paragraph.kind() == Kind.TEXT && dateline.lookingAt() && dateline.end() < span.end()) {
                parted.add(new Paragraph(new Span(span.start(), endOfWords(text, dateline.end())), Kind.TEXT));
                parted.add(new Paragraph(new Span(dateline.end(), span.end()), Kind.TEXT));
            } else {
                parted.add(paragraph);
            }
        }
        return List.copyOf(parted);
    }

    private static int endOfWords(CharSequence text, int end) {
        int last = end;
        while (Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }
}
