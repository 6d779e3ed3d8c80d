package org.hearsay.annotation.time;

/** When a sentence says that something happens, seen from the day it was written. */
public enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
