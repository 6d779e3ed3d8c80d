package org.hearsay.article.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Reads the bytes of one page or text, and never more than one may have. */
final class Bytes {

    /** A page may have 8 MB; the largest news pages have 3, and a parsed page takes up to forty times its size in memory. */
    static final int MOST = 8_000_000;

    /** A saved page (MHTML) also holds its pictures. */
    static final int MOST_SAVED = 40_000_000;

    private Bytes() {}

    /** All bytes of a page or text. */
    static byte[] read(InputStream in) throws IOException {
        return read(in, MOST);
    }

    static byte[] read(InputStream in, int most) throws IOException {
        byte[] bytes = new byte[Math.min(most + 1, Math.max(1 << 13, in.available() + 1))];
        int length = in.readNBytes(bytes, 0, bytes.length);
        while (length == bytes.length && length <= most) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(most + 1L, 2L * length));
            length += in.readNBytes(bytes, length, bytes.length - length);
        }
        if (length > most) {
            throw new UnreadableException("it is larger than " + most / 1_000_000 + " MB" + (in instanceof GZIPInputStream ? " when unpacked" : ""));
        }
        return Arrays.copyOf(bytes, length);
    }

    static boolean isGzip(byte[] start) {
        return start.length > 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
    }

    /** The bytes unpacked if they are gzip, else unchanged. */
    static byte[] unpacked(byte[] bytes) throws IOException {
        if (!isGzip(bytes)) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return read(in);
        }
    }

    /** The first bytes of a stream, which stays where it is. */
    static byte[] peek(InputStream in, int count) throws IOException {
        in.mark(count);
        byte[] start = in.readNBytes(count);
        in.reset();
        return start;
    }
}
