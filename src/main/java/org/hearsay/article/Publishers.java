package org.hearsay.article;

import crawlercommons.domains.EffectiveTldFinder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The media behind domains of the web, from a table of known ones. */
final class Publishers {

    private static final Map<String, String> BY_DOMAIN = read();

    private Publishers() {}

    /** The medium of a host name; empty if the table does not have it. */
    static Optional<String> known(String host) {
        String domain = bare(host);
        return Optional.ofNullable(BY_DOMAIN.get(domain)).or(() -> Optional.ofNullable(registered(host)).map(BY_DOMAIN::get));
    }

    /** The registered domain of a host name, as a name for a medium of which no other is known; empty without a host. */
    static Optional<String> domain(String host) {
        return host.isEmpty() ? Optional.empty() : Optional.of(bare(registered(host) == null ? host : registered(host)));
    }

    private static String bare(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static String registered(String host) {
        return host.isEmpty() ? null : EffectiveTldFinder.getAssignedDomain(host);
    }

    /** The medium of a web address. */
    static Optional<String> ofAddress(String address) {
        String host = host(address);
        return known(host).or(() -> domain(host));
    }

    /** The host of a web address; an empty string if it is none. */
    static String host(String address) {
        try {
            String host = new URI(address).getHost();
            return host == null ? "" : host;
        } catch (URISyntaxException notAnAddress) {
            return "";
        }
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
