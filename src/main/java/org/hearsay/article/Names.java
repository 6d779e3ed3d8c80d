package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The people that a by-line or an author field names. */
final class Names {

    private static final Pattern LABEL = Pattern.compile("(?i)^[\\s—–|•·-]*(?:(?:written|reported|posted|published|words|story|text|reviewed|compiled|opinion|commentary|analysis|news|column|guest post|article|authors?)\\s*)?(?:\\bby\\b|\\b(?-i:By)(?=\\p{Lu})|authors?\\s*:)[:\\s—–|-]*");
    /** What follows the names in one line: an address, an organisation, a date, a second role. */
    private static final Pattern TAIL = Pattern.compile(
            "\\s*(?:\\||•|·|/|\\s[-–—](?:\\s|$)|\\s(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}*\\.? \\d|\\s(?=\\d)|\\(|\\bfor (?=the\\b|\\p{Lu})|\\b(?:on|in|from) (?=\\p{Lu}|\\d)|\\b(?:published|updated|posted|contributions? (?:from|by)|photograph(?:y|s|ed)? by|photos? by|illustrations? by|edited by|additional reporting)\\b).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|\\s&\\s|(?i:\\b(?:and|with|und)\\b)|\\b(?:e|y|et)\\b)\\s*");
    private static final Pattern SUFFIX = Pattern.compile("(?i)(?:jr|sr|ph\\.?\\s?d|m\\.?d|esq|ii|iii|iv|mba|ma|msc|dvm|rd|rn|cfa|cpa)\\.?");
    private static final Pattern NAME = Pattern.compile("(?:(?:\\p{Lu}|[dl]['’]\\p{Lu})[\\p{L}\\p{M}'’.-]*|de|da|di|do|dos|del|della|la|le|van|von|der|den|ten|ter|bin|binti|al|el|ibn|y|e|af|av|zu|ap)(?:\\s+(?:(?:\\p{Lu}|[dl]['’]\\p{Lu}|al-|el-)[\\p{L}\\p{M}'’.-]*|de|da|di|do|dos|del|della|la|le|van|von|der|den|ten|ter|bin|binti|al|el|ibn|y|e|af|av|zu|ap)){1,4}");
    private static final Pattern SITE = Pattern.compile(".*\\.(?:com|org|net|co|tv|de|uk|ru|it)");
    private static final Pattern GAP = Pattern.compile("\\s+");

    /** Words that stand in the names of desks, agencies and jobs, not of people. */
    private static final Set<String> NOT_OF_PEOPLE = Set.of(
            "staff", "editor", "editors", "editorial", "reporter", "reporters", "correspondent", "writer", "writers", "contributor", "contributors", "contributing", "columnist", "desk", "team", "news", "newsroom", "press", "agency", "agencies", "redazione",
            "redaktion", "redacción", "redação", "admin", "administrator", "guest", "author", "associated", "reuters", "afp", "bloomberg", "board", "service", "services", "wire", "wires", "media", "group", "network", "magazine", "times", "post", "journal",
            "herald", "tribune", "gazette", "daily", "weekly", "report", "editor-in-chief", "senior", "chief", "director", "officer", "president", "photographer", "photography", "producer", "anchor", "analyst", "fellow", "professor",
            "published", "updated", "posted", "image", "photo", "photos", "video", "comments", "comment", "share", "the", "us", "our", "about", "studios", "international", "university", "institute", "company", "inc", "llc", "ltd", "official", "brandroom",
            "publishing", "digital", "online", "tv", "radio", "by", "view", "more", "follow", "read", "min", "minutes", "email", "twitter", "facebook", "country", "club", "invitation", "advertiser", "sponsored", "partner", "special", "freelance", "junior",
            "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "entertainment", "politics", "business", "sports", "sport",
            "commentary", "opinion", "analysis", "community", "deals", "shopping", "commerce", "partnership", "press-release", "newswire");

    private Names() {}

    /** The names in a visible line such as "By Jane Doe and John Roe | The Gazette"; only what looks like a person's full name. */
    static List<String> ofByline(String line) {
        return people(line, 2);
    }

    /** The names in a field made for authors; here a single word may be a name too. */
    static List<String> ofField(String value) {
        return people(value, 1);
    }

    private static List<String> people(String written, int fewestWords) {
        List<String> names = new ArrayList<>();
        String line = TAIL.matcher(LABEL.matcher(BodyText.clean(written)).replaceFirst("")).replaceFirst("");
        for (String part : BETWEEN.split(line)) {
            if (SUFFIX.matcher(part).matches() && !names.isEmpty()) {
                continue;
            }
            String name = LABEL.matcher(part).replaceFirst("").strip();
            if (isPerson(name, fewestWords) && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isPerson(String name, int fewestWords) {
        if (name.length() < 3 || name.length() > 50 || name.indexOf('@') >= 0 || name.indexOf("://") >= 0) {
            return false;
        }
        String[] words = GAP.split(name);
        for (String word : words) {
            if (NOT_OF_PEOPLE.contains(word.toLowerCase(Locale.ROOT)) || SITE.matcher(word).matches()) {
                return false;
            }
        }
        return words.length == 1
                ? fewestWords == 1 && Character.isUpperCase(name.codePointAt(0)) && name.chars().noneMatch(Character::isDigit)
                : NAME.matcher(name).matches() && name.chars().anyMatch(Character::isLowerCase) || name.equals(name.toUpperCase(Locale.ROOT)) && words.length <= 4 && name.chars().noneMatch(Character::isDigit);
    }
}
