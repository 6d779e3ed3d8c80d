package org.hearsay.article.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes bytes, by the first of these that speaks: the byte order mark, the charset of the transport's header, the charset that the page
 * declares within its first 4,096 bytes, validity as UTF-8, detection by the bytes' statistics. A declared UTF-8 that the bytes refute by
 * more than a slip is not believed.
 */
final class Charsets {

    private static final int DECLARED_WITHIN = 4096;
    private static final int DETECTED_WITHIN = 16_384;
    private static final Pattern DECLARED = Pattern.compile("(?i)<(?:meta\\b[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*|\\?xml\\b[^>]{0,200}?encoding\\s*=\\s*[\"']\\s*)([\\w:.-]{2,40})");

    private Charsets() {}

    static String decode(byte[] bytes, Optional<String> header) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        Optional<Charset> wide = unmarkedUtf16(bytes);
        if (wide.isPresent()) {
            return new String(bytes, wide.get());
        }
        Optional<String> strict = strictUtf8(bytes);
        Optional<Charset> stated = header.flatMap(Charsets::named).or(() -> declared(bytes)).filter(charset -> !charset.name().startsWith("UTF-16"));
        if (stated.isPresent() && !stated.get().equals(StandardCharsets.UTF_8)) {
            boolean refuted = strict.isPresent() && !isAscii(bytes) && header.isEmpty();
            return refuted ? strict.get() : new String(bytes, stated.get());
        }
        if (strict.isPresent()) {
            return strict.get();
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        return stated.isPresent() && isSlip(utf8) ? utf8 : new String(bytes, detected(bytes));
    }

    /** The start of a content without a last character in UTF-8 that was cut in two. */
    static byte[] withoutCutCharacter(byte[] start) {
        int lead = start.length - 1;
        while (lead > 0 && lead > start.length - 4 && (start[lead] & 0xc0) == 0x80) {
            lead--;
        }
        boolean cut = lead >= 0 && (start[lead] & 0xc0) == 0xc0;
        return cut ? Arrays.copyOf(start, lead) : start;
    }

    /** The content of a text file, its byte order mark included: UTF-8, or what {@link #decode} finds if it is not valid as such. */
    static String unchanged(byte[] bytes) {
        return strictUtf8(bytes).orElseGet(() -> decode(bytes, Optional.empty()));
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark shows in every second byte of Latin text being zero. */
    private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
        int length = Math.min(bytes.length, 2000) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (length >= 8 && odd > length * 0.35 && even < length * 0.05) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return length >= 8 && even > length * 0.35 && odd < length * 0.05 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<String> strictUtf8(byte[] bytes) {
        // The quick way first: where nothing was replaced, nothing was broken.
        String quick = new String(bytes, StandardCharsets.UTF_8);
        if (quick.indexOf('\ufffd') < 0) {
            return Optional.of(quick);
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether what is broken is the exception among the characters beyond ASCII. */
    private static boolean isSlip(String decoded) {
        long broken = decoded.chars().filter(c -> c == '\ufffd').count();
        long beyond = decoded.chars().filter(c -> c > 127).count();
        return broken * 2 < beyond;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(start);
        return matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    /** A charset by the name that the web uses; Latin-1 is read as windows-1252 there. */
    private static Optional<Charset> named(String name) {
        String clean = name.strip().toLowerCase(Locale.ROOT);
        if (clean.equals("iso-8859-1") || clean.equals("latin1") || clean.equals("us-ascii") || clean.equals("ascii")) {
            clean = "windows-1252";
        } else if (clean.equals("gb2312")) {
            clean = "gbk";
        }
        try {
            return Optional.of(Charset.forName(clean));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Charset detected(byte[] bytes) {
        byte[] sample = bytes.length > DETECTED_WITHIN ? Arrays.copyOf(bytes, DETECTED_WITHIN) : bytes;
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        for (CharsetMatch match : detector.setText(sample).detectAll()) {
            // Wide characters were looked for before, by what they do to Latin text.
            if (!match.getName().startsWith("UTF-")) {
                Optional<Charset> charset = named(match.getName());
                if (charset.isPresent()) {
                    return charset.get();
                }
            }
        }
        return StandardCharsets.UTF_8;
    }
}
