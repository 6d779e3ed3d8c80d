package org.hearsay.frame;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.annotation.Mention;
import org.hearsay.annotation.Sentence;
import org.hearsay.annotation.Token;
import org.hearsay.frame.grammar.Arguments;

/** Whether a word may fill a role: its class, by its mention or by the nouns of the ontology, must be in the role's range. */
final class RangeCheck {

    /** Pronouns for somebody, and those for somebody or something. */
    private static final Set<String> ANIMATE = Set.of(
            "he", "she", "we", "i", "you", "who", "whom", "him", "her", "me", "us", "someone", "somebody", "anyone", "anybody", "everyone", "everybody",
            "himself", "herself", "myself", "ourselves", "yourself", "others");
    private static final Set<String> EITHER = Set.of("it", "they", "them", "those", "these", "which", "that", "some", "many", "one", "itself", "themselves", "all", "both", "any");
    private static final Set<String> PARTITIVE = Set.of(
            "number", "some", "many", "most", "lot", "lots", "series", "range", "handful", "majority", "dozen", "hundred", "thousand", "million", "billion",
            "one", "two", "three", "all", "any", "none", "each", "several", "couple", "variety", "set", "list", "part", "half", "kind", "type", "sort",
            "portion", "amount", "trove", "cache", "batch", "collection", "copy", "tranche", "pair", "few", "more", "much", "terabyte", "gigabyte", "string",
            "wave", "rest", "total", "bit", "score", "percent", "%", "third", "quarter");
    /** Nouns that end as those for people do and are none. */
    private static final Set<String> NOBODY = Set.of(
            "terror", "horror", "factor", "sector", "corridor", "tremor", "harbor", "behavior", "interior", "exterior", "weather", "matter", "quarter", "chapter",
            "disaster", "letter", "number", "power", "order", "border", "danger", "hunger", "shelter", "winter", "summer", "register", "charter", "cluster",
            "counter", "encounter", "feather", "filter", "folder", "freezer", "header", "ladder", "manner", "murder", "offer", "rather", "shower", "slaughter",
            "surrender", "temper", "thunder", "timber", "tower", "trigger", "wonder", "disorder", "parameter", "diameter", "perimeter", "whisper");
    /** Classes whose members have no names, so that a name that nobody knows is none of them. */
    private static final Set<String> NAMELESS = Set.of("Vulnerability", "Problem", "Remedy", "Money", "Rule", "Time", "Abstraction", "Substance");
    private static final Set<String> PARTIES = Set.of("party", "person", "individual", "user", "outsider", "actor", "people", "somebody", "someone");
    private static final Set<String> UNAUTHORIZED = Set.of("unauthorized", "unauthorised");
    private static final Set<String> INTRUDER = Set.of("ThreatActor");
    private static final String ACTOR = "Actor";
    private static final String TIME = "Time";
    private static final String MONEY = "Money";
    private static final String PRODUCT = "Product";
    private static final List<String> OF = List.of("of");

    private final Classes classes;
    private final Map<Integer, Mention> mentions;
    private final Sentence sentence;
    private final Arguments arguments;

    RangeCheck(Classes classes, Map<Integer, Mention> mentions, Arguments arguments) {
        this.classes = classes;
        this.mentions = mentions;
        this.arguments = arguments;
        sentence = arguments.tree().sentence();
    }

    /** Why a word may not fill a role; empty if it may. */
    Optional<String> objection(int word, List<String> range) {
        if (range.isEmpty() || range.contains(Classes.THING)) {
            return Optional.empty();
        }
        Set<String> types = types(word);
        if (isSomeName(word) && wantsActor(range)) {
            return Optional.empty();
        }
        if (types.isEmpty() ? fitsUnknown(word, range) : types.stream().anyMatch(t -> classes.isAnyOf(t, range))) {
            return Optional.empty();
        }
        String what = types.isEmpty() ? "of no known class" : "a " + String.join(" or ", types);
        return Optional.of("\"" + sentence.token(word).form() + "\" is " + what + ", and the range is " + String.join(" or ", range));
    }

    /** Whether a word is a name that is neither a person's nor a place's nor an organization's: of a service or a gang, as often as of a thing. */
    private boolean isSomeName(int word) {
        return Optional.ofNullable(mentions.get(word)).filter(m -> m.form() == Mention.Form.NAME && m.type().equals(PRODUCT)).isPresent();
    }

    private boolean wantsActor(List<String> range) {
        return range.stream().anyMatch(r -> classes.isA(r, ACTOR));
    }

    /** Whether the class of a word is known. */
    boolean isKnown(int word) {
        return !types(word).isEmpty();
    }

