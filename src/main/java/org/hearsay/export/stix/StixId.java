package org.hearsay.export.stix;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Names STIX objects by what they stand for, so that the same claims are the same objects in every bundle: UUIDs of version 5 (RFC 9562) in a
 * namespace of Hearsay's own. The part of a node's IRI before {@code /id/} does not count, so that a store's address can change.
 */
final class StixId {

    /** RFC 9562's namespace of URLs. */
    private static final UUID URLS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private static final UUID NAMESPACE = uuid(URLS, "https://w3id.org/hearsay/ns#");
    private static final int BYTES = 16;

    private StixId() {}

    /** {@code type--uuid} of what a node's IRI, or any other words, stand for. */
    static String of(String type, String iri) {
        int local = iri.indexOf("/id/");
        return type + "--" + uuid(NAMESPACE, type + " " + (local < 0 ? iri : iri.substring(local + "/id/".length())));
    }

    private static UUID uuid(UUID namespace, String name) {
        MessageDigest sha1 = DigestUtils.getSha1Digest();
        sha1.update(ByteBuffer.allocate(BYTES).putLong(namespace.getMostSignificantBits()).putLong(namespace.getLeastSignificantBits()).array());
        ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
        long most = hash.getLong() & ~0xF000L | 0x5000L;
        long least = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(most, least);
    }
}
