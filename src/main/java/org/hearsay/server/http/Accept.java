package org.hearsay.server.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The {@code Accept} header of a request, as of RFC 9110 section 12.5.1.
 *
 * @param ranges the media ranges in the order of the header
 */
public record Accept(List<Range> ranges) {

    private static final Accept ANYTHING = new Accept(List.of(new Range("*", "*", 1)));

    public Accept {
        ranges = List.copyOf(ranges);
    }

    /**
     * One media range.
     *
     * @param type the type, or {@code *}
     * @param subtype the subtype, or {@code *}
     * @param quality from 0 (not wanted) to 1
     */
    public record Range(String type, String subtype, double quality) {

        private boolean covers(String mediaType) {
            int slash = mediaType.indexOf('/');
            return (type.equals("*") || type.equals(mediaType.substring(0, slash)))
                    && (subtype.equals("*") || subtype.equals(mediaType.substring(slash + 1)));
        }

        private int precision() {
            return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
        }
    }

    /**
     * Reads the header. Parts that are no media range are passed over, as clients send many odd ones.
     *
     * @param header its value; null or blank stands for {@code *}{@code /*}
     */
    public static Accept of(String header) {
        if (header == null || header.isBlank()) {
            return ANYTHING;
        }
        List<Range> ranges = new ArrayList<>();
        for (String part : header.split(",")) {
            range(part).ifPresent(ranges::add);
        }
        return ranges.isEmpty() ? ANYTHING : new Accept(ranges);
    }

    private static Optional<Range> range(String part) {
        String[] pieces = part.split(";");
        String[] names = pieces[0].strip().toLowerCase(Locale.ROOT).split("/", -1);
        if (names.length != 2 || names[0].isEmpty() || names[1].isEmpty()) {
            return Optional.empty();
        }
        double quality = 1;
        for (int i = 1; i < pieces.length; i++) {
            String parameter = pieces[i].strip().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("q=")) {
                quality = quality(parameter.substring(2));
            }
        }
        return Optional.of(new Range(names[0], names[1], quality));
    }

    private static double quality(String text) {
        try {
            double value = Double.parseDouble(text);
            return value >= 0 && value <= 1 ? value : 1;
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** How much a media type is wanted, from 0 to 1: the quality of the most precise range that covers it. */
    public double quality(MediaKind kind) {
        double best = 0;
        int precision = -1;
        for (String mediaType : kind.mediaTypes()) {
            for (Range range : ranges) {
                boolean closer = range.precision() > precision || range.precision() == precision && range.quality() > best;
                if (range.covers(mediaType) && closer) {
                    best = range.quality();
                    precision = range.precision();
                }
            }
        }
        return best;
    }

    /**
     * The kind that the client wants most.
     *
     * @param offered what the server has, the kind that it prefers first
     * @return empty if the client accepts none of them
     */
    public <K extends MediaKind> Optional<K> choose(Collection<K> offered) {
        K best = null;
        for (K kind : offered) {
            if (quality(kind) > (best == null ? 0 : quality(best))) {
                best = kind;
            }
        }
        return Optional.ofNullable(best);
    }
}
