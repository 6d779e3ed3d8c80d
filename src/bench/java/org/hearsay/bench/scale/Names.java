package org.hearsay.bench.scale;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.hearsay.annotation.Catalogue;
import org.hearsay.frame.Ontology;

/** Names in the news: those of the catalogue, shuffled once, so that any may be the frequent ones, and made-up ones without end. How often each comes follows Zipf's law. */
final class Names {

    private static final int SHUFFLE = 8;
    private static final double MADE_UP = 0.35;
    private static final int PERSONS = 200_000;
    private static final int COMPANIES = 100_000;
    private static final int PUBLISHERS = 3_000;
    private static final int AUTHORS_OF_A_PUBLISHER = 20;

    private static final String[] FIRST = {"Anna", "Ben", "Clara", "David", "Elena", "Frank", "Grace", "Hugo", "Irene", "Jonas", "Karen", "Liam", "Maria", "Noah", "Olga", "Peter",
        "Rosa", "Samuel", "Teresa", "Victor", "Wendy", "Yusuf", "Zoe", "Marcus", "Nadia", "Oscar", "Paula", "Simon", "Laura", "Thomas"};
    private static final String[] ONSETS = {"B", "Br", "C", "D", "F", "G", "Gr", "H", "K", "L", "M", "N", "P", "R", "S", "St", "T", "V", "W", "Z"};
    private static final String[] MIDDLES = {"al", "an", "ar", "el", "en", "er", "il", "in", "ol", "on", "or", "um"};
    private static final String[] ENDS = {"berg", "den", "ford", "ham", "ling", "man", "mer", "son", "ton", "vik", "wood", "by"};
    private static final String[] FORMS = {"Bank", "Energy", "Airlines", "Logistics", "Hospitals", "Systems", "Steel", "Foods", "Insurance", "Telecom"};

    private final Map<String, List<String>> catalogue;
    private final List<String> examples;

    private Names(Map<String, List<String>> catalogue, List<String> examples) {
        this.catalogue = catalogue;
        this.examples = examples;
    }

    /** A paper with its web site. */
    record Publisher(String name, String host) {}

    static Names bundled() {
        Ontology ontology = Ontology.bundled();
        Map<String, List<String>> byType = ontology.catalogue().entries().stream()
                .collect(Collectors.groupingBy(Catalogue.Entry::type, Collectors.mapping(Catalogue.Entry::name, Collectors.toCollection(ArrayList::new))));
        byType.values().forEach(names -> Collections.shuffle(names, new Random(SHUFFLE)));
        List<String> examples = ontology.triples().stream()
                .filter(triple -> triple.getPredicate().getLocalName().equals("sentence"))
                .map(triple -> triple.getObject().getLiteralLexicalForm()).sorted().toList();
        return new Names(byType, examples);
    }

    /** A name of the catalogue. */
    String of(String type, SplittableRandom random) {
        List<String> all = catalogue.get(type);
        return all.get(zipf(all.size(), random));
    }

    String victim(SplittableRandom random) {
        return random.nextDouble() < MADE_UP ? company(zipf(COMPANIES, random)) : of(random.nextInt(4) == 0 ? "GovernmentOrganization" : "Company", random);
    }

    String person(SplittableRandom random) {
        return person(zipf(PERSONS, random));
    }

    String example(SplittableRandom random) {
        return examples.get(random.nextInt(examples.size()));
    }

    Publisher publisher(SplittableRandom random) {
        List<String> known = catalogue.get("NewsOrganization");
        int number = zipf(PUBLISHERS, random);
        String name = number < known.size() ? known.get(number) : surname(number) + " " + (number % 2 == 0 ? "Courier" : "Herald");
        return new Publisher(name, name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".example");
    }

    String author(Publisher publisher, SplittableRandom random) {
        return person(Math.floorMod(publisher.name().hashCode(), PERSONS) + random.nextInt(AUTHORS_OF_A_PUBLISHER));
    }

    private static String person(int number) {
        return FIRST[number % FIRST.length] + " " + surname(number / 3);
    }

    private static String company(int number) {
        return surname(number) + " " + FORMS[number % FORMS.length];
    }

    /** Spreads neighbouring numbers over different names. */
    private static String surname(int number) {
        int mixed = Math.floorMod(number * 0x9E3779B1, 1 << 30);
        String begin = ONSETS[mixed % ONSETS.length] + MIDDLES[mixed / 20 % MIDDLES.length];
        String end = ENDS[mixed / 240 % ENDS.length];
        return mixed / 2880 % 2 == 0 ? begin + end : begin + MIDDLES[mixed / 5760 % MIDDLES.length] + end;
    }

    /** A rank below the number, of which each is about as frequent as one divided by it. */
    private static int zipf(int number, SplittableRandom random) {
        return (int) Math.min(number - 1, Math.exp(random.nextDouble() * Math.log(number + 1.0)) - 1);
    }
}
