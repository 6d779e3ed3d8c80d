package org.hearsay.article;

import crawlercommons.domains.EffectiveTldFinder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The media behind domains of the web, from a table of known ones. */
final class Publishers {

    private static final Map<String, String> BY_DOMAIN = read();

    private Publishers() {}

    /** The medium of a host name, or its registered domain if that is unknown; empty without a host. */
    static Optional<String> of(String host) {
        if (host.isEmpty()) {
            return Optional.empty();
        }
        String domain = host.startsWith("www.") ? host.substring(4) : host;
        if (BY_DOMAIN.containsKey(domain)) {
            return Optional.of(BY_DOMAIN.get(domain));
        }
        String registered = EffectiveTldFinder.getAssignedDomain(host);
        return Optional.of(registered == null ? domain : BY_DOMAIN.getOrDefault(registered, registered));
    }

    private static Map<String, String> read() {
        Map<String, String> names = new HashMap<>();
        try (InputStream in = Publishers.class.getResourceAsStream("publishers.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(cells -> names.put(cells[0], cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table of publishers", e);
        }
        return names;
    }
}
