package org.hearsay.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what descriptions and pronouns refer to, by rules in the order of their certainty (as in Lee and others, 2013): what stands next to a
 * name, equal descriptions, definite descriptions, pronouns. Where two things could be meant, the nearer subject is; where nothing fits well, nothing is.
 */
final class Coreference {

    /** Nouns for companies of any trade. */
    private static final Set<String> ANY_COMPANY = Set.of("company", "firm", "corporation", "business", "giant", "group", "conglomerate", "startup", "start-up", "vendor", "maker", "enterprise");
    private static final Set<String> BODILESS = Set.of(Types.PERSON, Types.PLACE, "Product");
    private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");
    private static final Set<String> PLURAL_FIRST = Set.of("we", "us", "our", "ours", "ourselves");
    private static final Set<String> SPEAKS_FOR = Set.of(
            "spokesman", "spokeswoman", "spokesperson", "executive", "ceo", "chief", "president", "chairman", "chairwoman", "director", "officer", "head", "founder",
            "representative", "official", "manager", "owner", "boss", "researcher", "analyst", "lawyer", "attorney", "minister", "secretary");
    /** Those who say "we" of a company. */
    private static final Set<String> HEADS = Set.of("executive", "ceo", "chief", "chairman", "chairwoman", "founder", "president", "boss", "spokesman", "spokeswoman", "spokesperson");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");
    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> GROUPS = Set.of("group", "hacker", "gang", "crew", "team", "collective", "attacker", "actor", "syndicate", "cartel");
    /** Nouns that stand for whoever was named last, though nobody said before that they are one. */
    private static final Set<String> ANYBODY = Set.of(
            "man", "woman", "suspect", "defendant", "spokesman", "spokeswoman", "spokesperson", "expert", "researcher", "analyst", "executive", "official", "senator");
    private static final Pattern WOMEN = Pattern.compile(".*woman|mother|sister|daughter|wife|girl|queen|princess|actress|widow|lady|aunt|niece|girlfriend|mom");
    private static final Pattern MEN = Pattern.compile("(?!human|wo).*man|father|brother|son|husband|boy|king|prince|uncle|nephew|boyfriend|dad|pope|imam|guy");

    private static final Pattern QUOTE = Pattern.compile("[\"'\u201d\u2019\u00bb]|''");

    /** Those who speak of other people's offences. */
    private static final Set<String> ACCUSERS = Set.of(
            "prosecutor", "police", "official", "judge", "court", "authority", "investigator", "detective", "indictment", "complaint", "ministry", "agency", "researcher", "expert", "analyst",
            "company", "firm", "bank", "minister", "attorney", "government");
    private static final Set<String> INVESTIGATORS = Set.of("researcher", "cyber-researcher", "expert", "analyst", "investigator", "police", "prosecutor", "official", "detective", "specialist");
    private static final Set<String> SERVICES = Set.of("agency", "service", "bureau", "office", "directorate", "centre", "center");
    private static final String CITY = "City";
    private static final Set<String> TOWNS = Set.of("city", "town", "county", "state", "district", "village", "borough", "municipality", "province");

    /** What nobody says of themselves. */
    private static final Set<String> OFFENCES = Set.of(
            "steal", "hack", "attack", "breach", "infect", "defraud", "extort", "launder", "blackmail", "leak", "infiltrate", "compromise", "break", "spy", "rob", "exploit", "impersonate",
            "trick", "phish", "demand", "sabotage", "murder", "kill", "bribe");

    private static final Set<String> HARMS = Set.of("attack", "hack", "breach", "intrusion", "raid", "theft", "assault", "cyberattack", "hacking");

    /** What only somebody does. */
    private static final Set<String> MINDED = Set.of(
            "say", "tell", "want", "believe", "think", "hope", "know", "fear", "wish", "intend", "decide", "claim", "warn", "deny", "admit", "insist", "suspect", "ask", "argue",
            "write", "promise", "refuse", "agree", "demand", "threaten", "plan", "try", "worry", "doubt", "accuse", "blame");

    private final List<Sentence> sentences;
    private final List<Draft> drafts;
    private final List<Chain> chains;
    private final Speakers speakers;
    private final Antecedents antecedents;
    private final Descriptions descriptions = new Descriptions();

