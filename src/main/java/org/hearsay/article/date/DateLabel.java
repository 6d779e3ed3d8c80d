package org.hearsay.article.date;

import java.util.Locale;
import java.util.Set;

/** The words before a date that say what it is the date of, in English and in the languages that many news pages are in. */
public final class DateLabel {

    private static final String[] PUBLISHED = {
            "published", "posted", "veröffentlicht", "erschienen", "publiziert", "publié", "publicado", "publicada", "pubblicat", "gepubliceerd", "geplaatst", "publicerad", "udgivet", "offentliggjort", "publisert", "julkaistu",
            "opublikowan", "publikováno", "vydáno", "publicat", "yayınlan", "опубликован", "опубліков", "публикуван", "dipublikasikan"};
    private static final String[] UPDATED = {
            "updated", "modified", "aktualisiert", "mis à jour", "actualizad", "atualizad", "aggiornat", "bijgewerkt", "uppdaterad", "opdateret", "oppdatert", "päivitetty", "aktualizac", "aktualizováno", "actualitzat", "actualizat",
            "güncelle", "обновлен", "оновлен", "diperbarui"};

    /** What stands between such a word, a day and a time in other languages. */
    private static final Set<String> BETWEEN = Set.of("am", "um", "uhr", "den", "le", "à", "el", "a", "las", "los", "il", "alle", "ore", "em", "às", "op", "om", "de", "del", "kl", "klo", "dnia", "w", "o", "v", "в", "par", "h");

    private DateLabel() {}

    /** Where in a text a word for the first publication begins; -1 if there is none. */
    public static int published(String text) {
        return Math.max(last(PUBLISHED, text), lower(text).indexOf("first "));
    }

    /** Whether a text has a word for publication or for a later change. */
    public static boolean isIn(String text) {
        return last(PUBLISHED, text) >= 0 || last(UPDATED, text) >= 0;
    }

    /** Whether a text has a word for a later change, and none for the first publication. */
    public static boolean isUpdate(String text) {
        return last(UPDATED, text) >= 0 && last(PUBLISHED, text) < 0;
    }

    /** Whether a word can stand on a date line in a language of this style. */
    static boolean isOnDateLine(String word, DateStyle style) {
        String lower = word.toLowerCase(Locale.ROOT);
        return BETWEEN.contains(lower) || style.isWeekday(word) || isIn(lower);
    }

    private static int last(String[] stems, String text) {
        String lower = lower(text);
        int last = -1;
        for (String stem : stems) {
            last = Math.max(last, lower.indexOf(stem));
        }
        return last;
    }

    /** In lower case, character by character, so that offsets stay what they are. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.chars().forEach(c -> lower.append(Character.toLowerCase((char) c)));
        return lower.toString();
    }
}
