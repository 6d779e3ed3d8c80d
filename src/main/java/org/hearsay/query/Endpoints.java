package org.hearsay.query;

import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;

/** Why an endpoint did not answer, in words for the one who asked it. */
public final class Endpoints {

    private static final int LONGEST_REASON = 300;

    private Endpoints() {}

    /** The reason of a failure that Jena's HTTP client met. */
    public static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) {
                return "there is no such host";
            }
            if (cause instanceof HttpTimeoutException) {
                return "it took too long";
            }
            if (cause instanceof ConnectException) {
                return cause.getCause() instanceof UnresolvedAddressException ? "there is no such host" : "nothing listens there. Is its server running? `hearsay serve` starts one";
            }
            if (cause instanceof HttpException refused && refused.getStatusCode() > 0) {
                return "it answered " + refused.getStatusCode() + ", " + shortened(refused.getResponse() == null ? refused.getStatusLine() : refused.getResponse());
            }
            if (cause instanceof QueryExceptionHTTP refused && refused.getStatusCode() > 0) {
                return "it answered " + refused.getStatusCode() + ", " + shortened(refused.getMessage());
            }
        }
        return shortened(String.valueOf(failure.getMessage()));
    }

    private static String shortened(String text) {
        String line = text.lines().filter(words -> !words.isBlank()).findFirst().orElse("without a word").strip();
        String brief = line.length() <= LONGEST_REASON ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(LONGEST_REASON, line.codePointCount(0, line.length())))) + " …";
        return brief.endsWith(".") ? brief.substring(0, brief.length() - 1) : brief;
    }
}
