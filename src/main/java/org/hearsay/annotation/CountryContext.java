package org.hearsay.annotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.annotation.Gazetteer.Hit;
import org.hearsay.annotation.Gazetteer.Reading;
import org.hearsay.annotation.Gazetteer.Use;
import org.hearsay.annotation.names.NameKind;

/** Decides by context what a label of several meanings means: Georgia the country or the state, Jordan the country or the man, Moscow the city or its government. */
final class CountryContext {

    /** Names of countries that are also words, people or other places. */
    private static final Set<String> AMBIGUOUS =
            Set.of("Georgia", "Jordan", "Turkey", "Chad", "Guinea", "Mali", "Niger", "Jersey", "Guernsey", "Samoa", "Dominica", "Lebanon", "Cuba", "Congo", "Ireland", "America", "Emirates");
    /** States as newspapers shorten them behind a town. */
    private static final Pattern STATE = Pattern.compile(
            "(Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo"
                    + "|N\\.[CDHJMY]|S\\.[CD]|R\\.I|W\\.Va)\\.?");
    /** Names of peoples that, unlike "American", are no adjectives. */
    private static final Set<String> PEOPLE = Set.of("Dane", "Swede", "Finn", "Pole", "Turk", "Scot", "Briton", "Brit", "Spaniard");
    private static final Pattern GEORGIA_COUNTRY = Pattern.compile(
            "\\b(Tbilisi|Abkhazia|Ossetia|Caucasus|Georgians?|Saakashvili|Armenia|Azerbaijan|Russian?|Ukraine|Batumi|Soviet|Moldova)\\b");
    private static final Pattern GEORGIA_STATE = Pattern.compile(
            "\\b(Atlanta|Savannah|Augusta|Ga\\.|Florida|Alabama|Tennessee|Carolina|Texas|Virginia|Mississippi|Louisiana|Kentucky|Ohio|Kemp|Abrams|Southern states)\\b");
    private static final Set<String> STATEMENT_VERBS = Set.of(
            "say", "deny", "accuse", "blame", "condemn", "threaten", "want", "insist", "announce", "warn", "reject", "call", "claim", "order", "refuse", "back",
            "support", "respond", "retaliate", "vow", "demand", "agree", "deploy", "impose", "sanction", "urge", "seek", "consider", "believe", "see", "view",
            "expel", "argue", "pledge", "describe", "dismiss", "suspect", "oppose", "sponsor", "hack", "attack", "attribute", "target", "try", "have");
    private static final Set<String> GOVERNED = Set.of(
            "regime", "government", "denial", "ambition", "involvement", "response", "claim", "intention", "policy", "interest", "ally", "stance", "relation",
            "program", "behavior", "behaviour", "role", "decision", "spy", "hacker", "aggression", "interference", "sanction", "leadership", "foe", "rival",
            "influence", "intelligence", "military", "nuclear", "missile", "economy", "leader", "diplomat", "propaganda", "allegation", "accusation", "rhetoric");

    /** Words that tie somebody to a government: "hackers linked to Tehran", "a Moscow-backed group". */
    private static final Set<String> TIED = Set.of(
            "link", "tie", "connect", "affiliate", "back", "sponsor", "align", "attribute", "loyal", "allegiance", "attribution", "behest");

    /** What an article speaks of. */
    static final class Evidence {

        private final String text;
        private Integer georgia;

        /** @param text the article's words */
        Evidence(String text) {
            this.text = text;
        }

        /** The sum of what speaks for the country and against it; counted when it is asked for, since few articles name it. */
        int georgia() {
            if (georgia == null) {
                georgia = count(GEORGIA_COUNTRY, text) - count(GEORGIA_STATE, text);
            }
            return georgia;
        }

        /** Whether a demonym or the capital of a country stands in the article. */
        boolean speaksOf(Catalogue.Entry country) {
            return country.demonyms().stream().anyMatch(text::contains) || country.metonyms().stream().anyMatch(text::contains);
        }
    }

    Evidence evidence(String text) {
        return new Evidence(text);
    }

    private static int count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    boolean isAmbiguous(String name) {
        return AMBIGUOUS.contains(name);
    }

