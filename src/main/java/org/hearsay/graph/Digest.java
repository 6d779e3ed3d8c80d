package org.hearsay.graph;

import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** SHA-256 of text, whole for checking and shortened for names. */
final class Digest {

    /** 80 bits: among ten thousand million nodes two are equal by chance with a probability of 1 in 24,000. */
    private static final int NAME_BYTES = 10;

    private static final int NAME_LETTERS = 16;
    private static final int LETTER_BITS = 5;

    private Digest() {}

    /** The SHA-256 of a text's UTF-8 bytes in hexadecimal. */
    static String hex(String text) {
        return DigestUtils.sha256Hex(text);
    }

    /**
     * A short name for a list of parts: 16 lower-case letters and digits.
     *
     * @param parts what the name depends on; no part may hold U+0000, which parts them
     */
    static String name(List<String> parts) {
        byte[] hash = DigestUtils.sha256(String.join("\0", parts));
        StringBuilder letters = new StringBuilder(NAME_LETTERS);
        int bits = 0;
        int known = 0;
        for (int i = 0; i < NAME_BYTES; i++) {
            bits = bits << Byte.SIZE | hash[i] & 0xFF;
            for (known += Byte.SIZE; known >= LETTER_BITS; known -= LETTER_BITS) {
                letters.append(Character.forDigit(bits >>> known - LETTER_BITS & 31, 32));
            }
        }
        return letters.toString();
    }
}
