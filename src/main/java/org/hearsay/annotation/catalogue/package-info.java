/** The entity catalogue: fact tables come in, Turtle files of known actors and places go out; and a user’s own entities and published lists of groups come in. */
package org.hearsay.annotation.catalogue;