    /**
     * @param sentences of the article
     * @param drafts its mentions in order; names have their chains
     * @param chains of the names
     */
    Coreference(List<Sentence> sentences, List<Draft> drafts, List<Chain> chains) {
        this.sentences = sentences;
        this.drafts = drafts;
        this.chains = new ArrayList<>(chains);
        this.speakers = new Speakers(sentences);
        this.antecedents = new Antecedents(drafts, speakers);
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
            antecedents.read(draft);
            if (draft.form == Mention.Form.DESCRIPTION) {
                descriptions.add(draft);
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
        } else if (chain.entry == null && (chain.type.equals(Types.PERSON) && Agreement.COLLECTIVES.contains(draft.lemma()) || isBody(draft, chain))) {
            chain.type = draft.type;
            chain.mentions.forEach(m -> m.type = draft.type);
        }
    }

    private static void gender(Draft pronoun, Chain chain) {
        if (chain.gender == Chain.Gender.UNKNOWN) {
            chain.gender = MALE.contains(lower(pronoun.text)) ? Chain.Gender.MALE : FEMALE.contains(lower(pronoun.text)) ? Chain.Gender.FEMALE : Chain.Gender.UNKNOWN;
        }
    }

    /** "leader Kim Jong-un", "Bureau 121, an elite unit", "the Lazarus hackers": a name beside a description. */
    private Optional<Chain> beside(Draft description) {
        return antecedents.in(description.sentence).stream().filter(n -> n.isName() && n.chain != null)
                .filter(n -> isBeside(description, n)).map(n -> n.chain).findFirst();
    }

    private static boolean isBeside(Draft description, Draft name) {
        if (new Introduction(name.sentence).namedNoun(name.first) == description.head && (!description.isPlural() || description.type.equals(Types.THREAT_ACTOR))) {
            return Agreement.agree(description, name.chain) || isGroup(description) && name.chain.entry == null;
        }
        Token noun = description.headToken();
        Token proper = name.headToken();
        boolean follows = name.first > description.head && name.first - description.last <= 3;
        boolean leads = description.first > name.last && description.first - name.last <= 4;
        boolean apposed = proper.head() == description.head && proper.relation().equals("appos") && follows
                || noun.head() == name.head && noun.relation().equals("appos") && leads;
        boolean quote = name.first > 1 && name.sentence.token(name.first - 1).form().matches("\"|'|``");
        boolean oneOfTitles = noun.deprel().equals("nmod:desc") && noun.head() == name.head && !description.isPlural();
        boolean titled = description.last == name.first - (quote ? 2 : 1) && description.last == description.head && !description.isPlural() || oneOfTitles;
        boolean group = proper.head() == description.head && proper.relation().matches("compound|amod") && name.last == description.head - 1;
        if (group) {
            boolean made = noun.lemma().matches("group|gang|collective") && name.chain.type.matches("Malware|Product"); // "the Kraken group"
            return GROUPS.contains(noun.lemma()) && (name.chain.type.equals(Types.THREAT_ACTOR) || made && name.chain.entry == null
                    || name.chain.entry == null && Types.isOrganization(name.chain.type) && !noun.lemma().matches("hacker|attacker|team"));
        }
        boolean elsewhere = description.country != null && name.chain.entry != null && name.chain.entry.country().filter(c -> !c.equals(description.country)).isPresent();
        int mark = markBehind(name);
        boolean between = leads && !elsewhere && mark > 0 && description.first == mark + 1
                && (description.sentence.token(description.first).upos().equals("DET") || description.sentence.token(mark).form().equals("(")) && !description.isPlural() && !isInList(description)
                && !speaksOf(noun, name);
        boolean attacker = name.chain.type.equals(Types.THREAT_ACTOR) && (GROUPS.contains(noun.lemma()) || description.type.equals(Types.THREAT_ACTOR))
                && (!description.isPlural() || !isInList(name));
        if (attacker && description.last == name.first - (quote ? 2 : 1)) {
            return true;
        }
        boolean introduced = titled || apposed && !Descriptions.isDefinite(description);
        if (introduced && isBody(description, name.chain)) {
            return true;
        }
        return (apposed || between) && (Agreement.agree(description, name.chain) || isLikePerson(description, name.chain)) || titled && Agreement.agree(description, name.chain);
    }

