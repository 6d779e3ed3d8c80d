package org.hearsay.annotation.training;

import java.util.Locale;
import java.util.Set;

/** Words that tell where the names of a treebank begin and end. */
final class NameWords {

    /** Titles stand before a person's name and are no part of it. */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "president", "senator", "sen", "rep", "representative", "gov", "governor", "general", "gen",
            "col", "colonel", "capt", "captain", "major", "maj", "lt", "lieutenant", "sgt", "sergeant", "king", "queen", "prince", "princess", "pope", "sir",
            "lady", "lord", "justice", "judge", "minister", "secretary", "chancellor", "mayor", "chief", "bishop", "rev", "reverend", "coach", "doctor", "sheikh",
            "uncle", "aunt", "congressman", "congresswoman", "speaker", "attorney", "prime", "vice", "deputy", "chairman", "ceo", "director", "former");
    /** Small words within names. */
    private static final Set<String> JOINTS = Set.of("of", "for", "and", "&", "the", "in", "de", "la", "del", "von", "van", "der", "al", "bin", "-", "'s");
    /** Capital words that are no names here. */
    private static final Set<String> DAYS = Set.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "jan", "feb", "mar",
            "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "god", "internet", "christmas", "easter", "am", "pm", "cst", "est", "gmt");
    /** Words whose names may hold an "and". */
    private static final Set<String> OFFICES = Set.of(
            "department", "dept", "ministry", "school", "institute", "office", "bureau", "committee", "college", "center", "centre", "agency", "board", "council",
            "commission", "association", "society", "faculty", "division", "administration", "museum", "bank");
    /** What stands behind a person's name, and other letters that are no names. */
    private static final Set<String> DEGREES = Set.of("md", "cpa", "phd", "jd", "mba", "esq", "dds", "rn", "ba", "bsc", "msc", "jr", "sr", "cc", "re", "fw", "fyi", "lol", "ps", "tv", "pc", "dvd", "cd");

    private NameWords() {}

    /** Whether a word stands before a person's name and is no part of it. */
    static boolean isTitle(String form) {
        return TITLES.contains(bare(form));
    }

    static boolean isDay(String form) {
        return DAYS.contains(bare(form));
    }

    static boolean isOffice(String form) {
        return OFFICES.contains(bare(form));
    }

    static boolean isDegree(String form) {
        return DEGREES.contains(bare(form));
    }

    static boolean isJoint(String form) {
        return JOINTS.contains(form);
    }

    /** An address of mail or of the web. */
    static boolean isAddress(String form) {
        return form.indexOf('@') >= 0 || form.startsWith("http") || form.startsWith("www.");
    }

    /** In small letters, without full stops. */
    private static String bare(String form) {
        return form.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
