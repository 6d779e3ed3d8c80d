/** Turns frame matches into who says who did what to whom: annotated articles come in, attributions, events and claims with evidence go out. */
package org.hearsay.claim;
