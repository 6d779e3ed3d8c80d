package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The people that a by-line names. */
final class Names {

    private static final Pattern LABEL = Pattern.compile("(?i)^\\s*(?:written |reported |posted |words |story |text )?by[:\\s]+");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|\\||\\s&\\s|\\band\\b)\\s*", Pattern.CASE_INSENSITIVE);

    private Names() {}

    /** The names of "By Jane Doe and John Roe", in order. */
    static List<String> ofByline(String line) {
        List<String> names = new ArrayList<>();
        for (String part : BETWEEN.split(LABEL.matcher(line).replaceFirst(""))) {
            String name = BodyText.clean(part);
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }
}