    /** "The police looked into Acme, a spokeswoman said": whose verb stands above the clause of a name is somebody else. */
    private static boolean speaksOf(Token noun, Draft name) {
        boolean subject = noun.relation().equals("nsubj") && noun.head() > name.head;
        Token proper = name.headToken();
        return subject && proper.head() != Token.ROOT && proper.head() != noun.head() && proper.relation().matches("obj|obl|nmod|iobj")
                && Set.of("ccomp", "parataxis").contains(name.sentence.token(verbAbove(name)).relation());
    }

    private static int verbAbove(Draft name) {
        int at = name.head;
        while (name.sentence.token(at).head() != Token.ROOT && !name.sentence.token(at).upos().equals("VERB")) {
            at = name.sentence.token(at).head();
        }
        return at;
    }

    /** "A trading company, Pars Gostar", "the chipmaker Linkora": what a business is called is its name, whatever the tagger took it for. */
    private static boolean isBody(Draft description, Chain chain) {
        return chain.entry == null && BODILESS.contains(chain.type) && Agreement.BODIES.contains(description.lemma()) && !description.isPlural();
    }

    /** The comma or bracket behind a name, be it in quotation marks; -1 if none is there. */
    private static int markBehind(Draft name) {
        int at = name.last + 1;
        boolean quoted = at + 1 < name.sentence.size() && QUOTE.matcher(name.sentence.token(at).form()).matches();
        int mark = quoted ? at + 1 : at;
        if (mark < name.sentence.size() && name.sentence.token(mark).form().matches("[,(]")) {
            return mark + 1 < name.sentence.size() && QUOTE.matcher(name.sentence.token(mark + 1).form()).matches() ? mark + 1 : mark;
        }
        return -1;
    }

    private static boolean isGroup(Draft description) {
        return description.type.equals(Types.THREAT_ACTOR) || GROUPS.contains(description.lemma());
    }

    /** "Acme, a bank and a shop" */
    private static boolean isInList(Draft description) {
        return description.sentence.children(description.head).stream().anyMatch(c -> description.sentence.token(c).relation().matches("cc|conj"))
                || description.headToken().relation().equals("conj");
    }

    /** "Karim Baratov, a hacker", "Acme, the bank's contractor": nouns that persons and organizations share. */
    private static boolean isLikePerson(Draft description, Chain chain) {
        boolean hacker = description.type.equals(Types.THREAT_ACTOR) && chain.type.equals(Types.PERSON) && !description.isPlural();
        return hacker || Types.isOrganization(chain.type) && description.lemma().matches("contractor|partner|supplier|owner|rival|competitor|client|customer|victim|developer|buyer");
    }

    private void describe(Draft description) {
        Optional<Chain> chain = descriptions.find(description);
        if (chain.isEmpty() && Descriptions.isDefinite(description)) {
            chain = Descriptions.isBare(description) ? definite(description) : Optional.empty();
        }
        if (chain.isPresent()) {
            join(description, chain.get());
        } else {
            chains.add(new Chain(description));
        }
        if (description.chain.gender == Chain.Gender.UNKNOWN && !description.isPlural()) {
            description.chain.gender = WOMEN.matcher(description.lemma()).matches() ? Chain.Gender.FEMALE
                    : MEN.matcher(description.lemma()).matches() ? Chain.Gender.MALE : Chain.Gender.UNKNOWN;
        }
    }

    /** "the company" after the name of one; singular only. */
    private Optional<Chain> definite(Draft description) {
        if (description.isPlural()) {
            return Optional.empty();
        }
        boolean person = description.type.equals(Types.PERSON);
        if (person && !ANYBODY.contains(description.lemma())) {
            return Optional.empty();
        }
        String noun = description.lemma();
        boolean place = description.type.equals(Types.PLACE) && !noun.matches("city|town|state|region|province|capital|island|village|country");
        boolean government = description.type.equals(Types.GOVERNMENT) && !noun.matches("agency|bureau|department|ministry|office|commission|court|regulator|watchdog|directorate");
        if (place || government || isModified(description)) {
            return Optional.empty();
        }
        int reach = person ? 1 : 6;
        boolean kind = description.type.equals(Types.COMPANY) && !ANY_COMPANY.contains(noun);
        Optional<Chain> known = antecedents.best(description, reach, chain -> (chain.isNamed() || isServiceOfCountry(chain, description) || Agreement.COLLECTIVES.contains(description.lemma()) && chain.isPlural()) && chain.stood
                && Agreement.agree(description, chain) && (!kind || mayBeMeant(chain, description)) && chain.type.equals(Types.NEWS) == description.type.equals(Types.NEWS));
        return known.isPresent() || !noun.equals("company") ? known
                : antecedents.best(description, reach, chain -> !chain.isNamed() && !chain.isPlural() && chain.type.equals(Types.COMPANY) && chain.stood && mayBeMeant(chain, description));
    }

