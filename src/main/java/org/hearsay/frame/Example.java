package org.hearsay.frame;

import java.util.List;
import java.util.Map;

/**
 * A sentence that a frame must read or must ignore.
 *
 * @param file the file that has it
 * @param line its line
 * @param text the sentence
 * @param read whether the frame must match
 * @param fillers what must be read, by role: the fillers' words without leading determiners; roles that are not named may be filled with anything
 */
public record Example(String file, long line, String text, boolean read, Map<String, List<String>> fillers) {

    public Example {
        fillers = Map.copyOf(fillers);
    }
}
