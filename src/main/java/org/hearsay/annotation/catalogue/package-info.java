/** Writes the entity catalogue: the fact tables come in, Turtle files of known actors and places go out. */
package org.hearsay.annotation.catalogue;
