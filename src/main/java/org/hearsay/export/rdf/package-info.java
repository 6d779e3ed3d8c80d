/** Claims as RDF in the shapes that others expect: articles come in, nanopublications or RDF 1.2 reifiers go out. */
package org.hearsay.export.rdf;
