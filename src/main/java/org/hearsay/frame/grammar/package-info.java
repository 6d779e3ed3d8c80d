/** Undoes the constructions of English: a sentence's tree comes in; who does what to whom, whatever voice, control or relative clause tells it, goes out. */
package org.hearsay.frame.grammar;
