package org.hearsay.bench.abuse;

import java.util.ArrayList;
import java.util.List;

/** What is sent in bad faith. */
final class Cases {

    /** Ways to make a server ask another; {@code URL} is that other. */
    static final List<String> SERVICES = List.of(
            "SELECT * { SERVICE <URL> { ?s ?p ?o } }",
            "SELECT * { SERVICE SILENT <URL> { ?s ?p ?o } }",
            "SELECT * { VALUES ?where { <URL> } SERVICE ?where { ?s ?p ?o } }",
            "SELECT * { VALUES ?where { <URL> } SERVICE SILENT ?where { ?s ?p ?o } }",
            "SELECT * { { SELECT * { SERVICE SILENT <URL> { ?s ?p ?o } } } }",
            "SELECT * { { ?a ?b ?c } OPTIONAL { SERVICE SILENT <URL> { ?s ?p ?o } } } LIMIT 1",
            "SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE SILENT <URL> { ?s ?p ?o } } } LIMIT 1",
            "SELECT * { { ?a ?b ?c } UNION { GRAPH ?g { SERVICE SILENT <URL> { ?s ?p ?o } } } }",
            "SELECT * { ?a ?b ?c MINUS { SERVICE SILENT <URL> { ?a ?b ?c } } } LIMIT 1",
            "ASK { SERVICE <URL> { SERVICE <URL> { ?s ?p ?o } } }",
            "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <URL> { ?s ?p ?o } }",
            "DESCRIBE ?s { SERVICE <URL> { ?s ?p ?o } }");

    /** Each is sent in four ways. */
    static final List<String> UPDATES = List.of(
            "INSERT DATA { <http://e/s> <http://e/p> <http://e/o> }",
            "INSERT { ?s <http://e/p> 1 } WHERE { ?s ?p ?o }",
            "DELETE WHERE { ?s a ?o }",
            "DELETE { ?s ?p ?o } INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }",
            "LOAD SILENT <http://localhost:1/> INTO GRAPH <http://e/g>",
            "LOAD <file:///etc/hostname>",
            "CLEAR ALL",
            "DROP SILENT ALL",
            "CREATE GRAPH <http://e/g>",
            "COPY DEFAULT TO <http://e/g>",
            "MOVE DEFAULT TO <http://e/g>",
            "ADD DEFAULT TO <http://e/g>");

    /** Queries that would run for hours. */
    static List<String> hard() {
        String all = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l";
        String regex = "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax\", \"(a+a+)+\\\\1b$\"";
        List<String> hard = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            hard.add("SELECT (COUNT(*) AS ?n" + i + ") { " + all + " }");
            hard.add("SELECT * { " + all + " } ORDER BY ?a ?l OFFSET " + i);
            hard.add("SELECT DISTINCT ?x { " + all + " BIND (" + i + " AS ?x) }");
            hard.add("SELECT ?a (SUM(?n) AS ?s) { " + all + " BIND (STRLEN(STR(?a)) + " + i + " AS ?n) } GROUP BY ?a ?d ?g");
            hard.add("ASK { " + all + " FILTER (STRLEN(CONCAT(STR(?a), STR(?l))) < -" + i + ") }");
            hard.add("ASK { FILTER (REGEX(" + regex + ") || " + i + " = 5) }");
            hard.add("SELECT (REPLACE(" + regex + ", \"x\") AS ?x" + i + ") {}");
            hard.add("SELECT * { ?s ?p ?o } ORDER BY REGEX(" + regex + ") OFFSET " + i);
            hard.add("CONSTRUCT { ?a ?b ?l } WHERE { " + all + " FILTER (STRLEN(STR(?l)) < -" + i + ") }");
            hard.add("SELECT (COUNT(*) AS ?n" + i + ") { ?a (!<http://e/x>|^!<http://e/x>)* ?b . ?b (!<http://e/x>|^!<http://e/x>)* ?c . ?c (!<http://e/y>|^!<http://e/y>)* ?d . " + all + " }");
        }
        return hard;
    }

    /** Request targets that try to leave their place; sent as they are. */
    static List<String> paths() {
        List<String> paths = new ArrayList<>();
        for (String place : List.of("/", "/assets/", "/page/", "/data/", "/sparql/")) {
            for (String way : List.of("../../../../etc/passwd", "..%2f..%2f..%2fetc%2fpasswd", "%2e%2e/%2e%2e/%2e%2e/etc/passwd", "..\\..\\etc\\passwd", "..;/..;/etc/passwd", "%252e%252e%252fetc%252fpasswd",
                    "....//....//etc/passwd", "%c0%ae%c0%ae/etc/passwd%00.html")) {
                paths.add(place + way);
            }
        }
        return paths;
    }

    private Cases() {}
}
