package org.hearsay.server.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of HTML or SVG. Text and attribute values are escaped when they are written, and addresses that could run a script are refused when they are made,
 * so nothing that a page shows can become markup.
 */
public sealed interface Markup {

    /** Appends the markup as text. */
    void writeTo(StringBuilder out);

    /** What stands in an element: attributes first, then contents; in source they may be mixed. */
    record Attribute(String name, String value) implements Markup {
        @Override
        public void writeTo(StringBuilder out) {
            out.append(' ').append(name).append("=\"");
            escape(value, out);
            out.append('"');
        }
    }

    /** Text for people. */
    record Text(String text) implements Markup {
        @Override
        public void writeTo(StringBuilder out) {
            escape(text, out);
        }
    }

    /** Several pieces in a row. */
    record Sequence(List<Markup> parts) implements Markup {
        public Sequence {
            parts = List.copyOf(parts);
        }

        @Override
        public void writeTo(StringBuilder out) {
            parts.forEach(part -> part.writeTo(out));
        }
    }

    /** JSON-LD in a page; its text is escaped in JSON's own way, so that no text of it can end the element. */
    record DataBlock(String json) implements Markup {
        @Override
        public void writeTo(StringBuilder out) {
            out.append("<script type=\"application/ld+json\">")
                    .append(json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))
                    .append("</script>");
        }
    }

    /** An element with its attributes and contents. */
    record Element(String name, List<Attribute> attributes, List<Markup> contents) implements Markup {

        private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "link", "meta");

        public Element {
            attributes = List.copyOf(attributes);
            contents = List.copyOf(contents);
        }

        @Override
        public void writeTo(StringBuilder out) {
            out.append('<').append(name);
            attributes.forEach(attribute -> attribute.writeTo(out));
            out.append('>');
            contents.forEach(part -> part.writeTo(out));
            if (!VOID.contains(name)) {
                out.append("</").append(name).append('>');
            }
        }
    }

    /**
     * An element. Its parts may be attributes and contents in any order.
     *
     * @param nameAndClasses the name, followed by its classes with a dot before each: {@code p.lead}
     */
    static Markup el(String nameAndClasses, Markup... parts) {
        return el(nameAndClasses, Arrays.asList(parts));
    }

    /** An element that holds text only. */
    static Markup el(String nameAndClasses, String text) {
        return el(nameAndClasses, List.of(text(text)));
    }

    /** An element with collected parts. */
    static Markup el(String nameAndClasses, Collection<? extends Markup> parts) {
        String[] names = nameAndClasses.split(Pattern.quote("."));
        List<Attribute> attributes = new ArrayList<>();
        List<Markup> contents = new ArrayList<>();
        if (names.length > 1) {
            attributes.add(new Attribute("class", String.join(" ", Arrays.asList(names).subList(1, names.length))));
        }
        for (Markup part : parts) {
            if (part instanceof Attribute attribute) {
                attributes.add(attribute);
            } else {
                contents.add(part);
            }
        }
        return new Element(names[0], attributes, contents);
    }

    /** Text for people. */
    static Markup text(String text) {
        return new Text(text);
    }

    /** Several pieces in a row. */
    static Markup all(Markup... parts) {
        return new Sequence(Arrays.asList(parts));
    }

    /** Several pieces in a row. */
    static Markup all(Stream<? extends Markup> parts) {
        return new Sequence(parts.<Markup>map(part -> part).toList());
    }

    /** Nothing. */
    static Markup none() {
        return new Sequence(List.of());
    }

    /**
     * An attribute that is no address.
     *
     * @throws IllegalArgumentException for {@code href}, {@code src}, {@code action} and for scripts and styles
     */
    static Markup attr(String name, Object value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("on") || Set.of("style", "href", "src", "action", "formaction", "srcdoc").contains(lower)) {
            throw new IllegalArgumentException("the attribute " + name + " cannot be made of any text");
        }
        return new Attribute(name, value.toString());
    }

    /** Where a link leads; an address of another scheme than HTTP leads nowhere. */
    static Markup href(String address) {
        return new Attribute("href", safe(address));
    }

    /** Where a picture, script or style comes from. */
    static Markup src(String address) {
        return new Attribute("src", safe(address));
    }

    /** Where a form leads. */
    static Markup action(String address) {
        return new Attribute("action", safe(address));
    }

    /** A link with text. */
    static Markup link(String address, String text) {
        return el("a", href(address), text(text));
    }

    private static String safe(String address) {
        boolean relative = address.matches("(?s)/([^/\\\\].*)?|[#?].*");
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        return relative || web ? address : "#";
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
