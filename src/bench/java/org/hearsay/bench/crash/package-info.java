/** A server that is killed at random moments of its work, and what its store holds afterwards. */
package org.hearsay.bench.crash;
