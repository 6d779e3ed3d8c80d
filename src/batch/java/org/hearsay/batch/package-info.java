/** Files of articles in, parts of N-Quads and a manifest out: the same line as everywhere, on Apache Spark. */
package org.hearsay.batch;
