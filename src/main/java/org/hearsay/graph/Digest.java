package org.hearsay.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of text, whole for checking and shortened for names. */
final class Digest {

    /** 80 bits: among ten thousand million nodes two are equal by chance with a probability of 1 in 24,000. */
    private static final int NAME_BYTES = 10;

    private static final int NAME_LETTERS = 16;
    private static final int LETTER_BITS = 5;

    private Digest() {}

    /** The SHA-256 of a text's UTF-8 bytes in hexadecimal. */
    static String hex(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    /**
     * A short name for a list of parts: 16 lower-case letters and digits.
     *
     * @param parts what the name depends on; no part may hold U+0000, which parts them
     */
    static String name(List<String> parts) {
        byte[] hash = sha256(String.join("\0", parts));
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

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
