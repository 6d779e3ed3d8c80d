package org.hearsay.annotation.names;

/** What a name names, as far as its form and its surroundings tell. */
public enum NameKind {
    PERSON,
    ORGANIZATION,
    PLACE,
    EVENT,
    MALWARE,
    /** Works, products and whatever else bears a name. */
    OTHER
}
