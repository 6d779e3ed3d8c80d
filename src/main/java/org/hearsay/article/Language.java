package org.hearsay.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells the language of a text: by its script where only few languages use it, else by its most frequent short words. For a text too short
 * to tell, the language that the page declares is believed.
 */
final class Language {

    static final String UNKNOWN = "und";

    private static final int LOOKED_AT = 3000;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}'’]+");
    /** Share of a text's words that its language's most frequent words make, at least. */
    private static final double LEAST = 0.12;
    /** How many of these words a text must have, and how many against what the page declares: a headline may borrow some. */
    private static final int FEWEST = 2;
    private static final int FEWEST_AGAINST = 5;

    private static final Map<String, String[]> FREQUENT = new LinkedHashMap<>();
    private static final Map<String, List<String>> LANGUAGES_OF = new HashMap<>();

    static {
        FREQUENT.put("en", words("the of and to in a is that for it was on with as he be at by his this had not are but from have they she which or you an her their been has were will would said who its more about after"));
        FREQUENT.put("de", words("der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder"));
        FREQUENT.put("fr", words("de la le et les des en un une du est que dans qui par pour au sur pas plus ce il sont avec ne se son a été cette ses mais aux ou comme nous vous être leur fait elle d'un d'une"));
        FREQUENT.put("es", words("de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy"));
        FREQUENT.put("pt", words("de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso"));
        FREQUENT.put("it", words("di e il la che in un a per è una del non con i le si da della al come più dei sono lo nel alla ma gli anche ha delle dal questo nella se o su ci essere stato degli tra dalla suo"));
        FREQUENT.put("nl", words("de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar door over ze zich heeft hij wordt deze werd tot was worden geen dit"));
        FREQUENT.put("sv", words("och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också efter eller nu sin där vid mot ska skulle"));
        FREQUENT.put("da", words("og i at det er en til på som af for med de ikke der den har et han om men var jeg sig fra vi så kan når år også efter eller nu sin hvor ved mod skal vil blev"));
        FREQUENT.put("no", words("og i det er en til på som av for med at de ikke den har et han om men var jeg seg fra vi så kan når år også etter eller nå sin hvor ved mot skal vil ble"));
        FREQUENT.put("fi", words("ja on ei että se oli hän mutta ovat myös kun joka tai niin kuin sen ole mukaan vuoden jo olla mitä sitä vain"));
        FREQUENT.put("pl", words("w i na się z do nie to że jest o od po jak za przez dla przy oraz ale co są był tym ich także tego już która który przed może być"));
        FREQUENT.put("cs", words("a v se na je že s z do to o i ve za pro jako k by po ale jsou od které který při nebo jeho podle jen už také byl bylo"));
        FREQUENT.put("hu", words("a az és hogy nem is egy ez meg csak de volt már mint el még után azt vagy ki van lesz kell több ha aki"));
        FREQUENT.put("ro", words("de și în a la cu care pe din nu o un că este mai pentru au fost sunt prin dar după ce se sau ca fi al lui"));
        FREQUENT.put("tr", words("ve bir bu da de için ile olarak çok daha en olan ne gibi kadar sonra ise ancak var o göre oldu olduğunu ki"));
        FREQUENT.put("id", words("yang dan di dengan untuk ini dari dalam itu pada tidak akan ke adalah oleh juga karena sebagai telah bisa ada mereka lebih saat atau kepada tersebut"));
        FREQUENT.put("vi", words("và của là có trong cho không được với các một người những đã này để khi từ đến về"));
        FREQUENT.put("ru", words("и в не на что с он по как это а из но к у за от то все для о бы был была его ее их при или если также после"));
        FREQUENT.put("uk", words("і в не на що з та у до за як це від про для його її при або вже також після є був була"));
        FREQUENT.put("bg", words("и на да се от за в е с не си по че са при като до ще това или през след които"));
        FREQUENT.put("ar", words("في من على أن إلى عن مع هذا التي الذي ما لا كان هذه بعد قال أو"));
        FREQUENT.put("fa", words("و در به از که این را با است برای آن یک خود تا بر هم"));
        for (Map.Entry<String, String[]> language : FREQUENT.entrySet()) {
            for (String word : language.getValue()) {
                LANGUAGES_OF.computeIfAbsent(word, key -> new ArrayList<>()).add(language.getKey());
            }
        }
    }

    private Language() {}

    private static String[] words(String list) {
        return list.split(" ");
    }

    /**
     * The ISO 639-1 code of a text's language, {@code und} if it cannot be told.
     *
     * @param text the text
     * @param declared what the page says of itself, such as {@code en-US}, or an empty string
     */
    static String of(String text, String declared) {
        String start = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        String byScript = byScript(start);
        if (!byScript.isEmpty()) {
            return byScript;
        }
        String stated = code(declared);
        String[] words = NO_LETTERS.split(start.toLowerCase(Locale.ROOT));
        String best = best(words, stated);
        if (!best.isEmpty()) {
            return best;
        }
        return stated.isEmpty() ? UNKNOWN : stated;
    }

    private static String best(String[] words, String stated) {
        Map<String, Integer> hits = new LinkedHashMap<>();
        int counted = 0;
        for (String word : words) {
            if (word.length() > 1 || !word.isEmpty() && word.charAt(0) > '\u024f') {
                counted++;
                LANGUAGES_OF.getOrDefault(word.replace('’', '\''), List.of()).forEach(language -> hits.merge(language, 1, Integer::sum));
            }
        }
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> hit : hits.entrySet()) {
            if (hit.getValue() > most) {
                most = hit.getValue();
                best = hit.getKey();
            }
        }
        int fewest = stated.isEmpty() || stated.equals(best) ? FEWEST : FEWEST_AGAINST;
        return most >= fewest && most >= LEAST * counted ? best : "";
    }

    /** The language of scripts that serve one, as far as news go. */
    private static String byScript(String text) {
        Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\u024f' && Character.isLetter(c)) {
                scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        int most = letters / 3;
        String found = "";
        boolean kana = scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(Character.UnicodeScript.KATAKANA, 0) > letters / 20;
        for (Map.Entry<Character.UnicodeScript, Integer> script : scripts.entrySet()) {
            if (script.getValue() > most) {
                most = script.getValue();
                found = switch (script.getKey()) {
                    case HAN -> kana ? "ja" : "zh";
                    case HIRAGANA, KATAKANA -> "ja";
                    case HANGUL -> "ko";
                    case GREEK -> "el";
                    case HEBREW -> "he";
                    case THAI -> "th";
                    case DEVANAGARI -> "hi";
                    case BENGALI -> "bn";
                    case TAMIL -> "ta";
                    case GEORGIAN -> "ka";
                    case ARMENIAN -> "hy";
                    default -> "";
                };
            }
        }
        return found;
    }

    private static String code(String declared) {
        String code = declared.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < code.length() && code.charAt(end) >= 'a' && code.charAt(end) <= 'z') {
            end++;
        }
        return end == 2 ? code.substring(0, 2) : "";
    }
}
