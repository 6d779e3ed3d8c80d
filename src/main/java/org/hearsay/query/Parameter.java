package org.hearsay.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.shared.PrefixMapping;

/**
 * A variable of a query that the user may set.
 *
 * @param name of the variable, without question mark
 * @param description what to set it to
 * @param byDefault its value where the user says nothing; its kind is that of every value
 */
public record Parameter(String name, String description, Node byDefault) {

    /** What values a parameter takes. */
    public enum Kind {
        /** Any words. */
        TEXT,
        /** An IRI, whole or with a prefix of the query. */
        IRI,
        /** A day, 2014-12-17. */
        DATE,
        /** A whole number. */
        NUMBER,
        /** A number with a point, 0.5. */
        DECIMAL
    }

    /** What values it takes. */
    public Kind kind() {
        if (byDefault.isURI()) {
            return Kind.IRI;
        }
        return XSDDatatype.XSDdate.getURI().equals(byDefault.getLiteralDatatypeURI()) ? Kind.DATE
                : XSDDatatype.XSDinteger.getURI().equals(byDefault.getLiteralDatatypeURI()) ? Kind.NUMBER
                : XSDDatatype.XSDdecimal.getURI().equals(byDefault.getLiteralDatatypeURI()) ? Kind.DECIMAL
                : Kind.TEXT;
    }

    /** The default as the user would write it. */
    public String defaultText(PrefixMapping prefixes) {
        return byDefault.isURI() ? prefixes.shortForm(byDefault.getURI()) : byDefault.getLiteralLexicalForm();
    }

    /** The value that a user's words stand for; an error says what was expected. */
    Node value(String text, PrefixMapping prefixes) {
        return switch (kind()) {
            case TEXT -> NodeFactory.createLiteralString(text);
            case NUMBER -> number(text);
            case DECIMAL -> decimal(text);
            case DATE -> date(text);
            case IRI -> iri(text, prefixes);
        };
    }

    private Node number(String text) {
        if (!text.matches("[-+]?\\d+")) {
            throw expected("a whole number", text);
        }
        return NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger);
    }

    private Node decimal(String text) {
        if (!text.matches("[-+]?\\d+(\\.\\d+)?")) {
            throw expected("a number such as 0.5", text);
        }
        return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
    }

    private Node date(String text) {
        try {
            return NodeFactory.createLiteralDT(LocalDate.parse(text).toString(), XSDDatatype.XSDdate);
        } catch (DateTimeParseException e) {
            throw expected("a day such as 2014-12-17", text);
        }
    }

    private Node iri(String text, PrefixMapping prefixes) {
        String whole = prefixes.expandPrefix(text);
        try {
            if (whole.equals(text) && !text.toLowerCase(Locale.ROOT).startsWith("http") || !IRIx.create(whole).isReference()) {
                throw expected("an address, or a name with one of the prefixes " + prefixes.getNsPrefixMap().keySet(), text);
            }
            return NodeFactory.createURI(whole);
        } catch (IRIException e) {
            throw expected("an address (" + e.getMessage() + ")", text);
        }
    }

    private QueryException expected(String what, String text) {
        return new QueryException("the parameter " + name + " must be " + what + ", not \"" + text + "\"");
    }
}
