package org.hearsay.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotation.Gazetteer.Hit;
import org.hearsay.annotation.Gazetteer.Reading;
import org.hearsay.annotation.Gazetteer.Use;
import org.hearsay.annotation.names.Lexicon;
import org.hearsay.annotation.names.NameKind;
import org.hearsay.annotation.names.NameSpan;
import org.hearsay.annotation.names.NameTagger;

/** Finds the names of an article: what the tagger and the catalogue say, weighed against each other and made even over the article. */
final class NameFinder {

    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "president", "sen", "senator", "rep", "gov", "gen", "col", "capt", "lt", "sgt", "sir", "lord", "lady", "king",
            "queen", "prince", "princess", "pope", "sheikh", "justice", "judge", "minister", "secretary", "chancellor", "mayor", "premier");

    private static final Set<String> MALWARE_WORDS = Set.of(
            "malware", "ransomware", "virus", "worm", "trojan", "backdoor", "botnet", "spyware", "wiper", "rootkit", "rat", "infect", "infection", "variant", "strain",
            "payload", "loader", "dropper", "keylogger", "encrypt", "malicious", "exploit");

    private final Gazetteer gazetteer;
    private final NameTagger tagger;
    private final CountryContext countries;

    NameFinder(Gazetteer gazetteer, NameTagger tagger) {
        this.gazetteer = gazetteer;
        this.tagger = tagger;
        this.countries = new CountryContext();
    }

    /** What one sentence shows. */
    private record Seen(Sentence sentence, List<NameSpan> tagged, List<Hit> hits) {}

    /** The names of an article in order; names within names are among them. */
    List<Draft> find(String text, List<Sentence> sentences) {
        List<Seen> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            String[] forms = sentence.tokens().stream().map(Token::form).toArray(String[]::new);
            String[] tags = sentence.tokens().stream().map(Token::xpos).toArray(String[]::new);
            all.add(new Seen(sentence, tagger.tag(forms, tags), gazetteer.find(text, sentence)));
        }
        Map<String, NameKind> kinds = kinds(text, all);
        CountryContext.Evidence evidence = countries.evidence(text);
        Set<String> named = named(all);
        List<Draft> first = read(text, all, kinds, evidence, named);
        first.stream().filter(d -> d.entry != null && !Types.isPlace(d.entry.type())).forEach(d -> named.add(d.entry.id()));
        List<Draft> drafts = read(text, all, kinds, evidence, named);
        drafts.sort(Draft::order);
        return drafts;
    }

    private List<Draft> read(String text, List<Seen> all, Map<String, NameKind> kinds, CountryContext.Evidence evidence, Set<String> named) {
        List<Draft> drafts = new ArrayList<>();
        for (Seen seen : all) {
            drafts.addAll(new Reader(text, seen, kinds, evidence, named).read());
        }
        return drafts;
    }

    /** The entries that labels of several words name without doubt; their risky labels are believed too. */
    private static Set<String> named(List<Seen> all) {
        Set<String> named = new HashSet<>();
        all.stream().flatMap(s -> s.hits().stream()).filter(h -> h.last() > h.first()).flatMap(h -> h.readings().stream())
                .filter(r -> r.use() == Use.NAME && !Types.isPlace(r.entry().type())).forEach(r -> named.add(r.entry().id()));
        return named;
    }

    /** For each name the kind that the tagger gave it most often. */
    private static Map<String, NameKind> kinds(String text, List<Seen> all) {
        Map<String, int[]> votes = new HashMap<>();
        for (Seen seen : all) {
            for (NameSpan name : seen.tagged()) {
                String words = words(text, seen.sentence(), name.first(), name.last());
                votes.computeIfAbsent(words, k -> new int[NameKind.values().length])[name.kind().ordinal()]++;
            }
        }
        Map<String, NameKind> kinds = new HashMap<>();
        votes.forEach((words, counts) -> {
            int best = 0;
            for (int k = 1; k < counts.length; k++) {
                if (counts[k] > counts[best]) {
                    best = k;
                }
            }
            kinds.put(words, NameKind.values()[best]);
        });
        return kinds;
    }

    static String words(String text, Sentence sentence, int first, int last) {
        return sentence.spanOf(first, last).of(text).replaceAll("\\s+", " ");
    }

    /** Weighs one sentence. */
    private final class Reader {

        private final String text;
        private final Seen seen;
        private final Sentence sentence;
        private final Map<String, NameKind> kinds;
        private final CountryContext.Evidence evidence;
        private final Set<String> named;
        private final boolean[] taken;
        private final List<Draft> drafts = new ArrayList<>();

        Reader(String text, Seen seen, Map<String, NameKind> kinds, CountryContext.Evidence evidence, Set<String> named) {
            this.named = named;
            this.text = text;
            this.seen = seen;
            this.sentence = seen.sentence();
            this.kinds = kinds;
            this.evidence = evidence;
            this.taken = new boolean[sentence.size()];
        }

        List<Draft> read() {
            for (Hit hit : seen.hits()) {
                if (hit.last() > hit.first() && !isWithinName(hit)) {
                    catalogued(hit);
                }
            }
            for (NameSpan name : seen.tagged()) {
                if (free(name.first(), name.last())) {
                    trimmed(name).ifPresent(this::tagged);
                }
            }
            titles();
            for (Hit hit : seen.hits()) {
                if (free(hit.first(), hit.last())) {
                    catalogued(hit);
                } else {
                    nested(hit);
                }
            }
            repeated();
            return drafts;
        }

        private boolean free(int first, int last) {
            for (int i = first; i <= last; i++) {
                if (taken[i]) {
                    return false;
                }
            }
            return true;
        }

        /** Whether a longer name that the tagger found holds a label. */
        private boolean isWithinName(Hit hit) {
            return seen.tagged().stream().anyMatch(n -> n.first() <= hit.first() && hit.last() <= n.last() && n.last() - n.first() > hit.last() - hit.first()
                    && n.kind() != NameKind.OTHER && hit.readings().stream().noneMatch(r -> r.use() == Use.DEMONYM));
        }

        private Optional<NameKind> kindOf(int first, int last) {
            return seen.tagged().stream().filter(n -> n.first() <= last && first <= n.last()).map(NameSpan::kind).findFirst();
        }

        private void catalogued(Hit hit) {
            if (!free(hit.first(), hit.last())) {
                return;
            }
            Optional<Reading> reading = countries.choose(hit, sentence, kindOf(hit.first(), hit.last()), evidence);
            if (reading.isPresent() && isBelievable(hit, reading.get()) && !isOthers(hit, reading.get())) {
                add(hit.first(), hit.last(), reading.get());
            }
        }

        /** "Mexico's Senate" is not that of another country. */
        private boolean isOthers(Hit hit, Reading reading) {
            return reading.entry().type().equals(Types.GOVERNMENT) && seen.hits().stream().anyMatch(h -> h.last() < hit.first() && h.last() >= hit.first() - 2
                    && isCountry(h) && h.readings().stream().noneMatch(r -> r.entry().country().equals(reading.entry().country())));
        }

        /** Whether a label means its entry here and is not just the same letters. */
        private boolean isBelievable(Hit hit, Reading reading) {
            Token first = sentence.token(hit.first());
            boolean single = hit.first() == hit.last();
            Optional<NameKind> kind = kindOf(hit.first(), hit.last());
            String type = reading.entry().type();
            boolean prefixed = first.form().indexOf('-') > 0 && reading.use() == Use.DEMONYM;
            if (!Character.isUpperCase(first.form().charAt(0)) && !prefixed && kind.isEmpty() && reading.use() != Use.NAME) {
                return false;
            }
            return switch (reading.use()) {
                case DEMONYM -> !kind.filter(k -> k == NameKind.PERSON).isPresent() || first.xpos().matches("JJ|NNPS") || !single;
                case METONYM -> !single || !first.upos().equals("NOUN");
                case RISKY -> named.contains(reading.entry().id()) && isCapital(hit.first()) || kind.isPresent() && fits(kind.get(), type) && !isSentenceStart(hit);
                case NAME -> !single || named.contains(reading.entry().id()) && isCapital(hit.first()) || type.equals(Types.NEWS) && isTold(hit) || type.equals(Types.COUNTRY) || kind.map(k -> fits(k, type)).orElseGet(() -> isPlain(first, type));
            };
        }

        /** "told Forbes", "according to Reuters" */
        private boolean isTold(Hit hit) {
            Token token = sentence.token(hit.first());
            return token.head() >= 0 && sentence.token(token.head()).lemma().equals("tell") && token.relation().matches("obj|iobj")
                    || hit.first() > 1 && sentence.token(hit.first() - 2).lemma().equals("accord");
        }

        private boolean isSentenceStart(Hit hit) {
            return hit.first() == 0 && hit.first() == hit.last() && !sentence.token(0).form().equals(sentence.token(0).form().toUpperCase(java.util.Locale.ROOT));
        }

        private boolean fits(NameKind kind, String type) {
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
            boolean common = (tagger.lexicon().get(token.form()) & Lexicon.COMMON) != 0;
            return token.upos().equals("PROPN") && !common && Character.isUpperCase(token.form().charAt(0)) || !common && !Types.isPlace(type) && !type.equals(Types.MALWARE);
        }

        private void add(int first, int last, Reading reading) {
            boolean people = reading.use() == Use.DEMONYM && sentence.token(last).form().matches(".*(s|men)") && !sentence.token(last).xpos().equals("JJ")
                    && !words(text, sentence, first, last).equals("Swiss");
            Draft draft = people ? people(first, last) : draft(first, last, reading.entry().type());
            draft.entry = people ? null : reading.entry();
            if (reading.entry().type().equals(Types.COUNTRY)) {
                draft.country = reading.entry().country().orElse(null);
            }
            drafts.add(draft);
            java.util.Arrays.fill(taken, first, last + 1, true);
        }

        /** "Russians", "the North Koreans": people that the name of their country describes. */
        private Draft people(int first, int last) {
            int head = Draft.headOf(sentence, first, last);
            int from = Math.min(first, DescriptionFinder.first(sentence, head));
            return new Draft(sentence, from, last, head, Mention.Form.DESCRIPTION, words(text, sentence, from, last), Types.PERSON);
        }

        private Draft draft(int first, int last, String type) {
            return new Draft(sentence, first, last, Draft.headOf(sentence, first, last), Mention.Form.NAME, words(text, sentence, first, last), type);
        }

        /** A name without the words around it that are none; the tagger takes too much of what it knows least. */
        private Optional<NameSpan> trimmed(NameSpan name) {
            int first = name.first();
            int last = name.last();
            while (first < last && isNoPart(first, name)) {
                first++;
            }
            boolean vague = name.kind() == NameKind.EVENT || name.kind() == NameKind.OTHER;
            boolean country = seen.hits().stream().anyMatch(h -> name.first() <= h.first() && h.last() <= name.last() && isCountry(h));
            if (vague && country && !(name.kind() == NameKind.EVENT && isCapital(last))) {
                return Optional.empty();
            }
            last = isCapital(first) ? cut(first, last) : last;
            boolean place = name.kind() == NameKind.PLACE && country;
            while (first < last && (vague && !isCapital(last) || sentence.token(last).upos().equals("PUNCT") || sentence.token(last).xpos().equals("POS"))) {
                last--;
            }
            while (first < last && place && !isCapital(first)) {
                first++;
            }
            while (name.kind() == NameKind.PERSON && first > 0 && !taken[first - 1] && isJoined(first - 1, first, last)) {
                first--;
            }
            boolean title = first == last && name.kind() == NameKind.PERSON && TITLES.contains(sentence.token(first).form().toLowerCase(java.util.Locale.ROOT));
            boolean common = (tagger.lexicon().get(sentence.token(first).form()) & Lexicon.COMMON) != 0;
            boolean rest = first == last && sentence.token(first).form().matches("(?i)(inc|corp|co|ltd|llc|st|dr|mr|mrs|ms|jr|sr)\\.?");
            boolean bare = rest || vague && first == last && (!isCapital(first) || common);
            return title || bare || sentence.token(first).upos().equals("PUNCT") ? Optional.empty() : Optional.of(new NameSpan(first, last, name.kind()));
        }

        /** Where a name ends that begins with a capital: small words only join capital ones. */
        private int cut(int first, int last) {
            int end = first;
            for (int i = first + 1; i <= last; i++) {
                if (isCapital(i) || sentence.token(i).upos().equals("PROPN") && sentence.token(i - 1).form().equals("-")) {
                    end = i;
                } else if (i - end > 3 || !sentence.token(i).form().matches("(?i)of|the|and|for|de|la|le|du|des|del|della|von|van|der|den|al|el|bin|ibn|da|dos|do|y|e|to|on|in|at|&|'s|'|-|\u2013|/|\\.|,|!|a")) {
                    break;
                }
            }
            return end;
        }

        /** "Muqtada" before "al-Sadr": a proper noun that the tree joins to a name. */
        private boolean isJoined(int word, int first, int last) {
            Token token = sentence.token(word);
            boolean below = token.head() >= first && token.head() <= last && token.relation().matches("flat|compound");
            boolean above = sentence.token(first).head() == word && sentence.token(first).relation().equals("flat");
            return token.upos().equals("PROPN") && isCapital(word) && (below || above) && !TITLES.contains(token.form().toLowerCase(java.util.Locale.ROOT).replace(".", ""))
                    && !sentence.token(word).form().endsWith(".");
        }

        private static boolean isCountry(Hit hit) {
            return hit.readings().stream().anyMatch(r -> r.entry().type().equals(Types.COUNTRY) && r.use() != Use.METONYM);
        }

        private boolean isCapital(int word) {
            char c = sentence.token(word).form().charAt(0);
            return Character.isUpperCase(c) || Character.isDigit(c);
        }

        private void tagged(NameSpan name) {
            int first = name.first();
            String words = words(text, sentence, first, name.last());
            NameKind kind = kind(first, name.last(), kinds.getOrDefault(words, name.kind()));
            List<Reading> readings = gazetteer.readings(words);
            Optional<Reading> known = readings.isEmpty() ? Optional.empty()
                    : countries.choose(new Hit(first, name.last(), readings), sentence, Optional.of(kind), evidence);
            known = known.filter(k -> !isOthers(new Hit(first, name.last(), readings), k));
            if (known.isPresent() && (isTold(new Hit(first, name.last(), readings)) && known.get().entry().type().equals(Types.NEWS) || fits(kind, known.get().entry().type()) || known.get().use() == Use.DEMONYM || isSure(known.get(), kind, first == name.last()))) {
                add(first, name.last(), known.get());
                return;
            }
            Draft draft = draft(first, name.last(), Types.ofName(kind, words));
            drafts.add(draft);
            java.util.Arrays.fill(taken, first, name.last() + 1, true);
        }

        /** Malware is believed only where the sentence speaks of such. */
        private NameKind kind(int first, int last, NameKind kind) {
            if (kind != NameKind.MALWARE || sentence.tokens().stream().anyMatch(t -> MALWARE_WORDS.contains(t.lemma()))) {
                return kind;
            }
            String[] forms = sentence.tokens().stream().map(Token::form).toArray(String[]::new);
            String[] tags = sentence.tokens().stream().map(Token::xpos).toArray(String[]::new);
            int[] scores = tagger.kinds(forms, tags, first, last);
            NameKind best = NameKind.OTHER;
            for (NameKind other : List.of(NameKind.PERSON, NameKind.ORGANIZATION, NameKind.PLACE)) {
                best = scores[other.ordinal()] > scores[best.ordinal()] ? other : best;
            }
            return best;
        }

        private boolean isNoPart(int at, NameSpan name) {
            String form = sentence.token(at).form().toLowerCase(java.util.Locale.ROOT).replace(".", "");
            return form.equals("the") || name.kind() == NameKind.PERSON && TITLES.contains(form);
        }

        /** Whether the catalogue is surer of a name than the tagger. */
        private boolean isSure(Reading reading, NameKind kind, boolean single) {
            if (reading.use() != Use.NAME) {
                return reading.use() == Use.RISKY && named.contains(reading.entry().id());
            }
            return !single || reading.entry().type().equals(Types.COUNTRY) || Types.isOrganization(reading.entry().type()) && kind != NameKind.PERSON;
        }

        /** A country that stands in an organization's name. */
        private void nested(Hit hit) {
            Optional<Draft> outer = drafts.stream().filter(d -> d.sentence == sentence && d.first <= hit.first() && hit.last() <= d.last).findFirst();
            boolean exact = outer.isEmpty() || outer.get().last - outer.get().first == hit.last() - hit.first();
            boolean elsewhere = outer.isPresent() && Types.isPlace(outer.get().type) && hit.last() < outer.get().last;
            if (exact || elsewhere || outer.get().type.equals(Types.PERSON) && hit.first() > outer.get().first) {
                return;
            }
            if (countries.choose(hit, sentence, Optional.empty(), evidence).isEmpty()) {
                return;
            }
            for (Reading reading : hit.readings()) {
                if (reading.entry().type().equals(Types.COUNTRY) && reading.use() != Use.METONYM && !countries.isAmbiguous(reading.entry().name())
                        && drafts.stream().noneMatch(d -> d.first == hit.first() && d.last == hit.last())) {
                    Draft draft = draft(hit.first(), hit.last(), Types.COUNTRY);
                    draft.entry = reading.entry();
                    draft.country = reading.entry().country().orElse(null);
                    drafts.add(draft);
                    if (outer.get().entry == null && outer.get().country == null && reading.use() == Use.DEMONYM && Types.isOrganization(outer.get().type)) {
                        outer.get().country = draft.country;
                    }
                    return;
                }
            }
        }

        /** Capital words between quotation marks are the title of a work: a film "The Interview". */
        private void titles() {
            for (int open = 0; open < sentence.size(); open++) {
                if (!isQuote(open)) {
                    continue;
                }
                int close = open + 1;
                while (close < sentence.size() && !isQuote(close) && close <= open + 9) {
                    close++;
                }
                int last = close - 1;
                while (last > open && sentence.token(last).form().matches("[,.!?]")) {
                    last--;
                }
                if (close < sentence.size() && isQuote(close) && last > open && free(open + 1, last) && isTitle(open + 1, last)) {
                    drafts.add(draft(open + 1, last, isSelfName(open) ? Types.ORGANIZATION : Types.WORK));
                    java.util.Arrays.fill(taken, open + 1, last + 1, true);
                    open = close;
                }
            }
        }

        /** A group "calling itself" something. */
        private boolean isSelfName(int open) {
            return open > 0 && sentence.token(open - 1).form().matches("itself|themselves|group|gang|unit|team|collective|hackers");
        }

        private boolean isQuote(int word) {
            return sentence.token(word).form().matches("\"|''|``|'");
        }

        private boolean isTitle(int first, int last) {
            boolean proper = false;
            for (int i = first; i <= last; i++) {
                Token token = sentence.token(i);
                boolean small = token.upos().matches("ADP|DET|CCONJ|PART|PUNCT|NUM") && i > first;
                if (!isCapital(i) && !small || token.upos().matches("INTJ|PRON")) {
                    return false;
                }
                proper |= token.upos().matches("PROPN|NOUN") && isCapital(i);
            }
            return proper && (last > first || sentence.token(first).upos().equals("PROPN"));
        }

        /** Words that are a name elsewhere in the article are one here too, if they look it. */
        private void repeated() {
            for (int first = 0; first < sentence.size(); first++) {
                for (int last = Math.min(sentence.size() - 1, first + 5); last >= first; last--) {
                    if (!sentence.token(first).upos().equals("PROPN") || !sentence.token(last).upos().equals("PROPN") || !free(first, last)) {
                        continue;
                    }
                    String words = words(text, sentence, first, last);
                    NameKind kind = kinds.get(words);
                    boolean plain = first < last || (tagger.lexicon().get(words) & Lexicon.COMMON) == 0;
                    boolean part = first > 0 && sentence.token(first - 1).upos().equals("PROPN") || last + 1 < sentence.size() && sentence.token(last + 1).upos().equals("PROPN");
                    if (kind != null && plain && !part && Character.isUpperCase(words.charAt(0))) {
                        tagged(new NameSpan(first, last, kind));
                        break;
                    }
                }
            }
        }
    }
}
