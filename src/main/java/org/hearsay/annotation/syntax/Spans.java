package org.hearsay.annotation.syntax;

import java.util.Arrays;

/** A growing list of ranges of a text. */
public final class Spans {

    private int[] bounds = new int[64];
    private int size;

    public void add(int start, int end) {
        if (2 * size == bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        bounds[2 * size] = start;
        bounds[2 * size + 1] = end;
        size++;
    }

    public int size() {
        return size;
    }

    public int start(int i) {
        return bounds[2 * i];
    }

    public int end(int i) {
        return bounds[2 * i + 1];
    }
}
