package org.hearsay.annotation.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hearsay.annotation.names.NameKind;
import org.hearsay.annotation.names.NameTagger;

/** Puts other names in the places of the marked ones: the training texts have few, the lists have many. */
final class NameSwaps {

    private final List<String[]> firstNames;
    private final List<String[]> surnames;
    private final List<String[]> places;
    private final List<String[]> organizations;

    NameSwaps(List<String> firstNames, List<String> surnames, List<String> places, List<String> organizations) {
        this.firstNames = split(firstNames);
        this.surnames = split(surnames);
        this.places = split(places);
        this.organizations = split(organizations);
    }

    private static List<String[]> split(List<String> names) {
        return names.stream().filter(n -> !n.isBlank()).map(n -> n.replace("'s", " 's").replace("-", " - ").replace("&", " & ").strip().split("\\s+")).toList();
    }

    /** A sentence with other names, or the same one if it has none that could be another. */
    MarkedSentence swap(MarkedSentence sentence, float share, Random random) {
        List<String> forms = new ArrayList<>();
        List<Long> allowed = new ArrayList<>();
        boolean swapped = false;
        for (int i = 0; i < sentence.forms().length; i++) {
            int last = last(sentence.allowed(), i);
            NameKind kind = last < 0 ? null : kind(sentence.allowed()[i]);
            String[] name = kind == null || random.nextFloat() >= share ? null : name(kind, last - i + 1, random);
            if (name == null) {
                forms.add(sentence.forms()[i]);
                allowed.add(sentence.allowed()[i]);
                continue;
            }
            long[] labels = new long[name.length];
            new MarkedSentence(name, labels).allow(0, name.length - 1, MarkedSentence.kinds(kind));
            boolean small = sentence.forms()[i].equals(sentence.forms()[i].toLowerCase(Locale.ROOT));
            boolean large = sentence.forms()[i].length() > 1 && sentence.forms()[i].equals(sentence.forms()[i].toUpperCase(Locale.ROOT)) && last > i;
            for (int k = 0; k < name.length; k++) {
                forms.add(small ? name[k].toLowerCase(Locale.ROOT) : large ? name[k].toUpperCase(Locale.ROOT) : name[k]);
                allowed.add(labels[k]);
            }
            swapped = true;
            i = last;
        }
        return swapped ? new MarkedSentence(forms.toArray(String[]::new), allowed.stream().mapToLong(Long::longValue).toArray()) : sentence;
    }

    /** The last word of a name of one known kind that begins at a word, or -1. */
    private static int last(long[] allowed, int first) {
        if (Long.bitCount(allowed[first]) != 1 || allowed[first] == 1) {
            return -1;
        }
        int place = (Long.numberOfTrailingZeros(allowed[first]) - 1) % 4;
        if (place == NameTagger.UNIT) {
            return first;
        }
        int last = first + 1;
        while (place == NameTagger.BEGIN && last < allowed.length && (Long.numberOfTrailingZeros(allowed[last]) - 1) % 4 == NameTagger.INSIDE) {
            last++;
        }
        return place == NameTagger.BEGIN ? last : -1;
    }

    private static NameKind kind(long allowed) {
        return NameKind.values()[(Long.numberOfTrailingZeros(allowed) - 1) / 4];
    }

    private String[] name(NameKind kind, int size, Random random) {
        return switch (kind) {
            case PERSON -> size == 1 ? any(random.nextInt(3) == 0 ? firstNames : surnames, random) : joined(any(firstNames, random), any(surnames, random));
            case PLACE -> size > 2 || random.nextInt(2) == 0 ? null : any(places, random);
            case ORGANIZATION -> size > 3 ? null : any(organizations, random);
            default -> null;
        };
    }

    private static String[] joined(String[] a, String[] b) {
        String[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private static String[] any(List<String[]> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }
}
