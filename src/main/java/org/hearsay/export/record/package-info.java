/** Claims as a reader of the graph finds them: named graphs come in from a dataset or an endpoint, plain records go out. */
package org.hearsay.export.record;
