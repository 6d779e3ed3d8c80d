package org.hearsay.annotation.catalogue;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** One entry of the catalogue on its way to Turtle. */
final class EntryBuilder {

    private final String name;
    private final String type;
    private final Set<String> aliases = new TreeSet<>();
    private final Set<String> risky = new TreeSet<>();
    private final Set<String> demonyms = new TreeSet<>();
    private final Set<String> metonyms = new TreeSet<>();
    private final Set<String> sameAs = new TreeSet<>();
    private final Set<String> exactMatches = new TreeSet<>();
    private String country = "";
    private String domain = "";
    private String point = "";

    EntryBuilder(String name, String type) {
        this.name = name;
        this.type = type;
    }

    String name() {
        return name;
    }

    String type() {
        return type;
    }

    Set<String> aliases() {
        return aliases;
    }

    EntryBuilder aliases(Collection<String> more) {
        more.stream().map(EntryBuilder::withoutArticle).filter(a -> !a.equals(name) && !a.isEmpty()).forEach(aliases::add);
        return this;
    }

    /** A name that counts only where the text speaks of such a thing. */
    EntryBuilder riskyLabel(String label) {
        risky.add(label);
        return this;
    }

    EntryBuilder demonyms(Collection<String> more) {
        demonyms.addAll(more);
        return this;
    }

    EntryBuilder metonym(String word) {
        metonyms.add(withoutArticle(word));
        return this;
    }

    EntryBuilder country(String iso2) {
        if (iso2.matches("[A-Z]{2}")) {
            country = iso2;
        }
        return this;
    }

    EntryBuilder domain(String host) {
        domain = host;
        return this;
    }

    EntryBuilder point(String lat, String lon) {
        if (!lat.isEmpty()) {
            point = "geo:lat " + lat + " ; geo:long " + lon;
        }
        return this;
    }

    EntryBuilder wikidata(String id) {
        if (!id.isEmpty()) {
            sameAs.add("http://www.wikidata.org/entity/" + id);
        }
        return this;
    }

    EntryBuilder geonames(String id) {
        if (!id.isEmpty()) {
            sameAs.add("https://sws.geonames.org/" + id + "/");
        }
        return this;
    }

    EntryBuilder attack(String kind, String id) {
        if (!id.isEmpty()) {
            exactMatches.add("https://attack.mitre.org/" + kind + "/" + id);
        }
        return this;
    }

    /** Labels that need more than their letters to be believed are moved from the aliases to the risky ones. */
    EntryBuilder setApart(Set<String> riskyLabels) {
        aliases.stream().filter(riskyLabels::contains).forEach(risky::add);
        aliases.removeAll(risky);
        if (riskyLabels.contains(name)) {
            risky.add(name);
        }
        return this;
    }

    /** The local part of an IRI: ASCII letters and digits of a name, joined by hyphens. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name.replace("ø", "o").replace("ł", "l").replace("ı", "i"), Normalizer.Form.NFD);
        String slug = plain.replaceAll("\\p{M}", "").replace("'", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return slug.replaceAll("^-|-$", "");
    }

    String turtle(String id) {
        StringBuilder out = new StringBuilder("<" + id + "> a hs:" + type + " ;\n    skos:prefLabel " + literal(name) + "@en");
        list(out, "skos:altLabel", aliases, "@en");
        list(out, "hs:riskyLabel", risky, "@en");
        list(out, "hs:demonym", demonyms, "@en");
        list(out, "hs:metonym", metonyms, "@en");
        if (!country.isEmpty()) {
            list(out, "hs:countryCode", Set.of(country), "");
        }
        if (!domain.isEmpty()) {
            list(out, "hs:domain", Set.of(domain), "");
        }
        if (!point.isEmpty()) {
            out.append(" ;\n    ").append(point);
        }
        sameAs.forEach(iri -> out.append(" ;\n    owl:sameAs <").append(iri).append('>'));
        exactMatches.forEach(iri -> out.append(" ;\n    skos:exactMatch <").append(iri).append('>'));
        return out.append(" .\n").toString();
    }

    private static void list(StringBuilder out, String property, Collection<String> values, String suffix) {
        if (!values.isEmpty()) {
            out.append(" ;\n    ").append(property).append(' ');
            out.append(String.join(" , ", values.stream().map(v -> literal(v) + suffix).toList()));
        }
    }

    private static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String withoutArticle(String label) {
        return label.startsWith("the ") ? label.substring(4) : label;
    }
}