    /** A town as those who run it: "the city said its computers were down". */
    private static boolean isTown(Chain chain) {
        return chain.type.equals(CITY) || chain.type.equals(Types.PLACE) && chain.mentions.stream().anyMatch(m -> m.form == Mention.Form.DESCRIPTION && TOWNS.contains(m.lemma()));
    }

    /** "The agency" after "Estonia's intelligence service", which is as good as named. */
    private static boolean isServiceOfCountry(Chain chain, Draft description) {
        return chain.country != null && !chain.isPlural() && SERVICES.contains(description.lemma())
                && chain.mentions.stream().anyMatch(m -> m.form == Mention.Form.DESCRIPTION && SERVICES.contains(m.lemma()));
    }

    /** Nobody calls "the bank" who speaks in the same sentence, or whose people alone were spoken of: "Acme researchers say the bank was hit". */
    private static boolean mayBeMeant(Chain chain, Draft description) {
        boolean speaks = chain.mentions.stream().anyMatch(m -> m.sentence == description.sentence && m.head < description.head && isMinded(m));
        boolean itself = chain.mentions.stream().takeWhile(m -> m.sentence.index() <= description.sentence.index()).anyMatch(m -> !isOfPeople(m));
        return !speaks && itself;
    }

    private static boolean isOfPeople(Draft name) {
        Token token = name.headToken();
        return token.relation().equals("compound") && token.head() != Token.ROOT
                && name.sentence.token(token.head()).lemma().matches("researcher|analyst|expert|official|spokes\\w+|executive|employee|engineer|customer|user|scientist|lawyer|reporter");
    }

    /** "the government in Dhaka": more is said of it than that it is known. */
    private static boolean isModified(Draft description) {
        return description.sentence.children(description.head).stream().anyMatch(c -> c > description.head && description.sentence.token(c).relation().matches("nmod|acl"));
    }

    private Optional<Chain> pronoun(Draft pronoun) {
        String form = lower(pronoun.text);
        if (MALE.contains(form) || FEMALE.contains(form)) {
            Chain.Gender against = MALE.contains(form) ? Chain.Gender.FEMALE : Chain.Gender.MALE;
            return antecedents.best(pronoun, 3, c -> !c.isPlural() && isSomebody(c) && c.gender != against && !accuses(c, pronoun));
        }
        if (NEUTER.contains(form)) {
            return Neuter.isEmptySubject(pronoun) || Neuter.isThing(pronoun) || antecedents.isThingNearer(pronoun, false) ? Optional.empty()
                    : antecedents.best(pronoun, 1, true, c -> !c.isPlural() && !isOwnHarm(c, pronoun) && (!isVictims(pronoun) || isAttacking(c)) && (Types.isOrganization(c.type) || c.type.equals(Types.COUNTRY) || c.type.equals(Types.THREAT_ACTOR) && c.isNamed() || isTown(c)));
        }
        if (PLURAL.contains(form)) {
            if (!isMinded(pronoun) && antecedents.isThingNearer(pronoun, true)) {
                return Optional.empty();
            }
            Optional<Chain> group = antecedents.best(pronoun, 1, c -> c.isPlural() && Types.isActor(c.type) && !accuses(c, pronoun));
            return group.isPresent() ? group : antecedents.best(pronoun, 1, true, c -> Types.isOrganization(c.type));
        }
        return Optional.empty();
    }

    /** "Prosecutors said they stole the data": who says of somebody that they broke the law does not speak of themselves. */
    private boolean accuses(Chain chain, Draft pronoun) {
        Token token = pronoun.headToken();
        boolean offends = token.relation().equals("nsubj") && token.head() != Token.ROOT && OFFENCES.contains(pronoun.sentence.token(token.head()).lemma());
        if (Neuter.isBehind(pronoun, token) || isLinked(pronoun)) {
            return chain.mentions.stream().anyMatch(m -> m.form == Mention.Form.DESCRIPTION && INVESTIGATORS.contains(m.lemma()));
        }
        return offends && antecedents.in(pronoun.sentence).stream()
                .anyMatch(d -> d.chain == chain && speakers.speaks(d) && ACCUSERS.contains(d.lemma()) && d.headToken().head() != token.head());
    }

