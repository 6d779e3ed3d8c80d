/** Hearsay turns news articles into a graph of claims; each stage is a package that imports only from the stages before it. */
package org.hearsay;
