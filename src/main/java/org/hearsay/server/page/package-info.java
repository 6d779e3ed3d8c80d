/** Pages and data about the nodes of the graph: an address comes in, a page for people or RDF for programs goes out. */
package org.hearsay.server.page;
