/** Shows a person how an article was read: an extraction comes in, lines of text go out. */
package org.hearsay.cli.explain;
