package org.hearsay.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Holder;
import org.hearsay.claim.RoleFiller;

/**
 * A line of a golden article's {@code claims.txt}: what a claim must be, or must not be.
 *
 * <pre>
 * line    := holders ':' type role* [how]
 * holders := '*' | 'article' | name (' > ' name)*        anybody, the article in its own voice, or a chain from the outermost inwards
 * role    := name '=' value                              the role has this filler, whatever others it may have
 * how     := '[' word* ']'                               polarity, modality or stance; those that are not named may be anything
 * </pre>
 *
 * Names are compared without case and without a leading "the".
 */
record ExpectedClaim(String line, Optional<List<String>> holders, String type, Map<String, String> roles, Set<String> how) {

    private static final Pattern LINE = Pattern.compile("(?<holders>[^:]+): (?<type>\\w+)(?<roles>[^\\[]*)(\\[(?<how>[^\\]]*)\\])?");
    private static final Pattern ROLE = Pattern.compile("(?<role>\\w+)=(?<value>.*?)(?=\\s+\\w+=|\\s*$)");

    static ExpectedClaim parse(String line) {
        Matcher parts = LINE.matcher(line.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("not 'holders: Type role=value … [how …]' but: " + line);
        }
        Map<String, String> roles = new LinkedHashMap<>();
        Matcher role = ROLE.matcher(parts.group("roles"));
        while (role.find()) {
            roles.put(role.group("role"), plain(role.group("value")));
        }
        String how = Optional.ofNullable(parts.group("how")).orElse("").strip();
        return new ExpectedClaim(line, chain(parts.group("holders")), parts.group("type"), roles, how.isEmpty() ? Set.of() : new TreeSet<>(List.of(how.split("\\s+"))));
    }

    private static Optional<List<String>> chain(String holders) {
        return switch (holders) {
            case "*" -> Optional.empty();
            case "article" -> Optional.of(List.of());
            default -> Optional.of(List.of(holders.split(" > ")).stream().map(ExpectedClaim::plain).toList());
        };
    }

    /** Whether a claim is what the line says. */
    boolean fits(Claim claim) {
        List<String> chain = claim.holders().stream().map(Holder::name).map(ExpectedClaim::plain).toList();
        Set<String> told = Set.of(claim.polarity().label(), claim.modality().label(), "stance:" + claim.stance().label());
        return holders.map(chain::equals).orElse(true)
                && claim.type().equals(type)
                && roles.entrySet().stream().allMatch(e -> hasFiller(claim, e.getKey(), e.getValue()))
                && how.stream().allMatch(word -> told.contains(word) || told.contains("stance:" + word));
    }

    private static boolean hasFiller(Claim claim, String role, String name) {
        return claim.roles().stream().anyMatch(r -> r.role().equals(role) && plain(r.name()).equals(name));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replace('’', '\'');
    }

    /** A claim as such a line, for messages. */
    static String line(Claim claim) {
        List<String> words = new ArrayList<>();
        words.add((claim.holders().isEmpty() ? "article" : String.join(" > ", claim.holders().stream().map(Holder::name).toList())) + ": " + claim.type());
        for (RoleFiller role : claim.roles()) {
            words.add(role.role() + "=" + role.name());
        }
        words.add("[" + claim.polarity().label() + " " + claim.modality().label() + " " + claim.stance().label() + "]");
        return String.join(" ", words);
    }
}
