/** HTML and SVG as values that escape by construction: elements come in, markup goes out. */
package org.hearsay.server.html;
