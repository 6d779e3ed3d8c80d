package org.hearsay.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The terms that the graph is written in: the project's own and those of vocabularies that others know. */
public final class Terms {

    /** The project's own namespace. */
    public static final String HS = "https://w3id.org/hearsay/ns#";

    /** Where the catalogue files name their entries; a store names them under its own base. */
    public static final String CATALOGUE = "https://w3id.org/hearsay/catalogue/";

    private static final String SCHEMA = "https://schema.org/";
    private static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    static final Node TYPE = RDF.type.asNode();
    static final Node LABEL = RDFS.label.asNode();
    static final Node SUB_CLASS_OF = RDFS.subClassOf.asNode();

    /** The class of claims. */
    public static final Node CLAIM = hs("Claim");
    static final Node PROPOSITION = hs("Proposition");
    static final Node QUESTION = hs("Question");
    static final Node ATTRIBUTION = hs("Attribution");
    static final Node CHAIN_LINK = hs("ChainLink");
    static final Node EVENT = hs("Event");
    static final Node EVENT_MENTION = hs("EventMention");
    static final Node PHRASE = hs("Phrase");
    static final Node ACTOR = hs("Actor");
    static final Node COUNTRY = hs("Country");
    static final Node NEWS_ORGANIZATION = hs("NewsOrganization");

    static final Node SAYS = hs("says");
    static final Node ANSWERS = hs("answers");
    static final Node ABOUT = hs("about");
    static final Node HOLDER = hs("holder");
    static final Node INNERMOST_HOLDER = hs("innermostHolder");
    static final Node OUTERMOST_HOLDER = hs("outermostHolder");
    static final Node HOLDER_CHAIN = hs("holderChain");
    static final Node CHAIN = hs("chain");
    static final Node POSITION = hs("position");
    static final Node POLARITY = hs("polarity");
    static final Node MODALITY = hs("modality");
    static final Node STANCE = hs("stance");
    static final Node REALIS = hs("realis");
    static final Node STANDING = hs("standing");
    static final Node CUE = hs("cue");
    static final Node SCORE = hs("score");
    static final Node FOUND_BY = hs("foundBy");
    static final Node EVIDENCE = hs("evidence");
    static final Node TRIGGER = hs("trigger");
    static final Node TIME = hs("time");
    static final Node OBJECT_TIME = hs("objectTime");
    static final Node STATED_IN = hs("statedIn");
    static final Node IN_ATTRIBUTION = hs("attribution");
    static final Node OF_EVENT_MENTION = hs("eventMention");
    static final Node SOURCE = hs("source");
    static final Node CONTENT = hs("content");
    static final Node ACTION_TYPE = hs("actionType");
    static final Node COUNTRY_CODE = hs("countryCode");
    public static final Node NAMED = hs("named");
    static final Node WORDING = hs("wording");
    static final Node ASKS = hs("asks");

    static final Node SCHEMA_CLAIM = schema("Claim");
    static final Node SCHEMA_QUESTION = schema("Question");
    /** The class of articles. */
    public static final Node NEWS_ARTICLE = schema("NewsArticle");
    static final Node SCHEMA_PERSON = schema("Person");
    /** An article's headline. */
    public static final Node HEADLINE = schema("headline");
    static final Node ARTICLE_BODY = schema("articleBody");
    static final Node DATE_PUBLISHED = schema("datePublished");
    static final Node AUTHOR = schema("author");
    static final Node PUBLISHER = schema("publisher");
    /** The address of an article on the web. */
    public static final Node URL = schema("url");
    static final Node IN_LANGUAGE = schema("inLanguage");
    static final Node MENTIONS = schema("mentions");
    static final Node SHA256 = schema("sha256");
    /** Where an article was read from. */
    public static final Node DCTERMS_SOURCE = iri(DCTERMS, "source");

    static final Node SEM_EVENT = iri(SEM, "Event");
    static final Node SEM_EVENT_TYPE = iri(SEM, "eventType");

    static final Node SPECIFIC_RESOURCE = iri(OA, "SpecificResource");
    static final Node TEXT_QUOTE_SELECTOR = iri(OA, "TextQuoteSelector");
    static final Node TEXT_POSITION_SELECTOR = iri(OA, "TextPositionSelector");
    static final Node HAS_SOURCE = iri(OA, "hasSource");
    static final Node HAS_SELECTOR = iri(OA, "hasSelector");
    static final Node EXACT = iri(OA, "exact");
    static final Node PREFIX = iri(OA, "prefix");
    static final Node SUFFIX = iri(OA, "suffix");
    static final Node START = iri(OA, "start");
    static final Node END = iri(OA, "end");

    static final Node IMPORTS = iri(OWL, "imports");
    static final Node PREF_LABEL = iri(SKOS, "prefLabel");
    static final Node ALT_LABEL = iri(SKOS, "altLabel");

    static final Node PROV_ACTIVITY = iri(PROV, "Activity");
    static final Node PROV_SOFTWARE = iri(PROV, "SoftwareAgent");
    static final Node WAS_ASSOCIATED_WITH = iri(PROV, "wasAssociatedWith");
    static final Node PROV_USED = iri(PROV, "used");
    static final Node ENDED_AT_TIME = iri(PROV, "endedAtTime");
    static final Node SOFTWARE_VERSION = schema("softwareVersion");

    private Terms() {}

    /** A term of the project's own namespace. */
    public static Node hs(String local) {
        return iri(HS, local);
    }

    private static Node schema(String local) {
        return iri(SCHEMA, local);
    }

    private static Node iri(String namespace, String local) {
        return NodeFactory.createURI(namespace + local);
    }

    /**
     * The prefixes that Turtle, TriG and the named queries are written with.
     *
     * @param iris whose nodes get the prefix {@code id:}
     */
    public static PrefixMapping prefixes(Iris iris) {
        return PrefixMapping.Factory.create()
                .setNsPrefix("hs", HS)
                .setNsPrefix("id", iris.idPrefix())
                .setNsPrefix("schema", SCHEMA)
                .setNsPrefix("sem", SEM)
                .setNsPrefix("oa", OA)
                .setNsPrefix("prov", PROV)
                .setNsPrefix("dcterms", DCTERMS)
                .setNsPrefix("skos", SKOS)
                .setNsPrefix("geo", GEO)
                .setNsPrefix("owl", OWL)
                .setNsPrefix("xsd", XSD)
                .setNsPrefix("rdf", RDF.getURI())
                .setNsPrefix("rdfs", RDFS.getURI());
    }
}
