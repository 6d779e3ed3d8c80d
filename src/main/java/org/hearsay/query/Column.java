package org.hearsay.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/**
 * A column of a query's answers, as the header promises it: {@code published date?}.
 *
 * @param name of the variable, without question mark
 * @param kind what its values are
 * @param open whether a row may leave it open
 */
public record Column(String name, Kind kind, boolean open) {

    /** What the values of a column are. */
    public enum Kind {
        /** Words. */
        TEXT(XSDDatatype.XSDstring),
        /** An IRI. */
        IRI,
        /** A whole number. */
        NUMBER(XSDDatatype.XSDinteger),
        /** A number with a point. */
        DECIMAL(XSDDatatype.XSDdecimal, XSDDatatype.XSDdouble, XSDDatatype.XSDinteger),
        /** A day. */
        DATE(XSDDatatype.XSDdate),
        /** A day, a month or a year as far as it is known, or an interval as text. */
        TIME(XSDDatatype.XSDdate, XSDDatatype.XSDgYearMonth, XSDDatatype.XSDgYear, XSDDatatype.XSDstring),
        /** True or false. */
        BOOLEAN(XSDDatatype.XSDboolean);

        private final Set<RDFDatatype> datatypes;

        Kind(RDFDatatype... datatypes) {
            this.datatypes = Set.of(datatypes);
        }

        /** The name in the header. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean takes(Node value) {
            return this == IRI ? value.isURI() : value.isLiteral() && (datatypes.contains(value.getLiteralDatatype()) || this == TEXT && !value.getLiteralLanguage().isEmpty());
        }
    }

    /** Whether a row's value keeps the promise; an open one is null. */
    public boolean fits(Node value) {
        return value == null ? open : kind.takes(value);
    }

    /** The columns that a line of a header says: {@code name kind, name kind?}. */
    static List<Column> parse(String file, int line, String text) {
        return Arrays.stream(text.split(",")).map(words -> column(file, line, words.strip())).toList();
    }

    private static Column column(String file, int line, String words) {
        int space = words.indexOf(' ');
        String kind = words.substring(space + 1).strip().replaceFirst("\\?$", "");
        if (space > 0) {
            for (Kind each : Kind.values()) {
                if (each.label().equals(kind)) {
                    return new Column(words.substring(0, space), each, words.endsWith("?"));
                }
            }
        }
        throw QueryException.at(file, line, "a column is \"name kind\", with a ? behind the kind if it may be open, not \"" + words + "\"; the kinds are "
                + Arrays.stream(Kind.values()).map(Kind::label).collect(Collectors.joining(", ")));
    }

    @Override
    public String toString() {
        return name + " " + kind.label() + (open ? "?" : "");
    }
}
