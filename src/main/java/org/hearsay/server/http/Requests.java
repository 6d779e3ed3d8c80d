package org.hearsay.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.eclipse.jetty.http.BadMessageException;

/** Reads the bodies of requests as UTF-8 text, never more of them than a limit. */
public final class Requests {

    private Requests() {}

    /**
     * Reads and decompresses the body, and decodes it strictly.
     *
     * @param limit how many bytes it may have after decompression
     * @throws RequestProblem 413 if it is too long, 415 for an unknown encoding, 400 if it is not UTF-8 or ends early
     */
    public static String body(HttpServletRequest request, int limit) {
        return utf8(bytes(request, limit));
    }

    /**
     * Reads and decompresses the body.
     *
     * @param limit how many bytes it may have after decompression
     * @throws RequestProblem 413 if it is too long, 415 for an unknown encoding, 400 if it ends early
     */
    public static byte[] bytes(HttpServletRequest request, int limit) {
        if (request.getContentLengthLong() > limit) {
            throw tooLong(limit);
        }
        try (InputStream in = decompressed(request)) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            byte[] block = new byte[8192];
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                if (body.size() + n > limit) {
                    throw tooLong(limit);
                }
                body.write(block, 0, n);
            }
            return body.toByteArray();
        } catch (ZipException e) {
            throw new RequestProblem(400, "The body is not compressed as its Content-Encoding says: " + e.getMessage());
        } catch (BadMessageException e) {
            throw new RequestProblem(e.getCode(), "The body of the request is broken or came too slowly: " + e.getReason());
        } catch (IOException e) {
            throw new RequestProblem(400, "The body of the request ended early.");
        }
    }

    /** The type that a request says its body has, without parameters and in small letters; empty if it says none. */
    public static String mediaType(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Decodes text strictly.
     *
     * @throws RequestProblem 400 if it is not UTF-8
     */
    static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new RequestProblem(400, "The request is not valid UTF-8; send it in UTF-8.");
        }
    }

    private static InputStream decompressed(HttpServletRequest request) throws IOException {
        String encoding = request.getHeader("Content-Encoding");
        InputStream raw = request.getInputStream();
        return switch (encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT)) {
            case "identity" -> raw;
            case "gzip", "x-gzip" -> new GZIPInputStream(raw);
            case "deflate" -> new InflaterInputStream(raw);
            default -> throw new RequestProblem(415, "Content-Encoding " + encoding + " is not known here; send gzip, deflate or none.");
        };
    }

    private static RequestProblem tooLong(int limit) {
        return new RequestProblem(413, "The body is longer than " + limit + " bytes after decompression.");
    }
}
