package org.hearsay.annotation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotation.Gazetteer.Hit;
import org.hearsay.annotation.Gazetteer.Reading;
import org.hearsay.annotation.Gazetteer.Use;
import org.hearsay.annotation.names.Lexicon;
import org.hearsay.annotation.names.NameKind;

/** Decides whether a label of the catalogue means its entry where it stands, or is just the same letters. */
final class Belief {

    /** Words of sentences that speak of attackers. */
    private static final Set<String> ATTACKING = Set.of(
            "hack", "hacker", "hacking", "hacktivist", "hacktivism", "hackergroup", "attack", "attacker", "cyber", "ddos", "deface", "leak", "breach", "website", "apt", "malware",
            "ransomware", "backdoor", "worm", "virus", "trojan", "intrusion", "cyberattack", "cyberwar", "espionage", "gang", "collective", "cybercriminal", "campaign", "spy", "phishing", "exploit", "compromise", "steal", "infect",
            "network", "server", "site", "threat", "target", "vulnerability", "flaw", "zero-day", "spyware");

    private final Seen seen;
    private final Sentence sentence;
    private final Set<String> named;
    private final Lexicon lexicon;

    /**
     * @param seen the sentence
     * @param named ids of the entries that the article names beyond doubt
     * @param lexicon what is known of words
     */
    Belief(Seen seen, Set<String> named, Lexicon lexicon) {
        this.seen = seen;
        this.sentence = seen.sentence();
        this.named = named;
        this.lexicon = lexicon;
    }

    /** Whether a label is believed by itself. */
    boolean isBelievable(Hit hit, Reading reading) {
        Token first = sentence.token(hit.first());
        boolean single = hit.first() == hit.last();
        Optional<NameKind> kind = seen.kindOf(hit.first(), hit.last());
        String type = reading.entry().type();
        boolean prefixed = first.form().indexOf('-') > 0 && reading.use() == Use.DEMONYM;
        if (!Character.isUpperCase(first.form().charAt(0)) && !prefixed && kind.isEmpty() && reading.use() != Use.NAME) {
            return false;
        }
        return switch (reading.use()) {
            case DEMONYM -> !kind.filter(k -> k == NameKind.PERSON).isPresent() || first.xpos().matches("JJ|NNPS") || !single;
            case METONYM -> !single || !first.upos().equals("NOUN");
            case RISKY -> isKnownHere(hit, reading) || type.equals(Types.NEWS) && isTold(hit)
                    || kind.isPresent() && fits(kind.get(), type) && !isSentenceStart(hit) || isAttacker(hit, reading);
            case NAME -> !single || type.equals(Types.COUNTRY) || isKnownHere(hit, reading) || type.equals(Types.NEWS) && isTold(hit)
                    || kind.map(k -> fits(k, type)).orElseGet(() -> isPlain(first, type));
        };
    }

    /** Whether the catalogue is believed about words that the tagger takes for a name of some kind. */
    boolean isBelievable(Hit hit, Reading reading, NameKind kind) {
        boolean told = reading.entry().type().equals(Types.NEWS) && isTold(hit);
        return !isOthers(hit, reading) && (told || isAttacker(hit, reading) || fits(kind, reading.entry().type()) || reading.use() == Use.DEMONYM || isSure(reading, kind, hit.first() == hit.last()));
    }

    /** Whether a name of a threat actor, with a capital and tagged as one, stands in a sentence that speaks of such. */
    private boolean isAttacker(Hit hit, Reading reading) {
        return reading.entry().type().equals(Types.THREAT_ACTOR) && isNoun(hit.last()) && seen.isCapital(hit.first())
                && (new Introduction(sentence).isOfAttacker(hit.first(), hit.last())
                        || sentence.tokens().stream().anyMatch(t -> ATTACKING.contains(t.lemma().toLowerCase(Locale.ROOT))));
    }

    /** Taggers take a name at the beginning of a sentence for a common noun. */
    private boolean isNoun(int word) {
        String upos = sentence.token(word).upos();
        return upos.equals("PROPN") || upos.equals("NOUN") && word == 0 && sentence.token(word).deprel().equals("nsubj");
    }

    /** Whether the article names an entry beyond doubt elsewhere. */
    private boolean isKnownHere(Hit hit, Reading reading) {
        return named.contains(reading.entry().id()) && seen.isCapital(hit.first());
    }

    /** "Mexico's Senate" is not that of another country. */
    boolean isOthers(Hit hit, Reading reading) {
        return reading.entry().type().equals(Types.GOVERNMENT) && seen.hits().stream().anyMatch(h -> h.last() < hit.first() && h.last() >= hit.first() - 2
                && Seen.isCountry(h) && h.readings().stream().noneMatch(r -> r.entry().country().equals(reading.entry().country())));
    }

    /** "told Forbes", "according to Reuters" */
    private boolean isTold(Hit hit) {
        Token token = sentence.token(hit.first());
        return token.head() >= 0 && sentence.token(token.head()).lemma().equals("tell") && token.relation().matches("obj|iobj")
                || hit.first() > 1 && sentence.token(hit.first() - 2).lemma().equals("accord");
    }

    private boolean isSentenceStart(Hit hit) {
        return hit.first() == 0 && hit.first() == hit.last() && !sentence.token(0).form().equals(sentence.token(0).form().toUpperCase(Locale.ROOT));
    }

    private static boolean fits(NameKind kind, String type) {
        return switch (kind) {
            case PERSON -> type.equals(Types.PERSON);
            case PLACE -> Types.isPlace(type) || Types.isOrganization(type) && !type.equals(Types.THREAT_ACTOR);
            case ORGANIZATION -> Types.isOrganization(type) || type.equals(Types.MALWARE);
            case EVENT -> false;
            case MALWARE, OTHER -> !Types.isPlace(type);
        };
    }

    /** A single word that the tagger did not see as a name. */
    private boolean isPlain(Token token, String type) {
        boolean common = (lexicon.get(token.form()) & Lexicon.COMMON) != 0;
        return token.upos().equals("PROPN") && !common && Character.isUpperCase(token.form().charAt(0)) || !common && !Types.isPlace(type) && !type.equals(Types.MALWARE);
    }

    /** Whether the catalogue is surer of a name than the tagger. */
    private boolean isSure(Reading reading, NameKind kind, boolean single) {
        if (reading.use() != Use.NAME) {
            return reading.use() == Use.RISKY && named.contains(reading.entry().id());
        }
        return !single || reading.entry().type().equals(Types.COUNTRY) || Types.isOrganization(reading.entry().type()) && kind != NameKind.PERSON;
    }
}
