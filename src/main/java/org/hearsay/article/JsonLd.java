package org.hearsay.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * What a page says about its article in JSON-LD. Contexts are not read, let alone fetched: schema.org's names are taken at their word.
 * Of a script that is no JSON the fields that matter are still read where they can be recognised.
 */
final class JsonLd {

    private static final int MOST_NODES = 5000;
    private static final Pattern TRAILING_COMMA = Pattern.compile(",\\s*+([}\\]])");
    private static final String[] SALVAGED = {"headline", "datePublished", "articleBody"};

    private final Map<String, JsonObject> byId = new HashMap<>();
    private final List<JsonObject> nodes = new ArrayList<>();
    private JsonObject article = new JsonObject();

    private JsonLd() {}

    static JsonLd of(List<String> scripts) {
        JsonLd read = new JsonLd();
        for (String script : scripts) {
            read.collect(parse(script).or(() -> parse(TRAILING_COMMA.matcher(script).replaceAll("$1"))).orElseGet(() -> salvage(script)));
        }
        int best = 0;
        for (JsonObject node : read.nodes) {
            int rank = rank(node);
            if (rank > best) {
                best = rank;
                read.article = node;
            }
        }
        return read;
    }

    private static Optional<JsonElement> parse(String script) {
        JsonReader reader = new JsonReader(new StringReader(withoutComment(script)));
        reader.setStrictness(Strictness.LENIENT);
        try {
            return Optional.of(JsonParser.parseReader(reader));
        } catch (JsonParseException | IllegalStateException | NumberFormatException broken) {
            return Optional.empty();
        }
    }

    private static String withoutComment(String script) {
        String json = script.strip();
        if (json.startsWith("<!--") || json.startsWith("//<![CDATA[") || json.startsWith("<![CDATA[") || json.startsWith("/*")) {
            int start = json.indexOf('{');
            int array = json.indexOf('[', json.startsWith("<![") || json.startsWith("//") ? 12 : 0);
            int from = start < 0 || array >= 0 && array < start ? array : start;
            int to = Math.max(json.lastIndexOf('}'), from) + 1;
            return from < 0 ? json : json.substring(from, to);
        }
        return json;
    }

    /** The recognisable fields of a script that is no JSON. */
    private static JsonElement salvage(String script) {
        JsonObject found = new JsonObject();
        found.addProperty("@type", "Article");
        for (String field : SALVAGED) {
            value(script, field, 0).ifPresent(value -> found.addProperty(field, value));
        }
        int author = script.indexOf("\"author\"");
        if (author >= 0) {
            value(script, "name", author).ifPresent(value -> found.addProperty("author", value));
        }
        return found;
    }

    /** The text behind the first {@code "field":} from an offset on. */
    private static Optional<String> value(String script, String field, int from) {
        int at = script.indexOf("\"" + field + "\"", from);
        at = at < 0 ? -1 : script.indexOf(':', at);
        at = at < 0 ? -1 : script.indexOf('"', at);
        if (at < 0) {
            return Optional.empty();
        }
        StringBuilder value = new StringBuilder();
        for (int i = at + 1; i < script.length() && script.charAt(i) != '"'; i++) {
            if (script.charAt(i) == '\\' && i + 1 < script.length()) {
                i++;
                value.append(script.charAt(i) == 'n' ? '\n' : script.charAt(i));
            } else {
                value.append(script.charAt(i));
            }
        }
        return Optional.of(value.toString());
    }

    private void collect(JsonElement root) {
        Deque<JsonElement> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty() && nodes.size() < MOST_NODES) {
            JsonElement element = open.poll();
            if (element instanceof JsonArray array) {
                array.forEach(open::add);
            } else if (element instanceof JsonObject object) {
                if (object.has("@id") && object.size() > 1) {
                    byId.putIfAbsent(text(object.get("@id")), object);
                }
                if (object.has("@type")) {
                    nodes.add(object);
                }
                object.asMap().values().stream().filter(value -> !value.isJsonPrimitive()).forEach(open::add);
            }
        }
    }

    /** How surely a node is the page's article; 0 if it is none. */
    private static int rank(JsonObject node) {
        int rank = 0;
        for (String type : texts(node.get("@type"))) {
            String name = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            if (name.endsWith("article") || name.equals("blogposting") || name.equals("liveblogposting") || name.equals("report") || name.equals("reportage")) {
                rank = Math.max(rank, 40);
            } else if (name.endsWith("review") || name.equals("claimreview") || name.endsWith("posting") || name.equals("recipe")) {
                rank = Math.max(rank, 30);
            } else if (name.equals("webpage") || name.equals("itempage")) {
                rank = Math.max(rank, 10);
            }
        }
        return rank == 0 ? 0 : rank + (node.has("headline") ? 3 : 0) + (node.has("datePublished") ? 3 : 0) + (node.has("author") ? 2 : 0) + (node.has("articleBody") ? 1 : 0);
    }

    String headline() {
        String headline = first(article.get("headline"));
        return headline.isEmpty() ? first(article.get("name")) : headline;
    }

    String published() {
        return first(article.get("datePublished"));
    }

    String language() {
        return first(article.get("inLanguage"));
    }

    String url() {
        String url = first(article.get("url"));
        return url.isEmpty() && article.get("mainEntityOfPage") != null ? idOrText(article.get("mainEntityOfPage")) : url;
    }

    /** The whole text, where the page gives it away; in this form it has no paragraphs to rely on. */
    String body() {
        return first(article.get("articleBody"));
    }

    Optional<String> publisher() {
        return named(article.get("publisher")).stream().findFirst();
    }

    List<String> authors() {
        List<String> authors = named(article.get("author"));
        return authors.isEmpty() ? named(article.get("creator")) : authors;
    }

    /** Names of the people or organisations that a value stands for, be it a text, an object, a reference or a list of these. */
    private List<String> named(JsonElement value) {
        List<String> names = new ArrayList<>();
        if (value instanceof JsonArray array) {
            for (JsonElement one : array) {
                if (!(one instanceof JsonArray)) {
                    names.addAll(named(one));
                }
            }
        } else if (value instanceof JsonObject object) {
            JsonObject whole = object.has("name") ? object : byId.getOrDefault(text(object.get("@id")), object);
            names.addAll(texts(whole.get("name")));
            if (names.isEmpty() && whole.has("givenName")) {
                names.add(text(whole.get("givenName")) + " " + text(whole.get("familyName")));
            }
        } else if (value != null) {
            String text = text(value);
            names.addAll(byId.containsKey(text) ? texts(byId.get(text).get("name")) : List.of(text));
        }
        names.replaceAll(JsonLd::decoded);
        names.removeIf(String::isBlank);
        return names;
    }

    private static String idOrText(JsonElement value) {
        return value instanceof JsonObject object ? text(object.get("@id")) : first(value);
    }

    private static String first(JsonElement value) {
        List<String> texts = texts(value);
        return texts.isEmpty() ? "" : decoded(texts.get(0));
    }

    private static List<String> texts(JsonElement value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof JsonArray array) {
            array.forEach(one -> {
                if (one.isJsonPrimitive()) {
                    texts.add(one.getAsString());
                }
            });
        } else if (value != null) {
            String text = text(value);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static String text(JsonElement value) {
        if (value instanceof JsonObject object && object.has("@value")) {
            return text(object.get("@value"));
        }
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    /** Many sites escape for HTML what needs no escaping in a script. */
    private static String decoded(String text) {
        return text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
    }
}
