package org.hearsay.graph;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Collects the triples of one graph. */
final class Triples {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Set<Triple> triples = new LinkedHashSet<>();

    Set<Triple> all() {
        return triples;
    }

    void add(Node subject, Node property, Node object) {
        triples.add(Triple.create(subject, property, object));
    }

    void add(Node subject, Node property, String text) {
        add(subject, property, NodeFactory.createLiteralString(text));
    }

    void add(Node subject, Node property, int number) {
        add(subject, property, NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
    }

    /** In the spelling that TDB2 gives back, so that a graph which is stored already is seen to be the same. */
    void add(Node subject, Node property, double number) {
        String digits = Double.toString(number);
        add(subject, property, NodeFactory.createLiteralDT(digits.contains("E") ? digits : digits + "e0", XSDDatatype.XSDdouble));
    }

    void add(Node subject, Node property, boolean value) {
        add(subject, property, NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean));
    }

    void add(Node subject, Node property, LocalDate date) {
        add(subject, property, NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate));
    }

    /** An ISO 8601 day, month or year with its datatype, an interval as plain text. */
    void addTime(Node subject, Node property, String iso) {
        XSDDatatype type = DAY.matcher(iso).matches() ? XSDDatatype.XSDdate
                : MONTH.matcher(iso).matches() ? XSDDatatype.XSDgYearMonth
                : YEAR.matcher(iso).matches() ? XSDDatatype.XSDgYear
                : XSDDatatype.XSDstring;
        add(subject, property, NodeFactory.createLiteralDT(iso, type));
    }

    /** Says what a node is and how it is called. */
    void describe(Node subject, Node type, String label) {
        add(subject, Terms.TYPE, type);
        add(subject, Terms.LABEL, label);
    }
}
