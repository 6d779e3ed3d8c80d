package org.hearsay.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.annotation.names.Lexicon;

/** Joins the names of an article that name one thing: equal ones, short forms, surnames, initials. */
final class NameLinker {

    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s$");
    private static final Pattern ARTICLE = Pattern.compile("^the ");
    private static final Pattern LEGAL_FORM = Pattern.compile("[,\\s]+(inc|corp|ltd|llc|plc)$");
    private static final Pattern INITIALS_SIGNS = Pattern.compile("[.&]");

    /** What may follow a short name without making it another thing: "Sony" and "Sony Pictures Entertainment". */
    private static final Pattern TAIL = Pattern.compile(
            "(Inc|Corp|Corporation|Company|Co|Ltd|LLC|PLC|Group|Holdings|Systems|Technologies|Technology|Networks|Pictures|Entertainment|Labs?|Laboratories|Software"
                    + "|International|Communications|Industries|Motors?|Airlines|Bank|Security|Electronics|Studios|Media|Enterprises|Partners|Solutions|Services"
                    + "|Worldwide|Global|Theatres|Theaters|Cinemas|Hotels|Resorts|Energy|Pharmaceuticals|Telecom|Telecommunications|Limited|Association|Foundation"
                    + "|Team|Gang|Threat|Intelligence|Research|News|University|Health|Healthcare|Insurance|Financial|& Co)\\.?,?");

    private static final Pattern TITLE = Pattern.compile("Mrs?\\.?|Ms\\.?|Miss|Dr\\.?|Sir|Lord|Lady|Prof\\.?|President|Minister|Senator|Sen\\.?|Gen\\.?");
    private static final Pattern GENERATION = Pattern.compile("Jr\\.?|Sr\\.?|II|III|IV");

    private final Lexicon lexicon;

