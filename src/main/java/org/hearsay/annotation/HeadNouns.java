package org.hearsay.annotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which common nouns describe actors, places and works, and of which class. */
final class HeadNouns {

    private static final String RESOURCE = "head-nouns.txt";

    /** Endings that only nouns for people have. */
    private static final Pattern PROFESSION = Pattern.compile("\\p{Ll}{3,}(arian|ician|ologist|ographer|woman|women|person|crat|eteer|keeper|maker|worker)");

    private final Map<String, String> types = new HashMap<>();

    private HeadNouns() {}

    static HeadNouns bundled() {
        HeadNouns nouns = new HeadNouns();
        try (InputStream in = HeadNouns.class.getResourceAsStream(RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    for (String noun : line.substring(colon + 1).strip().split("\\s+")) {
                        nouns.types.put(noun, line.substring(0, colon));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return nouns;
    }

    /** The class that a noun's lemma describes. */
    Optional<String> type(String lemma) {
        String type = types.get(lemma);
        if (type == null && lemma.indexOf('-') > 0) {
            type = types.get(lemma.substring(lemma.lastIndexOf('-') + 1));
        }
        return type == null && PROFESSION.matcher(lemma).matches() ? Optional.of(Types.PERSON) : Optional.ofNullable(type);
    }
}
