/** The public SPARQL endpoint: a query over HTTP comes in, an answer within its limits goes out, and nothing else happens. */
package org.hearsay.server.sparql;