    /** "The gang robbed a bank in an attack on its network": attackers do not attack what is theirs. */
    private static boolean isOwnHarm(Chain chain, Draft pronoun) {
        Token token = pronoun.headToken();
        if (!chain.type.equals(Types.THREAT_ACTOR) || !token.deprel().equals("nmod:poss") || token.head() == Token.ROOT) {
            return false;
        }
        int above = pronoun.sentence.token(token.head()).head();
        return above != Token.ROOT && (OFFENCES.contains(pronoun.sentence.token(above).lemma()) || HARMS.contains(pronoun.sentence.token(above).lemma()));
    }

    /** "Its victims" are an attacker's. */
    private static boolean isVictims(Draft pronoun) {
        Token token = pronoun.headToken();
        return token.deprel().equals("nmod:poss") && token.head() != Token.ROOT && pronoun.sentence.token(token.head()).lemma().equals("victim");
    }

    private static boolean isAttacking(Chain chain) {
        return chain.type.equals(Types.THREAT_ACTOR) || chain.mentions.stream().anyMatch(m -> m.form == Mention.Form.DESCRIPTION && GROUPS.contains(m.lemma()));
    }

    /** "They are linked to the army": nobody says so of those who look into it. */
    private static boolean isLinked(Draft pronoun) {
        Token token = pronoun.headToken();
        return token.deprel().equals("nsubj:pass") && token.head() != Token.ROOT && pronoun.sentence.token(token.head()).form().matches("linked|tied|sponsored|backed|affiliated|connected");
    }

    /** A person, or an attacker of whom no name is known, as "a hacker". */
    private static boolean isSomebody(Chain chain) {
        return chain.type.equals(Types.PERSON) || chain.type.equals(Types.THREAT_ACTOR)
                && (!chain.isNamed() || chain.one);
    }

    /** Whether a pronoun does what only somebody does: "they said", "they want". */
    private static boolean isMinded(Draft pronoun) {
        Token token = pronoun.headToken();
        return token.deprel().equals("nsubj") && token.head() != Token.ROOT && MINDED.contains(pronoun.sentence.token(token.head()).lemma());
    }

    /** "I" and "we" between quotation marks are whoever speaks. */
    private Optional<Chain> speaker(Draft pronoun) {
        if (!speakers.isQuoted(pronoun)) {
            return Optional.empty();
        }
        return speakers.speaker(pronoun).flatMap(place -> antecedents.in(sentences.get(place.sentence())).stream()
                .filter(d -> d.head == place.word() && d.chain != null && Types.isActor(d.chain.type))
                .map(d -> PLURAL_FIRST.contains(lower(pronoun.text)) ? organization(d).or(() -> company(d)).orElse(d.chain) : d.chain).findFirst());
    }

    /** Of whom somebody with a mere title speaks: the company that was spoken of right before, "chief executive Ann Lee". */
    private Optional<Chain> company(Draft speaker) {
        boolean titled = speaker.chain.type.equals(Types.PERSON) && speaker.chain.mentions.stream()
                .anyMatch(m -> m.isName() && m.first > 0 && HEADS.contains(m.sentence.token(m.first - 1).lemma().toLowerCase(java.util.Locale.ROOT)));
        return titled ? antecedents.best(speaker, 2, true, c -> c.isNamed() && c.type.equals(Types.COMPANY) || c.isNamed() && c.type.equals(Types.ORGANIZATION)) : Optional.empty();
    }

    /** Whom a person speaks for: "a Sony spokesman", "the studio's chief executive". */
    private Optional<Chain> organization(Draft speaker) {
        if (!speaker.chain.type.equals(Types.PERSON)) {
            return Optional.empty();
        }
        for (Draft description : speaker.chain.mentions) {
            if (description.form != Mention.Form.DESCRIPTION || !SPEAKS_FOR.contains(description.lemma())) {
                continue;
            }
            for (Draft inner : antecedents.in(description.sentence)) {
                boolean modifies = inner.chain != null && inner != description && inner.headToken().head() == description.head
                        && inner.headToken().deprel().matches("compound|nmod:poss|nmod");
                if (modifies && Types.isOrganization(inner.chain.type)) {
                    return Optional.of(inner.chain);
                }
            }
        }
        return Optional.empty();
    }
}