    /** The classes of a word by its mention and by its noun; empty if neither is known. */
    private Set<String> types(int word) {
        Optional<Mention> mention = Optional.ofNullable(mentions.get(word));
        Set<String> types = new TreeSet<>();
        mention.ifPresent(m -> types.add(m.type()));
        if (mention.filter(m -> m.form() == Mention.Form.NAME).isEmpty()) {
            types.addAll(ofNoun(word));
        }
        if (types.isEmpty() && isDayOfMonth(word)) {
            types.add(TIME);
        }
        if (types.isEmpty() && isPartitive(word)) {
            arguments.governedBy(word, OF).forEach(part -> types.addAll(ofNoun(part)));
        }
        return types;
    }

    private boolean isDayOfMonth(int word) {
        return sentence.token(word).upos().equals("NUM") && word > 0 && classes.ofNoun(lemma(word - 1)).contains(TIME);
    }

    private boolean isPartitive(int word) {
        return PARTITIVE.contains(lemma(word)) || sentence.token(word).upos().equals("NUM");
    }

    private Set<String> ofNoun(int word) {
        if (isIntruder(word)) {
            return INTRUDER;
        }
        if (sentence.token(word).upos().equals("PROPN")) {
            Set<String> types = classes.ofNoun(lemma(word));
            return types.contains(TIME) || types.contains(MONEY) ? types : Set.of();
        }
        if (word > 0) {
            Set<String> compound = classes.ofNoun(isHyphen(word - 1) ? lemma(word - 2) + "-" + lemma(word) : lemma(word - 1) + " " + lemma(word));
            if (!compound.isEmpty()) {
                return compound;
            }
        }
        return classes.ofNoun(lemma(word));
    }

    /** "An unauthorized third party", "unauthorised individuals" */
    private boolean isIntruder(int word) {
        return PARTIES.contains(lemma(word)) && sentence.children(word).stream().anyMatch(c -> c < word && UNAUTHORIZED.contains(lemma(c)));
    }

    private boolean isHyphen(int word) {
        return word > 0 && sentence.token(word).form().equals("-");
    }

    private String lemma(int word) {
        return sentence.token(word).lemma().toLowerCase(Locale.ROOT);
    }

    /** A name that nobody knows may be anything; a pronoun may be somebody; an unknown noun may be somebody if it looks like one who does something. */
    private boolean fitsUnknown(int word, List<String> range) {
        Token token = sentence.token(word);
        boolean wantsActor = wantsActor(range);
        return switch (token.upos()) {
            case "PROPN" -> !NAMELESS.containsAll(range) || token.form().startsWith("CVE");
            case "PRON", "DET" -> !wantsVague(range) ? false : fitsPronoun(token.form().toLowerCase(Locale.ROOT), wantsActor);
            case "NUM" -> (wantsVague(range) || range.contains("Money")) && token.form().indexOf(':') < 0;
            case "NOUN" -> range.contains(ACTOR) && isWrittenAsName(word) || isPartitive(word) && wantsVague(range) || wantsActor && isAgentNoun(lemma(word));
            case "ADJ" -> isPartitive(word) && wantsVague(range);
            default -> false;
        };
    }

    /** Whether a noun has a capital of its own, as in "the Zorb said": neither the first word nor one of a headline, where verbs have capitals too. */
    private boolean isWrittenAsName(int word) {
        return word > 0 && startsUpper(word) && sentence.tokens().stream().anyMatch(t -> t.upos().equals("VERB") && Character.isLowerCase(t.form().charAt(0)));
    }

    private boolean startsUpper(int word) {
        return Character.isUpperCase(sentence.token(word).form().charAt(0));
    }

    /** Pronouns that nobody resolved tell nothing of such narrow classes as vulnerabilities. */
    private boolean wantsVague(List<String> range) {
        return range.stream().anyMatch(r -> classes.isA(r, ACTOR) || r.equals("Data") || r.equals("System"));
    }

    private static boolean fitsPronoun(String form, boolean wantsActor) {
        return EITHER.contains(form) || wantsActor && ANIMATE.contains(form) || !wantsActor && !ANIMATE.contains(form) && !form.equals("each");
    }

    private static boolean isAgentNoun(String lemma) {
        return !NOBODY.contains(lemma) && isAgentLike(lemma);
    }

    private static boolean isAgentLike(String lemma) {
        return lemma.length() > 5 && (lemma.endsWith("er") || lemma.endsWith("or") || lemma.endsWith("ist") || lemma.endsWith("ian"))
                || lemma.endsWith("man") || lemma.endsWith("woman") || lemma.endsWith("people");
    }
}