    /**
     * Chooses a reading.
     *
     * @param hit the label with its readings
     * @param sentence where it stands
     * @param kind what the tagger takes it for
     * @param evidence of the article
     * @return the reading, empty if it is none of them
     */
    Optional<Reading> choose(Hit hit, Sentence sentence, Optional<NameKind> kind, Evidence evidence) {
        List<Reading> readings = hit.readings();
        Optional<Reading> country = readings.stream().filter(r -> r.entry().type().equals(Types.COUNTRY)).findFirst();
        Optional<Reading> other = readings.stream().filter(r -> !r.entry().type().equals(Types.COUNTRY)).findFirst();
        if (country.isEmpty()) {
            return other;
        }
        return switch (country.get().use()) {
            case METONYM -> metonym(hit, sentence, country.get(), other);
            case DEMONYM -> isLanguage(hit, sentence) || isPartOfName(hit, sentence) || isOtherKorea(hit, sentence, evidence) || isKind(hit, sentence)
                    || isTeam(hit, sentence, evidence) ? other : country;
            case RISKY -> other;
            case NAME -> isCountry(hit, sentence, kind, evidence, country.get().entry()) ? country : other;
        };
    }

    private static boolean isCountry(Hit hit, Sentence sentence, Optional<NameKind> kind, Evidence evidence, Catalogue.Entry country) {
        String name = country.name();
        if (kind.filter(k -> k == NameKind.PERSON).isPresent() && (AMBIGUOUS.contains(name) || hit.first() != hit.last())) {
            return !name.equals("Georgia") && evidence.speaksOf(country) && !isPartOfName(hit, sentence);
        }
        if (name.equals("United States") && (isPronounUs(hit, sentence) || isMoney(hit, sentence))) {
            return false;
        }
        if (!AMBIGUOUS.contains(name)) {
            return !isPartOfName(hit, sentence);
        }
        if (isPartOfName(hit, sentence)) {
            return false;
        }
        if (name.equals("Georgia")) {
            return evidence.georgia() > 0 || evidence.georgia() == 0 && !afterCity(hit, sentence);
        }
        String upos = sentence.token(hit.first()).upos();
        return kind.filter(k -> k == NameKind.PLACE || k == NameKind.ORGANIZATION).isPresent() || evidence.speaksOf(country) || upos.equals("PROPN") && hit.first() > 0;
    }

    /** "US" in a shout ("GIVE US THE MONEY") is a pronoun. */
    private static boolean isPronounUs(Hit hit, Sentence sentence) {
        if (hit.first() != hit.last() || !sentence.token(hit.first()).form().equals("US")) {
            return false;
        }
        Token before = hit.first() > 0 ? sentence.token(hit.first() - 1) : null;
        return sentence.token(hit.first()).upos().equals("PRON") && before != null && before.form().equals(before.form().toUpperCase(java.util.Locale.ROOT))
                && before.form().length() > 1 && Character.isLetter(before.form().charAt(0));
    }

    /** "Korean" alone is South Korean unless the article speaks of the North too. */
    private static boolean isOtherKorea(Hit hit, Sentence sentence, Evidence evidence) {
        return sentence.token(hit.first()).form().matches("Koreans?")
                && (evidence.text.contains("North Korea") || evidence.text.contains("North-Korea") || evidence.text.contains("Pyongyang") || hit.last() + 1 < sentence.size() && sentence.token(hit.last() + 1).form().matches("War|[Pp]eninsula"));
    }

    /** "Dane guns": who is called a Dane is one, but no thing is. */
    private static boolean isKind(Hit hit, Sentence sentence) {
        Token word = sentence.token(hit.last());
        return hit.first() == hit.last() && word.relation().equals("compound") && PEOPLE.contains(word.form());
    }

    /** "The Irish" of an article on Notre Dame are its team. */
    private static boolean isTeam(Hit hit, Sentence sentence, Evidence evidence) {
        return sentence.token(hit.last()).form().equals("Irish") && evidence.text.contains("Notre Dame");
    }

    /** "US$3m" is a sum. */
    private static boolean isMoney(Hit hit, Sentence sentence) {
        int after = hit.last() + 1;
        return after < sentence.size() && sentence.token(after).form().startsWith("$") && sentence.token(after).span().start() == sentence.token(hit.last()).span().end();
    }

    /** "Atlanta, Georgia" is the state. */
    private static boolean afterCity(Hit hit, Sentence sentence) {
        int at = hit.first();
        return at >= 2 && sentence.token(at - 1).form().equals(",") && sentence.token(at - 2).upos().equals("PROPN");
    }

