package org.hearsay.annotation.syntax;

import java.util.Arrays;

/** The hashed features of one decision; filled anew for each, so that nothing is allocated on the way. */
public final class Features {

    private int[] hashes = new int[64];
    private int size;

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    public int hash(int i) {
        return hashes[i];
    }

    /** Adds the feature that a template makes of a value. */
    public void add(int template, int value) {
        push(mix(mix(template * 0x9E3779B1) ^ value));
    }

    /** Adds the feature that a template makes of two values. */
    public void add(int template, int a, int b) {
        push(mix(mix(mix(template * 0x9E3779B1) ^ a) + b));
    }

    /** Adds the feature that a template makes of three values. */
    public void add(int template, int a, int b, int c) {
        push(mix(mix(mix(mix(template * 0x9E3779B1) ^ a) + b) ^ c));
    }

    /** Adds the feature that a template makes of four values. */
    public void add(int template, int a, int b, int c, int d) {
        push(mix(mix(mix(mix(mix(template * 0x9E3779B1) ^ a) + b) ^ c) + d));
    }

    private void push(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    /** The finaliser of MurmurHash3. */
    static int mix(int value) {
        int h = value;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
