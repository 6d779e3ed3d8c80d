/** Serves what is in a store over HTTP: a dataset comes in, a SPARQL endpoint, linked data and pages for people go out. */
package org.hearsay.server;
