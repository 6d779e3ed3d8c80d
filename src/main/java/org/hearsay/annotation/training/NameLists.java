package org.hearsay.annotation.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.annotation.names.Lexicon;
import org.hearsay.annotation.names.Onomasticon;

/** The lists that the name tagger learns with: {@code src/names} and the tables of {@code facts}. */
final class NameLists {

    /** One in so many of the brands takes the place of other names, so that they do not drown the organizations of the news. */
    private static final int BRANDS = 5;
    /** One in so many of the organizations of the large list does, too. */
    private static final int OTHERS = 40;
    /** How often states and countries take the place of other names, compared with towns. */
    private static final int REGIONS = 3;

    private final List<String> firstNames = new ArrayList<>();
    private final List<String> surnames;
    private final List<String> places;
    private final List<String> regions;
    private final List<String> brands;
    private final Map<String, String> kinds = new HashMap<>();
    private final List<String> organizations = new ArrayList<>();
    /** Organizations of the large list of names. */
    private final List<String> others = new ArrayList<>();
    private final Lexicon lexicon;

    /**
     * Reads them.
     *
     * @param data folder with {@code ud} and {@code facts}
     * @param lists the project's folder {@code src/names}
     * @throws IOException if one of them cannot be read
     */
    NameLists(Path data, Path lists) throws IOException {
        surnames = Files.readAllLines(lists.resolve("surnames.txt"));
        places = Files.readAllLines(lists.resolve("places.txt"));
        regions = Files.readAllLines(lists.resolve("regions.txt"));
        brands = Files.readAllLines(lists.resolve("brands.txt"));
        for (String line : Files.readAllLines(lists.resolve("ewt-kinds.tsv"))) {
            int tab = line.indexOf('\t');
            kinds.put(line.substring(0, tab), line.substring(tab + 1));
        }
        Lexicon.Builder builder = new Lexicon.Builder();
        people(lists, builder);
        places(data, builder);
        organizations(data, builder);
        for (String line : NameCorpus.lines(lists.resolve("clusters.tsv.gz"))) {
            int tab = line.indexOf('\t');
            builder.cluster(line.substring(0, tab), line.substring(tab + 1));
        }
        for (String treebank : NameTraining.TREEBANKS) {
            common(data.resolve(treebank), builder);
        }
        lexicon = builder.build(names(lists));
    }

    private Onomasticon names(Path lists) throws IOException {
        Onomasticon.Builder builder = new Onomasticon.Builder();
        for (String line : NameCorpus.lines(lists.resolve("onomasticon.tsv.gz"))) {
            int tab = line.indexOf('\t');
            int kinds = Integer.parseInt(line.substring(tab + 1));
            builder.add(line.substring(0, tab), kinds);
            if (kinds == Onomasticon.ORGANIZATION) {
                others.add(line.substring(0, tab));
            }
        }
        for (String line : NameCorpus.lines(lists.resolve("name-words.tsv.gz"))) {
            int tab = line.indexOf('\t');
            builder.word(line.substring(0, tab), line.substring(tab + 1));
        }
        return builder.build();
    }

    private void people(Path lists, Lexicon.Builder builder) throws IOException {
        for (String line : Files.readAllLines(lists.resolve("first-names.tsv"))) {
            String[] columns = line.split("\t", -1);
            firstNames.add(columns[0]);
            builder.add(columns[0], Lexicon.FIRST_NAME | (columns[1].contains("m") ? Lexicon.MALE : 0) | (columns[1].contains("f") ? Lexicon.FEMALE : 0));
        }
        surnames.forEach(name -> builder.add(name, Lexicon.SURNAME));
    }

    private void places(Path data, Lexicon.Builder builder) throws IOException {
        places.forEach(name -> builder.add(name, Lexicon.PLACE));
        regions.forEach(name -> builder.add(name, Lexicon.PLACE | Lexicon.REGION));
        for (String line : table(data.resolve("facts/countries.tsv"))) {
            builder.add(line.split("\t", -1)[3], Lexicon.PLACE | Lexicon.REGION);
        }
    }

    private void organizations(Path data, Lexicon.Builder builder) throws IOException {
        for (String line : table(data.resolve("facts/organizations.tsv"))) {
            String[] columns = line.split("\t", -1);
            organizations.add(columns[0]);
            builder.add(columns[0], Lexicon.ORGANIZATION);
            for (String alias : columns[1].split("\\|")) {
                if (alias.length() > 2) {
                    builder.add(alias, Lexicon.ORGANIZATION);
                }
            }
        }
        for (String brand : brands) {
            builder.add(brand.replace("'s", " 's"), Lexicon.BRAND);
        }
    }

    /** The lines of a table below its heads. */
    private static List<String> table(Path file) throws IOException {
        List<String> lines = NameCorpus.lines(file);
        return lines.subList(1, lines.size());
    }

    /** The words that a treebank writes small and that are no names. */
    private static void common(Path treebank, Lexicon.Builder builder) throws IOException {
        for (String line : NameCorpus.lines(treebank)) {
            String[] c = line.split("\t");
            if (c.length == 10 && !c[3].equals("PROPN") && c[1].equals(c[1].toLowerCase(Locale.ROOT))) {
                builder.add(c[1], Lexicon.COMMON);
            }
        }
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The kinds of the names of EWT that trees and lists leave open. */
    Map<String, String> kinds() {
        return kinds;
    }

    /** What may take the places of other names. */
    NameSwaps swaps() {
        List<String> somewhere = new ArrayList<>(places);
        for (int i = 0; i < REGIONS; i++) {
            somewhere.addAll(regions);
        }
        List<String> someone = new ArrayList<>(organizations);
        for (int i = 0; i < brands.size(); i += BRANDS) {
            someone.add(brands.get(i));
        }
        for (int i = 0; i < others.size(); i += OTHERS) {
            someone.add(others.get(i));
        }
        return new NameSwaps(firstNames, surnames, somewhere, someone);
    }
}
