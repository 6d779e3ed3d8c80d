package org.hearsay.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** All mentions of one thing in an article, growing as the article is read. */
final class Chain {

    private static final Pattern DETERMINER = Pattern.compile("^(the|an?|this|that|these|those) ");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern POSSESSIVES = Pattern.compile("['\u2019]s\\b");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

    private static final Set<String> SINGLE = Set.of("hacker", "attacker", "hacktivist");

    /** What a pronoun may say of somebody. */
    enum Gender {
        UNKNOWN,
        MALE,
        FEMALE
    }

    final List<Draft> mentions = new ArrayList<>();
    String type;
    Catalogue.Entry entry;
    String country;
    Gender gender = Gender.UNKNOWN;
    /** How many of its mentions have been read, while the article is read from its beginning. */
    int read;
    /** Whether one of those is who says something. */
    boolean spoke;
    /** Whether one of those stood by itself, not only before another noun ("Kremlin-backed"). */
    boolean stood;
    /** Whether one of its mentions describes a single attacker, as "the hacker". */
    boolean one;
    private boolean named;
    private boolean plural;

    Chain(Draft first) {
        type = first.type;
        add(first);
    }

    void add(Draft draft) {
        mentions.add(draft);
        draft.chain = this;
        named |= draft.isName();
        one |= draft.form == Mention.Form.DESCRIPTION && !draft.isPlural() && SINGLE.contains(draft.lemma());
        plural |= draft.form == Mention.Form.DESCRIPTION && draft.isPlural();
        if (entry == null && draft.entry != null) {
            entry = draft.entry;
            type = draft.entry.type();
        }
        if (country == null) {
            country = draft.country;
        }
    }

    /** Takes over all that another chain has. */
    void merge(Chain other) {
        for (Draft draft : other.mentions) {
            add(draft);
            if (draft.isName() && (type.equals(Types.COUNTRY) || Types.isOrganization(type) && !Types.isOrganization(draft.type))) {
                draft.type = type;
                draft.country = draft.country == null ? country : draft.country;
            }
        }
        other.mentions.clear();
        if (gender == Gender.UNKNOWN) {
            gender = other.gender;
        }
    }

    boolean isNamed() {
        return named;
    }

    boolean isPlural() {
        return !named && plural;
    }

    /** The fullest name that the article uses, of an attacker with several the first in full; of mere descriptions the most frequent, and of equals the first. */
    String name() {
        if (entry != null && type.equals(Types.COUNTRY)) {
            return entry.name();
        }
        return mentions.stream().filter(m -> m.isName() && !isDemonym(m)).map(m -> m.text).reduce(this::fuller)
                .orElseGet(() -> entry != null ? entry.name() : description());
    }

    private String fuller(String name, String other) {
        boolean alias = entry != null && type.equals(Types.THREAT_ACTOR) && !other.contains(name);
        return other.length() > name.length() && !alias ? other : name;
    }

    private String description() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        mentions.stream().filter(m -> m.form == Mention.Form.DESCRIPTION).forEach(m -> counts.merge(bare(m.text), 1, Integer::sum));
        String best = counts.keySet().stream().reduce((a, b) -> counts.get(b) > counts.get(a) ? b : a).orElse("");
        return mentions.stream().filter(m -> m.form == Mention.Form.DESCRIPTION && bare(m.text).equals(best)).findFirst().orElse(mentions.get(0)).text;
    }

    private static String bare(String description) {
        return DETERMINER.matcher(description.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    private boolean isDemonym(Draft mention) {
        return entry != null && (entry.demonyms().contains(mention.text) || entry.metonyms().contains(mention.text));
    }

    /** Letters and digits of a name in small case, joined by hyphens. */
    static String slug(String name) {
        String plain = ACCENTS.matcher(java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)).replaceAll("");
        String bare = APOSTROPHES.matcher(POSSESSIVES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("")).replaceAll("");
        return OUTER_HYPHENS.matcher(NO_LETTERS.matcher(bare).replaceAll("-")).replaceAll("");
    }
}
