package org.hearsay.batch;

import java.io.Serializable;

/**
 * A file to read.
 *
 * @param name what articles of it are called after: the input as the user wrote it, with the path inside if that is a folder
 * @param location its address for Hadoop
 * @param bytes how long it is
 */
record InputFile(String name, String location, long bytes) implements Serializable {

    boolean isParquet() {
        return name.endsWith(InputFiles.PARQUET);
    }
}
