package org.hearsay.annotation.catalogue;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes {@code ontology/catalogue/*.ttl} from the fact tables and the project's own tables in {@code src/catalogue}.
 *
 * <p>Of the table of countries only columns that ask for no sharing alike are read: the code, the identifiers, and names that are nobody's database.
 * Names of countries are ICU's (CLDR), points are computed from Natural Earth's outlines or are GeoNames' point of the capital.
 */
public final class CatalogueWriter {

    private static final String PREFIXES =
            """
            @base <https://w3id.org/hearsay/catalogue/> .
            @prefix hs: <https://w3id.org/hearsay/ns#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .

            """;
    private static final Map<String, String> CLASSES = Map.of(
            "Company", "Company", "SecurityVendor", "Company", "GovernmentAgency", "GovernmentOrganization",
            "NewsMedia", "NewsOrganization", "IntergovernmentalOrganization", "Organization", "Other", "Organization");
    private static final Pattern COLLECTIVE = Pattern.compile("(\\p{Lu}[\\p{L}\\d]{3,}) (Group|Team|Gang)");
    /** Parties and the like that the table calls companies. */
    private static final Set<String> NO_COMPANIES = Set.of("Democratic National Committee", "Republican National Committee");

    private final Path facts;
    private final Path own;
    private final Set<String> risky;
    private final Map<String, String> taken = new HashMap<>();

    /**
     * Prepares to write.
     *
     * @param facts folder of countries.tsv, metonyms.tsv, organizations.tsv and threat-actors.tsv
     * @param own the project's folder {@code src/catalogue}
     */
    public CatalogueWriter(Path facts, Path own) throws IOException {
        this.facts = facts;
        this.own = own;
        this.risky = Set.copyOf(Files.readAllLines(own.resolve("risky-labels.txt")));
    }

    /** {@code CatalogueWriter FACTS src/catalogue ontology/catalogue} */
    public static void main(String[] args) throws IOException {
        new CatalogueWriter(Path.of(args[0]), Path.of(args[1])).write(Path.of(args[2]));
    }

    /** Writes all files into a folder. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        file(folder.resolve("countries.ttl"), countries(), """
                # Countries: names from CLDR through ICU4J (Unicode licence), demonyms from i18n-nationality (MIT) and own, metonyms and further names own.
                # Points: centroid of the largest polygon of Natural Earth 1:110m (public domain); for small states the capital's point from GeoNames (CC BY 4.0).
                # Wikidata ids (CC0) and GeoNames ids (CC BY 4.0).
                """);
        List<EntryBuilder> organizations = organizations();
        Set<String> organizationNames = organizations.stream()
                .flatMap(o -> Stream.concat(Stream.of(o.name()), o.aliases().stream())).collect(Collectors.toSet());
        file(folder.resolve("organizations.ttl"), organizations, """
                # Organizations: names, aliases and countries are general knowledge; Wikidata ids (CC0); hosts from public lists (MIT, BSD, CC0).
                """);
        file(folder.resolve("places.ttl"), places(), """
                # Cities from GeoNames (https://www.geonames.org, CC BY 4.0), regions own.
                """);
        file(folder.resolve("threat-actors.ttl"), threatActors(organizationNames), """
                # Threat actors from the MISP galaxy (CC0 or BSD-2-Clause) and MITRE ATT&CK groups:
                # (c) The MITRE Corporation. This work is reproduced and distributed with the permission of The MITRE Corporation.
                # The country is the suspected origin that MISP gives, not proof.
                """);
        file(folder.resolve("malware.ttl"), malware(), """
                # Malware from MITRE ATT&CK software:
                # (c) The MITRE Corporation. This work is reproduced and distributed with the permission of The MITRE Corporation.
                """);
    }

    private List<EntryBuilder> countries() throws IOException {
        Map<String, Table.Row> facts = Table.read(this.facts.resolve("countries.tsv")).rows().stream()
                .collect(Collectors.toMap(r -> r.text("iso2"), r -> r));
        Map<String, EntryBuilder> countries = new LinkedHashMap<>();
        for (Table.Row row : Table.read(own.resolve("countries.tsv")).rows()) {
            String code = row.text("iso2");
            EntryBuilder country = new EntryBuilder(countryName(code), "Country").country(code)
                    .aliases(List.of(new ULocale("", code).getDisplayCountry(ULocale.ENGLISH))).aliases(row.values("aliases"))
                    .demonyms(row.values("demonyms")).point(row.text("lat"), row.text("lon"));
            if (!row.text("capital").isEmpty() && !row.text("capital").equals(country.name())) {
                country.metonym(row.text("capital"));
            }
            country.wikidata(facts.get(code).text("wikidata")).geonames(facts.get(code).text("geonames"));
            countries.put(code, country);
        }
        for (Table.Row row : Table.read(this.facts.resolve("metonyms.tsv")).rows()) {
            EntryBuilder country = countries.get(row.text("iso2"));
            if (country != null && row.text("source").equals("general")) {
                country.metonym(row.text("word"));
            }
        }
        countries.get("US").metonym("Washington");
        return new ArrayList<>(countries.values());
    }

    /** The name that English news writes: CLDR's without the parenthesis, "&amp;" or "SAR China". */
    private static String countryName(String code) {
        String name = new ULocale("", code).getDisplayCountry(ULocale.ENGLISH);
        return switch (code) {
            case "CD" -> "Democratic Republic of the Congo";
            case "CG" -> "Republic of the Congo";
            case "CI" -> "Ivory Coast";
            case "CZ" -> "Czech Republic";
            case "MM" -> "Myanmar";
            case "PS" -> "Palestine";
            case "TR" -> "Turkey";
            default -> name.replaceAll(" SAR China$| \\(.*\\)$", "").replace(" & ", " and ").replaceAll("^St\\. ", "Saint ");
        };
    }

    private List<EntryBuilder> organizations() throws IOException {
        Map<String, Integer> bearers = new HashMap<>();
        List<Table.Row> rows = Table.read(facts.resolve("organizations.tsv")).rows();
        rows.forEach(r -> r.values("aliases").forEach(a -> bearers.merge(a, 1, Integer::sum)));
        Set<String> names = rows.stream().map(r -> r.text("name")).collect(Collectors.toSet());
        Set<String> personas = Table.read(own.resolve("personas.tsv")).rows().stream().map(r -> r.text("name")).collect(Collectors.toSet());
        List<EntryBuilder> organizations = new ArrayList<>();
        for (Table.Row row : rows) {
            String name = row.text("name");
            if (personas.contains(name)) {
                continue;
            }
            String type = NO_COMPANIES.contains(name) ? "Organization" : CLASSES.get(row.text("type"));
            List<String> aliases = row.values("aliases").stream().filter(a -> bearers.get(a) == 1 && !names.contains(a)).toList();
            organizations.add(new EntryBuilder(name, type).aliases(aliases).country(row.text("country")).domain(row.text("domain"))
                    .wikidata(row.text("wikidata")));
        }
        return organizations;
    }

    private List<EntryBuilder> places() throws IOException {
        List<EntryBuilder> places = new ArrayList<>();
        for (Table.Row row : Table.read(own.resolve("regions.tsv")).rows()) {
            places.add(new EntryBuilder(row.text("name"), "Region").aliases(row.values("aliases")).country(row.text("iso2")));
        }
        for (Table.Row row : Table.read(own.resolve("cities.tsv")).rows()) {
            places.add(new EntryBuilder(row.text("name"), "City").aliases(row.values("aliases")).country(row.text("iso2")).point(row.text("lat"), row.text("lon"))
                    .geonames(row.text("geonames")));
        }
        return places;
    }

    /** One entry for each name; an alias that several actors bear, or that attackers gave themselves, names none of them: who is behind it is a claim. */
    private List<EntryBuilder> threatActors(Set<String> organizations) throws IOException {
        Map<String, EntryBuilder> actors = new LinkedHashMap<>();
        Map<String, Set<String>> bearers = new HashMap<>();
        List<Table.Row> rows = Table.read(facts.resolve("threat-actors.tsv")).rows();
        Set<String> names = rows.stream().map(r -> r.text("name")).collect(Collectors.toSet());
        for (Table.Row row : Table.read(own.resolve("personas.tsv")).rows()) {
            names.add(row.text("name"));
            actors.put(row.text("name"), new EntryBuilder(row.text("name"), "ThreatActor").country(row.text("iso2")));
        }
        for (Table.Row row : rows) {
            aliases(row).forEach(a -> bearers.computeIfAbsent(a, k -> new HashSet<>()).add(row.text("name")));
        }
        for (Table.Row row : rows) {
            String name = row.text("name");
            if (organizations.contains(name)) {
                continue;
            }
            List<String> aliases = aliases(row).stream()
                    .filter(a -> bearers.get(a).size() == 1 && !names.contains(a) && !organizations.contains(a)).toList();
            EntryBuilder actor = actors.computeIfAbsent(name, n -> new EntryBuilder(n, "ThreatActor")).aliases(aliases).country(row.text("country"));
            row.values("attack_id").forEach(id -> actor.attack("groups", id));
        }
        Set<String> others = others();
        others.addAll(bearers.keySet());
        others.addAll(names);
        others.addAll(organizations);
        actors.forEach((name, actor) -> shortName(name).filter(s -> !others.contains(s)).ifPresent(actor::riskyLabel));
        return new ArrayList<>(actors.values());
    }

    /** Names of malware and cities. */
    private Set<String> others() throws IOException {
        Set<String> names = new HashSet<>();
        for (String table : List.of("malware.tsv", "cities.tsv")) {
            Table.read(own.resolve(table)).rows().forEach(r -> names.add(r.text("name")));
        }
        return names;
    }

    /** News writes "Lazarus" for the Lazarus Group; a single word that is left may be anything else. */
    private static Optional<String> shortName(String name) {
        Matcher matcher = COLLECTIVE.matcher(name);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The aliases of an actor; news writes "Fancy Bear" where the lists shout "FANCY BEAR". */
    private static List<String> aliases(Table.Row row) {
        List<String> aliases = row.values("aliases");
        return Stream.concat(aliases.stream(), aliases.stream().filter(a -> a.indexOf(' ') > 0 && a.matches("[A-Z ]+")).map(CatalogueWriter::titled)).distinct().toList();
    }

    private static String titled(String alias) {
        return java.util.Arrays.stream(alias.split(" ")).map(w -> w.length() > 2 ? w.charAt(0) + w.substring(1).toLowerCase(java.util.Locale.ROOT) : w)
                .collect(Collectors.joining(" "));
    }

    private List<EntryBuilder> malware() throws IOException {
        List<EntryBuilder> malware = new ArrayList<>();
        for (Table.Row row : Table.read(own.resolve("malware.tsv")).rows()) {
            malware.add(new EntryBuilder(row.text("name"), "Malware").aliases(row.values("aliases")).attack("software", row.text("attack_id")));
        }
        return malware;
    }

    private void file(Path file, List<EntryBuilder> entries, String header) throws IOException {
        StringBuilder out = new StringBuilder(header).append("# Made by org.hearsay.annotation.catalogue.CatalogueWriter; edit its sources in src/catalogue instead.\n\n")
                .append(PREFIXES);
        Map<String, EntryBuilder> byId = new HashMap<>();
        for (EntryBuilder entry : entries.stream().sorted(Comparator.comparing(EntryBuilder::name)).toList()) {
            String id = EntryBuilder.slug(entry.name());
            if (taken.putIfAbsent(id, entry.type()) != null) {
                id = id + "-" + entry.type().toLowerCase(java.util.Locale.ROOT);
                if (taken.putIfAbsent(id, entry.type()) != null) {
                    throw new IOException("two entries would be " + id);
                }
            }
            byId.put(id, entry);
        }
        for (String id : byId.keySet().stream().sorted().toList()) {
            out.append(byId.get(id).setApart(risky).turtle(id)).append('\n');
        }
        Files.writeString(file, out);
    }
}
