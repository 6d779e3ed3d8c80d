/** Claims as a STIX 2.1 bundle: articles come in, reports, relationships and what their holders think of these go out. */
package org.hearsay.export.stix;