    NameLinker(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The chains of an article's names, in the order of their first mention. */
    List<Chain> link(List<Draft> names) {
        Map<String, Chain> chains = new LinkedHashMap<>();
        for (Draft name : names) {
            String key = name.entry != null ? "=" + name.entry.id() : Types.coarse(name.type) + " " + key(name.text);
            Chain chain = chains.get(key);
            if (chain == null) {
                chain = new Chain(name);
                chains.put(key, chain);
            } else {
                chain.add(name);
            }
        }
        List<Chain> all = new ArrayList<>(chains.values());
        works(all);
        Set<String> people = all.stream().filter(c -> c.type.equals(Types.PERSON)).map(Chain::name).collect(Collectors.toSet());
        all.forEach(c -> person(c, people));
        all.forEach(c -> surname(c, people));
        Map<String, List<Chain>> index = index(all);
        for (Chain shorter : all) {
            longer(shorter, index).ifPresent(longer -> longer.merge(shorter));
        }
        bodies(all);
        explained(all);
        all.removeIf(c -> c.mentions.isEmpty());
        all.forEach(this::gender);
        return all;
    }

    /** What is an organization in one place and, by one word that is part of no person's name, a person in another, is the organization. */
    private static void bodies(List<Chain> all) {
        Map<String, Chain> bodies = new HashMap<>();
        all.stream().filter(c -> c.entry == null && !c.mentions.isEmpty() && Types.isOrganization(c.type)).forEach(c -> bodies.putIfAbsent(c.name(), c));
        for (Chain chain : all) {
            boolean open = chain.entry == null && !chain.mentions.isEmpty() && chain.type.equals(Types.PERSON) && chain.mentions.stream().allMatch(m -> m.first == m.last && !isTitled(m));
            Chain body = open ? bodies.get(chain.name()) : null;
            if (body != null) {
                chain.mentions.forEach(m -> m.type = body.type);
                body.merge(chain);
            }
        }
    }

    private static boolean isTitled(Draft name) {
        return name.first > 0 && TITLE.matcher(name.sentence.token(name.first - 1).form()).matches();
    }

    /** "Federal Bureau of Investigations (FBI)": a name that the catalogue writes otherwise, but knows by its initials. */
    private static void explained(List<Chain> all) {
        for (Chain known : all) {
            if (known.entry == null || known.mentions.isEmpty()) {
                continue;
            }
            for (Draft letters : known.mentions.stream().filter(Antecedents::isBracketed).toList()) {
                all.stream().filter(c -> c.entry == null && Types.isOrganization(c.type)).filter(c -> c.mentions.stream().anyMatch(full -> explains(full, letters)))
                        .findFirst().ifPresent(known::merge);
            }
        }
    }

    private static boolean explains(Draft full, Draft letters) {
        return full.sentence == letters.sentence && letters.first > full.last && letters.first - full.last <= 3 && letters.sentence.token(full.last + 1).form().equals("(")
                && isAcronym(letters.text, full.text);
    }

    /** A title that once stood in quotation marks is the same work without them, whatever the tagger took it for. */
    private static void works(List<Chain> all) {
        Map<String, Chain> works = new HashMap<>();
        all.stream().filter(c -> c.type.equals(Types.WORK)).forEach(c -> works.put(key(c.name()), c));
        for (Chain chain : List.copyOf(all)) {
            Chain work = works.get(key(chain.name()));
            if (work != null && work != chain && chain.entry == null) {
                chain.mentions.forEach(m -> m.type = Types.WORK);
                work.merge(chain);
                all.remove(chain);
            }
        }
    }

    /** A name of two or three words whose last word is a person elsewhere is that person, whatever the tagger took it for. */
    private void person(Chain chain, Set<String> people) {
        String[] words = chain.name().split(" ");
        boolean open = chain.entry == null && !chain.type.equals(Types.PERSON) && words.length >= 2 && words.length <= 3;
        if (!open) {
            return;
        }
        boolean surname = people.contains(words[words.length - 1]);
        int first = lexicon.get(words[0]);
        boolean given = (first & Lexicon.FIRST_NAME) != 0 && (first & (Lexicon.COMMON | Lexicon.PLACE)) == 0;
        if (surname && (given || chain.type.equals("Product") || chain.type.equals(Types.ORGANIZATION))) {
            chain.type = Types.PERSON;
            chain.mentions.forEach(m -> m.type = Types.PERSON);
        }
    }

    /** A place that no catalogue knows, with the surname of a person of the article: "Petra Lund said … Lund added …". */
    private static void surname(Chain chain, Set<String> people) {
        String name = chain.name();
        boolean open = chain.entry == null && Types.isPlace(chain.type) && name.indexOf(' ') < 0;
        if (open && people.stream().anyMatch(p -> p.endsWith(" " + name))) {
            chain.type = Types.PERSON;
            chain.mentions.forEach(m -> m.type = Types.PERSON);
        }
    }

    private static String key(String name) {
        return LEGAL_FORM.matcher(ARTICLE.matcher(POSSESSIVE.matcher(name.toLowerCase(Locale.ROOT).replace(".", "")).replaceAll("")).replaceAll("")).replaceAll("");
    }

    /** The chains with names of several words, by their words and their initials. */
    private static Map<String, List<Chain>> index(List<Chain> all) {
        Map<String, List<Chain>> index = new HashMap<>();
        for (Chain chain : all) {
            Set<String> keys = new LinkedHashSet<>();
            chain.mentions.stream().map(m -> m.text).filter(t -> t.indexOf(' ') > 0).distinct().forEach(text -> {
                keys.addAll(List.of(text.split(" ")));
                keys.addAll(initials(text));
            });
            keys.forEach(k -> index.computeIfAbsent(k, key -> new ArrayList<>()).add(chain));
        }
        return index;
    }

    /** The one chain whose name a shorter name is short for; none if there are several. All names that a name is short for have its first word, or its letters for initials. */
    private Optional<Chain> longer(Chain shorter, Map<String, List<Chain>> index) {
        String name = shorter.name();
        Set<Chain> candidates = new LinkedHashSet<>(index.getOrDefault(name.substring(0, (name + " ").indexOf(' ')), List.of()));
        candidates.addAll(index.getOrDefault(INITIALS_SIGNS.matcher(name).replaceAll(""), List.of()));
        List<Chain> found = new ArrayList<>();
        for (Chain chain : candidates) {
            if (chain != shorter && !chain.mentions.isEmpty() && isShort(shorter, name, chain)) {
                found.add(chain);
            }
        }
        if (found.size() > 1) {
            found.removeIf(c -> c.mentions.get(0).sentence.index() > shorter.mentions.get(0).sentence.index());
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private boolean isShort(Chain shorter, String name, Chain longer) {
        return longer.mentions.stream().filter(m -> m.text.length() > name.length()).anyMatch(m -> {
            if (longer.type.equals(Types.PERSON) && shorter.type.equals(Types.PERSON)) {
                return isPartOfPerson(name, m.text);
            }
            if (Types.isOrganization(longer.type) && (Types.isOrganization(shorter.type) || shorter.type.equals("Product") || shorter.type.equals(Types.PERSON) && shorter.entry == null)) {
                return isShortOrganization(shorter, name, m.text) || shorter.entry == null && isAcronym(name, m.text);
            }
            if (longer.type.equals(Types.COUNTRY)) {
                boolean fits = Types.isPlace(shorter.type) || Types.isOrganization(shorter.type) || shorter.type.equals("Product");
                return shorter.entry == null && fits && isAcronym(name.replace("&", ""), m.text.replace(" and ", " "));
            }
            return shorter.entry == null && shorter.type.equals(Types.PERSON) == longer.type.equals(Types.PERSON) && !Types.isPlace(longer.type) && isAcronym(name, m.text);
        });
    }

    /** A surname, or a given name that comes first as in Korea and China, or first and last name without what stands between. */
    private boolean isPartOfPerson(String name, String full) {
        String[] words = full.split(" ");
        if (words.length < 2) {
            return false;
        }
        String last = words[words.length - 1];
        String surname = GENERATION.matcher(last).matches() ? words[words.length - 2].replace(",", "") : last;
        String[] part = name.split(" ");
        if (part.length == 1) {
            return name.equals(surname) || name.equals(words[0]) && name.length() > 2 || full.endsWith(" " + name);
        }
        return part.length < words.length && part[0].equals(words[0]) && part[part.length - 1].equals(surname) || full.endsWith(" " + name);
    }

    private static boolean isShortOrganization(Chain shorter, String name, String full) {
        if (!full.startsWith(name + " ")) {
            return shorter.entry == null && full.endsWith(" " + name) && name.indexOf(' ') > 0;
        }
        String[] rest = full.substring(name.length() + 1).split(" ");
        boolean tail = true;
        for (String word : rest) {
            tail &= TAIL.matcher(word).matches() || word.equals("&") || word.equals("and") || word.equals("of");
        }
        return tail;
    }

    /** Whether capital letters are the initials of a name, small words aside. */
    static boolean isAcronym(String letters, String full) {
        String plain = letters.replace(".", "");
        return plain.length() >= 2 && plain.equals(plain.toUpperCase(Locale.ROOT)) && plain.chars().allMatch(Character::isLetter) && initials(full).contains(plain);
    }

    /** The initials of all words and of the words with a capital. */
    private static Set<String> initials(String full) {
        StringBuilder all = new StringBuilder();
        StringBuilder large = new StringBuilder();
        for (String word : full.split("[ \\-/]+")) {
            if (!word.isEmpty()) {
                all.append(Character.toUpperCase(word.charAt(0)));
                if (Character.isUpperCase(word.charAt(0))) {
                    large.append(word.charAt(0));
                }
            }
        }
        return new LinkedHashSet<>(List.of(all.toString(), large.toString()));
    }

    private void gender(Chain chain) {
        if (!chain.type.equals(Types.PERSON)) {
            return;
        }
        String first = chain.name().split(" ")[0];
        int flags = lexicon.get(first);
        boolean male = (flags & Lexicon.MALE) != 0;
        boolean female = (flags & Lexicon.FEMALE) != 0;
        if (male != female) {
            chain.gender = male ? Chain.Gender.MALE : Chain.Gender.FEMALE;
        }
        for (Draft mention : chain.mentions) {
            String before = mention.first > 0 ? mention.sentence.token(mention.first - 1).form() : "";
            if (before.matches("Mr\\.?|Sir|King|Prince|Lord")) {
                chain.gender = Chain.Gender.MALE;
            } else if (before.matches("Mrs\\.?|Ms\\.?|Miss|Lady|Queen|Princess")) {
                chain.gender = Chain.Gender.FEMALE;
            }
        }
    }
}
