package org.hearsay.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the labels of the catalogue in sentences. */
final class Gazetteer {

    private static final int LONGEST = 9;
    private static final String GOVERNMENT = "GovernmentOrganization";

    /** How a label means its entry. */
    enum Use {
        NAME,
        RISKY,
        DEMONYM,
        METONYM
    }

    /** An entry and how a label means it. */
    record Reading(Catalogue.Entry entry, Use use) {}

    /** A label in a sentence, with all that it may mean. */
    record Hit(int first, int last, List<Reading> readings) {}

    /** What stands for a country before the hyphen of "Sino-Indian". */
    private static final Map<String, String> COMBINING = Map.of(
            "Austro", "Austria", "Sino", "China", "Franco", "France", "Anglo", "United Kingdom", "Russo", "Russia", "Indo", "India", "Greco", "Greece",
            "Turco", "Turkey", "Italo", "Italy", "Serbo", "Serbia");

    private final Map<String, List<Reading>> labels = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();

    Gazetteer(Catalogue catalogue) {
        for (Catalogue.Entry entry : catalogue.entries()) {
            if (!entry.riskyLabels().contains(entry.name())) {
                add(entry.name(), new Reading(entry, Use.NAME));
                if (Types.isPlace(entry.type()) && entry.name().length() > 4) {
                    add(entry.name().toUpperCase(java.util.Locale.ROOT), new Reading(entry, Use.NAME));
                }
            }
            entry.aliases().forEach(a -> add(a, new Reading(entry, Use.NAME)));
            entry.riskyLabels().forEach(a -> add(a, new Reading(entry, Use.RISKY)));
            entry.demonyms().forEach(a -> add(a, new Reading(entry, Use.DEMONYM)));
            entry.metonyms().forEach(a -> add(a, new Reading(entry, Use.METONYM)));
        }
        Map<String, List<String>> adjectives = adjectives(catalogue);
        catalogue.entries().stream().filter(entry -> entry.type().equals(GOVERNMENT))
                .forEach(entry -> withCountry(entry, adjectives.getOrDefault(entry.country().orElse(""), List.of())));
    }

    /** The words that say of something which country it is of, by the country's code: "US", "American". */
    private static Map<String, List<String>> adjectives(Catalogue catalogue) {
        return catalogue.entries().stream().filter(entry -> entry.type().equals(Types.COUNTRY) && entry.country().isPresent()).collect(Collectors.toMap(
                entry -> entry.country().get(),
                entry -> Stream.of(List.of(entry.name()), entry.aliases(), entry.riskyLabels(), entry.demonyms()).flatMap(List::stream).toList(),
                (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
    }

    /** "US Justice Department": a label of an office with its own country before it is the office, too; with another country's it is not. */
    private void withCountry(Catalogue.Entry office, List<String> adjectives) {
        List<String> names = Stream.concat(Stream.of(office.name()), office.aliases().stream())
                .filter(label -> label.indexOf(' ') > 0 && adjectives.stream().noneMatch(label::contains)).toList();
        for (String name : names) {
            for (String adjective : adjectives) {
                String whole = adjective + " " + name;
                if (!labels.containsKey(whole)) {
                    add(whole, new Reading(office, Use.NAME));
                }
            }
        }
    }

    private void add(String label, Reading reading) {
        String plain = label.startsWith("The ") ? label.substring(4) : label;
        if (plain.isEmpty() || !Character.isUpperCase(plain.charAt(0)) && !Character.isDigit(plain.charAt(0)) && plain.indexOf(' ') < 0
                && plain.equals(plain.toLowerCase(java.util.Locale.ROOT))) {
            return;
        }
        labels.computeIfAbsent(plain, k -> new ArrayList<>()).add(reading);
        longest.merge(start(plain), plain.length(), Math::max);
    }

    /** The letters and digits that a label begins with: all that is looked at for most words. */
    private static String start(String label) {
        int end = 0;
        while (end < label.length() && Character.isLetterOrDigit(label.charAt(end))) {
            end++;
        }
        return label.substring(0, Math.max(end, 1));
    }

    /** All labels in a sentence, by first word, the longest first; they may overlap. */
    List<Hit> find(String text, Sentence sentence) {
        List<Hit> hits = new ArrayList<>();
        for (int first = 0; first < sentence.size(); first++) {
            combined(sentence, first).ifPresent(hits::add);
            String form = sentence.token(first).form();
            Integer length = longest.get(start(form));
            if (length == null) {
                prefixed(form, first).ifPresent(hits::add);
                continue;
            }
            int begin = sentence.token(first).span().start();
            int last = first;
            while (last + 1 < sentence.size() && last + 1 < first + LONGEST && sentence.token(last + 1).span().end() - begin <= length + 2) {
                last++;
            }
            for (int end = last; end >= first; end--) {
                List<Reading> readings = labels.get(plain(text, begin, sentence.token(end).span().end()));
                if (readings != null) {
                    hits.add(new Hit(first, end, readings));
                }
            }
        }
        return hits;
    }

    /** "anti-Russian", "ex-Soviet": a demonym with something before it. */
    private Optional<Hit> prefixed(String form, int at) {
        int hyphen = form.indexOf('-');
        if (hyphen < 2 || !form.substring(0, hyphen).matches("(?i)anti|pro|ex|non|un|post|pre|mid|all|Austro|Sino|Franco|Anglo|Russo|Indo|Israeli|Greco|Turco|Serbo|Polish|German")) {
            return Optional.empty();
        }
        List<Reading> readings = countries(form.substring(hyphen + 1));
        return readings.isEmpty() ? Optional.empty() : Optional.of(new Hit(at, at, readings));
    }

    /** "Sino-Indian", in three words: the first stands for a country if the last does. */
    private Optional<Hit> combined(Sentence sentence, int at) {
        if (!isCombining(sentence, at) || countries(sentence.token(at + 2).form()).isEmpty()) {
            return Optional.empty();
        }
        List<Reading> readings = countries(COMBINING.get(sentence.token(at).form()));
        return readings.isEmpty() ? Optional.empty() : Optional.of(new Hit(at, at, readings));
    }

    /** Whether a word before a hyphen is one that stands for a country there. */
    static boolean isCombining(Sentence sentence, int at) {
        return at + 2 < sentence.size() && sentence.token(at + 1).form().equals("-") && COMBINING.containsKey(sentence.token(at).form());
    }

    /** The countries whose name or demonym a word is. */
    private List<Reading> countries(String word) {
        return readings(word).stream().filter(r -> r.entry().type().equals(Types.COUNTRY) && r.use() != Use.METONYM).toList();
    }

    /** The readings of a name that stands by itself. */
    List<Reading> readings(String name) {
        return labels.getOrDefault(name, List.of());
    }

    private static String plain(String text, int start, int end) {
        String words = text.substring(start, end);
        if (words.indexOf('\u2019') >= 0) {
            words = words.replace('\u2019', '\'');
        }
        return words.indexOf('\n') >= 0 || words.contains("  ") || words.indexOf('\u00a0') >= 0 ? words.replaceAll("[\\s\u00a0]+", " ") : words;
    }
}
