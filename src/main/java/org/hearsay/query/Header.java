package org.hearsay.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comment lines at the beginning of a query file. */
final class Header {

    static final String TITLE = "title";
    static final String QUESTION = "question";
    static final String DESCRIPTION = "description";
    static final String GROUP = "group";
    static final String COLUMNS = "columns";

    private static final Set<String> KEYS = Set.of(TITLE, QUESTION, DESCRIPTION, GROUP, COLUMNS);
    private static final Pattern FIELD = Pattern.compile("# (?:(parameter) (\\w+)|(\\w+)): (\\S.*)");
    private static final Pattern CONTINUED = Pattern.compile("#   (\\S.*)");

    private final String file;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private Map<String, String> open = fields;
    private String openKey;
    private int length;

    private Header(String file) {
        this.file = file;
    }

    static Header read(String file, String text) {
        Header header = new Header(file);
        for (String line : text.lines().toList()) {
            if (!line.startsWith("#")) {
                break;
            }
            header.length++;
            header.readLine(line.stripTrailing());
        }
        for (String key : KEYS) {
            if (!header.fields.containsKey(key)) {
                throw QueryException.at(file, Math.max(1, header.length), "the header has no line \"# " + key + ": …\"");
            }
        }
        return header;
    }

    private void readLine(String line) {
        Matcher field = FIELD.matcher(line);
        Matcher continued = CONTINUED.matcher(line);
        if (field.matches()) {
            boolean parameter = field.group(1) != null;
            open = parameter ? parameters : fields;
            openKey = parameter ? field.group(2) : field.group(3);
            if (!parameter && !KEYS.contains(openKey)) {
                throw QueryException.at(file, length, "the header knows " + KEYS.stream().sorted().toList() + " and parameter, not " + openKey);
            }
            if (open.put(openKey, field.group(4)) != null) {
                throw QueryException.at(file, length, openKey + " stands twice");
            }
            lines.put(openKey, length);
        } else if (continued.matches() && openKey != null) {
            open.merge(openKey, continued.group(1), (before, more) -> before + " " + more);
        } else {
            throw QueryException.at(file, length, "a line of the header is \"# key: words\" or, to go on, \"#   words\"");
        }
    }

    String field(String key) {
        return fields.get(key);
    }

    /** Name to description, in order. */
    Map<String, String> parameters() {
        return parameters;
    }

    /** Where a field or a parameter begins. */
    int lineOf(String name) {
        return lines.get(name);
    }
}