    /** Whether a capital word next to a label makes it part of a longer name: "Turkey Creek", "New Guinea", "Michael Jordan". */
    private static boolean isPartOfName(Hit hit, Sentence sentence) {
        int after = hit.last() + 1;
        if (after < sentence.size()) {
            Token next = sentence.token(after);
            boolean named = next.upos().equals("PROPN") && Character.isUpperCase(next.form().charAt(0)) && next.form().length() > 1;
            Token last = sentence.token(hit.last());
            boolean joined = last.head() >= after && last.relation().equals("compound") || next.head() >= hit.first() && next.head() <= hit.last() && next.relation().equals("flat");
            if (named && joined && hit.readings().stream().noneMatch(r -> r.use() == Use.DEMONYM) && (PLACE_WORDS.contains(next.form()) || AMBIGUOUS.contains(last.form()))) {
                return true;
            }
        }
        int before = hit.first() - 1;
        if (isSurrounded(hit, sentence) || isTown(hit, sentence)) {
            return true;
        }
        return before >= 0 && sentence.token(before).form().matches(
                "New|Little|Papua|Equatorial|Captain|Air|Miss|Central|Latin|Native")
                || before >= 0 && sentence.token(before).form().matches("South|North|West") && sentence.token(hit.last()).form().matches("America|Americans?|Indian|Indies");
    }

    /** "the Butterball Turkey Talk Line": capital nouns on both sides of a word that is not always a country. */
    private static boolean isSurrounded(Hit hit, Sentence sentence) {
        return hit.first() > 0 && hit.last() + 1 < sentence.size() && AMBIGUOUS.contains(sentence.token(hit.last()).form())
                && isCapitalNoun(sentence.token(hit.first() - 1)) && isCapitalNoun(sentence.token(hit.last() + 1));
    }

    private static boolean isCapitalNoun(Token token) {
        return Character.isUpperCase(token.form().charAt(0)) && token.upos().matches("PROPN|NOUN");
    }

    /** "Lebanon, Pa.": a town of that name. */
    private static boolean isTown(Hit hit, Sentence sentence) {
        return hit.last() + 2 < sentence.size() && sentence.token(hit.last() + 1).form().equals(",") && STATE.matcher(sentence.token(hit.last() + 2).form()).matches();
    }

    private static final Set<String> PLACE_WORDS = Set.of(
            "Creek", "River", "Lake", "Street", "Road", "Avenue", "Valley", "Mountain", "Mountains", "Hill", "Hills", "Town", "County", "City", "Tech", "Southern",
            "Bulldogs", "Park", "Square", "Beach", "Island", "Islands", "Ocean", "Sea", "Way", "Drive", "Cup", "Peninsula", "Grove", "Run");

    /** "speaks Russian", "in English": a language. */
    private static boolean isLanguage(Hit hit, Sentence sentence) {
        Token word = sentence.token(hit.last());
        if (hit.first() != hit.last() || word.xpos().endsWith("S")) {
            return false;
        }
        if (hit.last() + 1 < sentence.size() && sentence.token(hit.last() + 1).lemma().matches("speaker|language|translation|subtitle|word|accent") || hit.last() + 2 < sentence.size()
                && sentence.token(hit.last() + 1).form().equals("-") && sentence.token(hit.last() + 2).form().equals("language")) {
            return true;
        }
        Token before = hit.first() > 0 ? sentence.token(hit.first() - 1) : null;
        boolean last = hit.last() + 1 == sentence.size() || !sentence.token(hit.last() + 1).upos().matches("NOUN|PROPN|ADJ");
        return last && before != null && before.form().matches("(?i)in|into|fluent|broken|(speak|learn|study|writ|understand)(s|e|es|ing)?|spoke|studied|learnt|learned|studies|studying");
    }

    /** A capital or seat: its government where it speaks or acts, else the city. */
    private static Optional<Reading> metonym(Hit hit, Sentence sentence, Reading country, Optional<Reading> other) {
        boolean place = other.filter(r -> Types.isPlace(r.entry().type())).isPresent();
        if (other.isPresent() && !place) {
            return other;
        }
        Token head = sentence.token(Draft.headOf(sentence, hit.first(), hit.last()));
        if (head.head() == Token.ROOT) {
            return other;
        }
        Token above = sentence.token(head.head());
        boolean speaks = head.relation().equals("nsubj") && above.upos().equals("VERB") && STATEMENT_VERBS.contains(above.lemma());
        boolean blames = head.relation().equals("nsubj") && above.lemma().matches("behind|responsible|involved|guilty|willing|ready|unhappy|furious|concerned|complicit");
        boolean governs = (head.deprel().equals("nmod:poss") || head.relation().equals("compound")) && GOVERNED.contains(above.lemma());
        boolean agent = head.deprel().equals("obl:agent");
        boolean tied = head.deprel().matches("obl|nmod|obl:unmarked|nmod:unmarked") && TIED.contains(above.lemma())
                && sentence.children(Draft.headOf(sentence, hit.first(), hit.last())).stream().noneMatch(c -> sentence.token(c).lemma().matches("in|near|outside|from"));
        boolean blamed = head.relation().equals("obj") && above.lemma().matches("accuse|blame|sanction|warn|condemn|suspect|pressure");
        return speaks || blames || governs || agent || blamed || tied ? Optional.of(country) : other;
    }
}
