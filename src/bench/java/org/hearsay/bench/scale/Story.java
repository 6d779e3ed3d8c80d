package org.hearsay.bench.scale;

import java.util.Map;
import java.util.SplittableRandom;

/**
 * What several articles tell of.
 *
 * @param parts who and what, by the words in the braces of patterns
 */
record Story(Map<String, String> parts) {

    static Story about(Names names, SplittableRandom random) {
        return new Story(Map.of(
                "victim", names.victim(random),
                "actor", names.of("ThreatActor", random),
                "country", names.of("Country", random),
                "ally", names.of("Country", random),
                "malware", names.of("Malware", random),
                "agency", names.of("GovernmentOrganization", random),
                "city", names.of("City", random)));
    }

    String slug() {
        return parts.get("victim").toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
