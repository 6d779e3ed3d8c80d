package org.hearsay.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds what descriptions and pronouns refer to, by rules in the order of their certainty (as in Lee and others, 2013): what stands next to a
 * name, equal descriptions, definite descriptions, pronouns. Where two things could be meant, the nearer subject is; where nothing fits well, nothing is.
 */
final class Coreference {

    private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");
    private static final Set<String> PLURAL_FIRST = Set.of("we", "us", "our", "ours", "ourselves");
    private static final Set<String> SPEAKS_FOR = Set.of(
            "spokesman", "spokeswoman", "spokesperson", "executive", "ceo", "chief", "president", "chairman", "chairwoman", "director", "officer", "head", "founder",
            "representative", "official", "manager", "owner", "boss", "researcher", "analyst", "lawyer", "attorney", "minister", "secretary");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");
    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> ATTACKERS = Set.of("hacker", "attacker", "intruder", "cybercriminal", "criminal", "cyberattacker", "perpetrator", "culprit", "thief");
    private static final Set<String> GROUPS = Set.of("group", "hacker", "gang", "crew", "team", "collective", "attacker", "actor", "syndicate", "cartel");
    private static final Set<String> COLLECTIVES = Set.of("group", "gang", "crew", "collective");
    /** Nouns that stand for whoever was named last, though nobody said before that they are one. */
    private static final Set<String> ANYBODY = Set.of(
            "man", "woman", "suspect", "defendant", "spokesman", "spokeswoman", "spokesperson", "expert", "researcher", "analyst", "executive", "official", "senator");
    private static final Pattern NO_COMPANY = Pattern.compile(
            "\\b(Association|Federation|Committee|Union|Party|Agency|University|College|School|Council|Commission|Institute|Foundation|Organi[sz]ation|Society|League|Court|Army)s?\\b");
    private static final Pattern WOMEN = Pattern.compile(".*woman|mother|sister|daughter|wife|girl|queen|princess|actress|widow|lady|aunt|niece|girlfriend|mom");
    private static final Pattern MEN = Pattern.compile("(?!human|wo).*man|father|brother|son|husband|boy|king|prince|uncle|nephew|boyfriend|dad|pope|imam|guy");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "its", "his", "her", "their");

    private static final Set<String> DONE_TO_ACTORS = Set.of(
            "accuse", "blame", "attack", "hack", "target", "sue", "fine", "help", "advise", "ask", "tell", "warn", "threaten", "fund", "support", "back", "sanction",
            "cost", "notify", "force", "allow", "acquire", "buy", "join", "leave", "criticize", "criticise", "urge", "pay", "breach", "hit", "charge", "indict", "ban");

    private final List<Draft> drafts;
    private final List<Chain> chains;
    private final Speakers speakers;

    /**
     * @param sentences of the article
     * @param drafts its mentions in order; names have their chains
     * @param chains of the names
     */
    Coreference(List<Sentence> sentences, List<Draft> drafts, List<Chain> chains) {
        this.drafts = drafts;
        this.chains = new ArrayList<>(chains);
        this.speakers = new Speakers(sentences);
    }

    /** Gives every mention a chain that has one; returns all chains. */
    List<Chain> resolve() {
        drafts.stream().filter(d -> d.form == Mention.Form.DESCRIPTION).forEach(d -> beside(d).ifPresent(c -> join(d, c)));
        for (Draft draft : drafts) {
            if (draft.chain == null && draft.form == Mention.Form.DESCRIPTION) {
                describe(draft);
            } else if (draft.form == Mention.Form.PRONOUN && !isFirstPerson(draft)) {
                pronoun(draft).ifPresent(c -> join(draft, c));
            }
        }
        drafts.stream().filter(d -> d.form == Mention.Form.PRONOUN && isFirstPerson(d)).forEach(d -> speaker(d).ifPresent(c -> join(d, c)));
        return chains;
    }

    private static boolean isFirstPerson(Draft draft) {
        return FIRST_PERSON.contains(lower(draft.text));
    }

    private static String lower(String text) {
        return text.toLowerCase(java.util.Locale.ROOT);
    }

    private void join(Draft draft, Chain chain) {
        chain.add(draft);
        if (draft.form == Mention.Form.PRONOUN) {
            draft.type = chain.type;
            gender(draft, chain);
        } else if (chain.entry == null && chain.type.equals(Types.ORGANIZATION) && Types.isOrganization(draft.type)) {
            chain.type = draft.type;
        }
    }

    private static void gender(Draft pronoun, Chain chain) {
        if (chain.gender == Chain.Gender.UNKNOWN) {
            chain.gender = MALE.contains(lower(pronoun.text)) ? Chain.Gender.MALE : FEMALE.contains(lower(pronoun.text)) ? Chain.Gender.FEMALE : Chain.Gender.UNKNOWN;
        }
    }

    /** "leader Kim Jong-un", "Bureau 121, an elite unit", "the Lazarus hackers": a name beside a description. */
    private Optional<Chain> beside(Draft description) {
        return drafts.stream().filter(n -> n.isName() && n.sentence == description.sentence && n.chain != null)
                .filter(n -> isBeside(description, n)).map(n -> n.chain).findFirst();
    }

    private static boolean isBeside(Draft description, Draft name) {
        Token noun = description.headToken();
        Token proper = name.headToken();
        boolean follows = name.first > description.head && name.first - description.last <= 3;
        boolean leads = description.first > name.last && description.first - name.last <= 3;
        boolean apposed = proper.head() == description.head && proper.relation().equals("appos") && follows
                || noun.head() == name.head && noun.relation().equals("appos") && leads;
        boolean titled = description.last == name.first - 1 && description.last == description.head && !description.isPlural();
        boolean group = proper.head() == description.head && proper.relation().matches("compound|amod") && name.last == description.head - 1;
        if (group) {
            return GROUPS.contains(noun.lemma()) && (name.chain.type.equals(Types.THREAT_ACTOR)
                    || name.chain.entry == null && Types.isOrganization(name.chain.type) && !noun.lemma().matches("hacker|attacker|team"));
        }
        boolean between = leads && description.first == name.last + 2 && description.sentence.token(name.last + 1).form().equals(",")
                && description.sentence.token(description.first).upos().equals("DET") && !description.isPlural() && !isInList(description);
        return (apposed || between) && (agree(description, name.chain) || isLikePerson(description, name.chain)) || titled && agree(description, name.chain);
    }

    /** "Acme, a bank and a shop" */
    private static boolean isInList(Draft description) {
        return description.sentence.children(description.head).stream().anyMatch(c -> description.sentence.token(c).relation().matches("cc|conj"))
                || description.headToken().relation().equals("conj");
    }

    /** "Karim Baratov, a hacker", "Acme, the bank's contractor": nouns that persons and organizations share. */
    private static boolean isLikePerson(Draft description, Chain chain) {
        boolean hacker = description.type.equals(Types.THREAT_ACTOR) && chain.type.equals(Types.PERSON) && !description.isPlural();
        return hacker || Types.isOrganization(chain.type) && lemma(description).matches("contractor|partner|supplier|owner|rival|competitor|client|customer|victim|developer|buyer");
    }

    /** Whether a description may be said of what a chain is. */
    private static boolean agree(Draft description, Chain chain) {
        String type = description.type;
        if (description.isPlural() && chain.isNamed() && !chain.type.equals(Types.THREAT_ACTOR)) {
            return false;
        }
        if (type.equals(Types.PERSON)) {
            return chain.type.equals(Types.PERSON);
        }
        if (type.equals(Types.COMPANY) && chain.type.equals(Types.ORGANIZATION)) {
            return !NO_COMPANY.matcher(chain.name()).find();
        }
        if (COLLECTIVES.contains(lemma(description))) {
            return chain.type.equals(Types.THREAT_ACTOR) || chain.type.equals(Types.ORGANIZATION);
        }
        if (lemma(description).matches("ministry|department|court|commission|office|directorate")) {
            return chain.type.equals(Types.GOVERNMENT) && lower(chain.name()).contains(lemma(description));
        }
        if (Types.isOrganization(type)) {
            return chain.type.equals(Types.ORGANIZATION) || chain.type.equals(type)
                    || Types.isOrganization(chain.type) && (type.equals(Types.ORGANIZATION) || type.equals(Types.COMPANY) && chain.type.equals(Types.NEWS))
                    || type.equals(Types.THREAT_ACTOR) && Types.isOrganization(chain.type) && chain.entry == null;
        }
        if (type.equals(Types.COUNTRY)) {
            return chain.type.equals(Types.COUNTRY);
        }
        if (type.equals(Types.PLACE)) {
            return Types.isPlace(chain.type) && !chain.type.equals(Types.COUNTRY);
        }
        return type.equals(chain.type) || chain.type.equals("Product") && (type.equals(Types.WORK) || type.equals(Types.MALWARE));
    }

    private void describe(Draft description) {
        Optional<Chain> chain = same(description);
        if (chain.isEmpty() && isDefinite(description)) {
            chain = isBare(description) ? definite(description) : Optional.empty();
        }
        if (chain.isPresent()) {
            join(description, chain.get());
        } else {
            chains.add(new Chain(description));
        }
        if (description.chain.gender == Chain.Gender.UNKNOWN && !description.isPlural()) {
            description.chain.gender = WOMEN.matcher(lemma(description)).matches() ? Chain.Gender.FEMALE
                    : MEN.matcher(lemma(description)).matches() ? Chain.Gender.MALE : Chain.Gender.UNKNOWN;
        }
    }

    private static boolean isDefinite(Draft description) {
        return DEFINITE.contains(lower(description.sentence.token(description.first).form()));
    }

    /** Whether nothing but a determiner stands before the noun: "the company". */
    private static boolean isBare(Draft description) {
        return description.head - description.first <= 1 && description.last == description.head
                && description.sentence.token(description.first).upos().equals("DET");
    }

    /** An earlier description in the same words; "the hackers" also after "a group of hackers" or "attackers". */
    private Optional<Chain> same(Draft description) {
        String words = words(description);
        boolean bare = isBare(description) && isDefinite(description) && description.isPlural();
        Chain found = null;
        for (Draft earlier : drafts) {
            if (earlier == description) {
                break;
            }
            if (earlier.form != Mention.Form.DESCRIPTION || earlier.chain == null || earlier.isPlural() != description.isPlural()) {
                continue;
            }
            boolean plainPerson = !description.isPlural() && !isDefinite(description);
            boolean title = isBare(description) && isDefinite(description) && !description.isPlural() && lemma(earlier).equals(lemma(description))
                    && !description.type.equals(Types.COUNTRY);
            boolean equal = title || words(earlier).equals(words) && !plainPerson && !startsWithPronoun(description);
            boolean head = bare && isPlain(earlier) && (lemma(earlier).equals(lemma(description)) || ATTACKERS.contains(lemma(earlier)) && ATTACKERS.contains(lemma(description)));
            if (equal || head) {
                found = earlier.chain;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether little more than a noun is said: "hackers", "a group of hackers", "unknown attackers", not "Kremlin-backed hackers". */
    private static boolean isPlain(Draft description) {
        return description.country == null && description.head - description.first <= 1;
    }

    private static boolean startsWithPronoun(Draft description) {
        return description.sentence.token(description.first).upos().equals("PRON");
    }

    private static String lemma(Draft draft) {
        String lemma = lower(draft.headToken().lemma());
        return draft.headToken().xpos().startsWith("NNP") && draft.isPlural() && lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    private static String words(Draft description) {
        return lower(description.text).replaceAll("^(the|an?|this|that|these|those|some) ", "");
    }

    /** "the company" after the name of one; singular only. */
    private Optional<Chain> definite(Draft description) {
        if (description.isPlural()) {
            return Optional.empty();
        }
        boolean person = description.type.equals(Types.PERSON);
        if (person && !ANYBODY.contains(lemma(description))) {
            return Optional.empty();
        }
        String noun = lemma(description);
        boolean place = description.type.equals(Types.PLACE) && !noun.matches("city|town|state|region|province|capital|island|village|country");
        boolean government = description.type.equals(Types.GOVERNMENT) && !noun.matches("agency|bureau|department|ministry|office|commission|court|regulator|watchdog|directorate");
        if (place || government || isModified(description)) {
            return Optional.empty();
        }
        int reach = person ? 1 : 6;
        return best(description, reach, chain -> (chain.isNamed() || COLLECTIVES.contains(lemma(description)) && chain.isPlural()) && !isOnlyAttribute(chain, description) && agree(description, chain) && !chain.type.equals(Types.NEWS) == !description.type.equals(Types.NEWS));
    }

    /** "the government in Dhaka": more is said of it than that it is known. */
    private static boolean isModified(Draft description) {
        return description.sentence.children(description.head).stream().anyMatch(c -> c > description.head && description.sentence.token(c).relation().matches("nmod|acl"));
    }

    /** Whether a chain has only stood before other nouns so far: "Kremlin-backed". */
    private static boolean isOnlyAttribute(Chain chain, Draft anaphor) {
        return chain.mentions.stream().filter(m -> Draft.order(m, anaphor) < 0).allMatch(m -> m.headToken().deprel().matches("compound|amod|nmod:unmarked|obl:unmarked"));
    }

    private Optional<Chain> pronoun(Draft pronoun) {
        String form = lower(pronoun.text);
        if (MALE.contains(form) || FEMALE.contains(form)) {
            Chain.Gender against = MALE.contains(form) ? Chain.Gender.FEMALE : Chain.Gender.MALE;
            return best(pronoun, 3, c -> c.type.equals(Types.PERSON) && !c.isPlural() && c.gender != against);
        }
        if (NEUTER.contains(form)) {
            return isEmptySubject(pronoun) || isThing(pronoun) || thingBetween(pronoun, false) ? Optional.empty()
                    : best(pronoun, 1, true, c -> !c.isPlural() && (Types.isOrganization(c.type) || c.type.equals(Types.COUNTRY)));
        }
        if (PLURAL.contains(form)) {
            if (thingBetween(pronoun, true)) {
                return Optional.empty();
            }
            Optional<Chain> group = best(pronoun, 1, c -> c.isPlural() && Types.isActor(c.type));
            return group.isPresent() ? group : best(pronoun, 1, true, c -> Types.isOrganization(c.type));
        }
        return Optional.empty();
    }

    /** "It is clear that …", "it seems": an empty subject. */
    private static boolean isEmptySubject(Draft pronoun) {
        Token token = pronoun.headToken();
        if (!token.relation().equals("nsubj") || token.head() == Token.ROOT) {
            return false;
        }
        Token head = pronoun.sentence.token(token.head());
        boolean clause = pronoun.sentence.children(token.head()).stream().map(i -> pronoun.sentence.token(i).relation()).anyMatch(r -> r.matches("csubj|ccomp|advcl|xcomp|acl"));
        boolean time = head.lemma().matches("weekend|day|week|month|year|time|morning|night|moment") && copula(pronoun, token);
        return time || clause && !head.upos().equals("VERB") || head.lemma().matches("seem|appear|turn|rain|happen|take|emerge|come") && clause
                || copula(pronoun, token) && head.upos().matches("ADV|NUM|ADJ");
    }

    private static boolean copula(Draft pronoun, Token token) {
        return pronoun.sentence.children(token.head()).stream().anyMatch(i -> pronoun.sentence.token(i).relation().equals("cop"));
    }

    /** An object of a verb that is not done to organizations: "denied it", "is investigating it". */
    private static boolean isThing(Draft pronoun) {
        Token token = pronoun.headToken();
        boolean owner = token.deprel().equals("nmod:poss");
        boolean subject = token.relation().equals("nsubj");
        return token.head() == Token.ROOT || !owner && !subject && !token.relation().equals("obj")
                || subject && (!pronoun.sentence.token(token.head()).upos().equals("VERB") || copula(pronoun, token)) || token.relation().equals("obj") && !DONE_TO_ACTORS.contains(pronoun.sentence.token(token.head()).lemma());
    }

    /** Whether a subject that is no actor stands nearer than any actor: "The attack … it". */
    private boolean thingBetween(Draft pronoun, boolean plural) {
        Sentence sentence = pronoun.sentence;
        for (int i = pronoun.head - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            int at = i;
            if (drafts.stream().anyMatch(d -> d.sentence == sentence && d.head == at && d.chain != null && Types.isActor(d.chain.type))) {
                return false;
            }
            boolean number = plural ? token.xpos().equals("NNS") : token.xpos().equals("NN");
            if (number && token.relation().equals("nsubj") && token.head() != pronoun.headToken().head()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Chain> best(Draft anaphor, int reach, Predicate<Chain> fits) {
        return best(anaphor, reach, false, fits);
    }

    /**
     * The likeliest chain among those that fit: the nearest subject.
     *
     * @param reach how many sentences back it may stand
     * @param subjects whether only subjects and owners count, before the sentence of the anaphor only subjects
     */
    private Optional<Chain> best(Draft anaphor, int reach, boolean subjects, Predicate<Chain> fits) {
        record Candidate(Chain chain, double score) {}
        List<Candidate> candidates = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft == anaphor || Draft.order(draft, anaphor) > 0) {
                break;
            }
            int distance = anaphor.sentence.index() - draft.sentence.index();
            if (distance <= reach && draft.chain != null && fits.test(draft.chain) && !isBarred(draft, anaphor) && !isBracketed(draft)
                    && (!subjects || isSubject(draft, distance))) {
                candidates.add(new Candidate(draft.chain, score(draft, anaphor, distance) + salience(draft.chain, anaphor)));
            }
        }
        return candidates.stream().max(Comparator.comparingDouble(Candidate::score)).map(Candidate::chain);
    }

    private static boolean isSubject(Draft draft, int distance) {
        Token token = draft.headToken();
        boolean here = distance == 0 && (token.deprel().equals("nmod:poss") || token.relation().matches("obj|appos|root|parataxis") || token.deprel().equals("obl:agent"));
        return token.relation().equals("nsubj") || here;
    }

    /** What an article speaks of often is likelier meant; a company is likelier one that is known to be one. */
    private double salience(Chain chain, Draft anaphor) {
        long before = chain.mentions.stream().filter(m -> Draft.order(m, anaphor) < 0).count();
        boolean sure = anaphor.form == Mention.Form.DESCRIPTION && chain.type.equals(anaphor.type) && !chain.type.equals(Types.ORGANIZATION);
        boolean speaks = speakers.speaks(anaphor) && chain.mentions.stream().anyMatch(m -> Draft.order(m, anaphor) < 0 && speakers.speaks(m));
        return 0.5 * Math.log(before + 1.0) / Math.log(2) + (sure ? 1 : 0) + (speaks ? 1 : 0);
    }

    /** "(AP)" */
    private static boolean isBracketed(Draft draft) {
        return draft.first > 0 && draft.sentence.token(draft.first - 1).form().equals("(");
    }

    private static double score(Draft draft, Draft anaphor, int distance) {
        Token token = draft.headToken();
        double role = token.relation().equals("nsubj") ? 2.5 : token.relation().matches("obj|conj|root|appos") ? 1 : token.deprel().equals("nmod:poss") ? 0.5 : 0;
        boolean attribute = token.deprel().matches("compound|amod|nmod") && draft.isName();
        double near = distance == 0 ? (double) draft.head / (anaphor.head + 1) : 0.5 * draft.head / draft.sentence.size();
        boolean ownParagraph = draft.sentence.paragraph() == anaphor.sentence.paragraph();
        return role - 2.0 * distance + near - (attribute ? 1.5 : 0) + (ownParagraph ? 0.5 : 0);
    }

    /** Whether grammar forbids that two mentions are one: they overlap, or hang on one verb. */
    private static boolean isBarred(Draft draft, Draft anaphor) {
        if (draft.sentence != anaphor.sentence) {
            return false;
        }
        if (draft.covers(anaphor) || anaphor.covers(draft)) {
            return true;
        }
        boolean possessive = anaphor.headToken().deprel().equals("nmod:poss") || lower(anaphor.text).endsWith("sel");
        return !possessive && draft.headToken().head() == anaphor.headToken().head() && draft.headToken().head() != Token.ROOT
                && anaphor.form == Mention.Form.PRONOUN;
    }

    /** "I" and "we" between quotation marks are whoever speaks. */
    private Optional<Chain> speaker(Draft pronoun) {
        if (!speakers.isQuoted(pronoun)) {
            return Optional.empty();
        }
        return speakers.speaker(pronoun).flatMap(place -> drafts.stream()
                .filter(d -> d.sentence.index() == place.sentence() && d.head == place.word() && d.chain != null && Types.isActor(d.chain.type))
                .map(d -> PLURAL_FIRST.contains(lower(pronoun.text)) ? organization(d).orElse(d.chain) : d.chain).findFirst());
    }

    /** Whom a person speaks for: "a Sony spokesman", "the studio's chief executive". */
    private Optional<Chain> organization(Draft speaker) {
        if (!speaker.chain.type.equals(Types.PERSON)) {
            return Optional.empty();
        }
        for (Draft description : speaker.chain.mentions) {
            if (description.form != Mention.Form.DESCRIPTION || !SPEAKS_FOR.contains(lemma(description))) {
                continue;
            }
            for (Draft inner : drafts) {
                boolean modifies = inner.sentence == description.sentence && inner.chain != null && inner != description && inner.headToken().head() == description.head
                        && inner.headToken().deprel().matches("compound|nmod:poss|nmod");
                if (modifies && Types.isOrganization(inner.chain.type)) {
                    return Optional.of(inner.chain);
                }
            }
        }
        return Optional.empty();
    }
}
