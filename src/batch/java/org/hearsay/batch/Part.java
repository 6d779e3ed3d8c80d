package org.hearsay.batch;

import java.io.Serializable;
import java.util.List;

/**
 * What became of the files of one part.
 *
 * @param file its name in the folder of the batch
 * @param articles how many are in it
 * @param claims how many these make
 * @param bytes how long it is unpacked
 * @param sha256 of its bytes unpacked, in hexadecimal digits
 * @param failures what could not be read
 * @param written where the task that made it left it
 */
record Part(String file, long articles, long claims, long bytes, String sha256, List<Failure> failures, String written) implements Serializable {

    /**
     * What could not be read.
     *
     * @param source a file, or a place in it
     * @param reason why
     */
    record Failure(String source, String reason) implements Serializable {}
}
