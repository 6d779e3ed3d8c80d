package org.hearsay.article.source;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells addresses of the public internet from those of private networks, of the own machine and of special purpose (RFC 6890). */
final class PublicAddress {

    private PublicAddress() {}

    /**
     * The address of a host, asked of the name service once, so that what is checked is what is connected to.
     *
     * @throws UnreadableException if the host is unknown, or any of its addresses is not public though it must be
     */
    static InetAddress of(String host, boolean allowPrivate) throws UnreadableException {
        try {
            InetAddress[] addresses = InetAddress.getAllByName(host);
            for (InetAddress address : addresses) {
                if (!allowPrivate && !isPublic(address)) {
                    throw new UnreadableException("the host " + host + " is in a private network (" + address.getHostAddress() + "), which must be allowed explicitly");
                }
            }
            return addresses[0];
        } catch (UnknownHostException e) {
            throw new UnreadableException("the host " + host + " is unknown", e);
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress() || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        int c = bytes[2] & 0xff;
        boolean shared = a == 100 && b >= 64 && b < 128;
        boolean special = a == 192 && b == 0 && (c == 0 || c == 2) || a == 198 && (b == 18 || b == 19 || b == 51 && c == 100) || a == 203 && b == 0 && c == 113 || a == 192 && b == 88 && c == 99;
        return a != 0 && a != 10 && a != 127 && a < 224 && !shared && !special && !(a == 169 && b == 254) && !(a == 172 && b >= 16 && b < 32) && !(a == 192 && b == 168);
    }

    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        if (first == 0x2002) {
            return isPublic4(Arrays.copyOfRange(bytes, 2, 6));
        }
        if (first == 0x64 && second == 0xff9b || first == 0 && second == 0) {
            return isPublic4(Arrays.copyOfRange(bytes, 12, 16));
        }
        boolean global = (first & 0xe000) == 0x2000;
        return global && !(first == 0x2001 && (second < 0x200 || second == 0xdb8));
    }
}
