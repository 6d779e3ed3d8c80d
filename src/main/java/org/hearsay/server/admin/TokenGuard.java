package org.hearsay.server.admin;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.hearsay.server.http.Problems;
import org.hearsay.server.http.RequestProblem;

/** Lets only those pass who show the token. An address that shows a wrong one too often is locked out for a while, whatever it shows then. */
final class TokenGuard implements Filter {

    private static final String SCHEME = "Bearer ";
    private static final int TRIES = 10;
    private static final Duration LOCK_OUT = Duration.ofMinutes(1);
    private static final int ADDRESSES = 10_000;

    /** The failures of one address since the first of them. */
    private record Failures(int count, Instant until) {}

    private final byte[] digest;
    private final InstantSource clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > ADDRESSES;
        }
    };

    TokenGuard(String token, InstantSource clock) {
        this.digest = digest(token);
        this.clock = clock;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        try {
            check(asked.getRemoteAddr(), asked.getHeader("Authorization"));
        } catch (RequestProblem e) {
            if (e.status() == 401) {
                answer.setHeader("WWW-Authenticate", "Bearer realm=\"hearsay\"");
            }
            answer.setHeader("Connection", "close");
            Problems.send(asked, answer, e);
            return;
        }
        chain.doFilter(request, response);
    }

    /**
     * Checks what a client shows.
     *
     * @param address the client's
     * @param authorization its header, or null
     * @throws RequestProblem 401 if it is not the token, 429 if the address is locked out
     */
    synchronized void check(String address, String authorization) {
        Instant now = clock.instant();
        Failures before = failures.get(address);
        if (before != null && !now.isBefore(before.until())) {
            failures.remove(address);
            before = null;
        }
        if (before != null && before.count() >= TRIES) {
            Duration wait = Duration.between(now, before.until()).plusSeconds(1);
            throw RequestProblem.busy(429, "Too many wrong tokens came from your address; wait " + wait.toSeconds() + " seconds.", wait);
        }
        if (authorization == null) {
            throw new RequestProblem(401, "Show the token: Authorization: Bearer TOKEN.");
        }
        boolean right = authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(digest, digest(authorization.substring(SCHEME.length()).strip()));
        if (!right) {
            failures.put(address, new Failures(before == null ? 1 : before.count() + 1, now.plus(LOCK_OUT)));
            throw new RequestProblem(401, "This is not the token.");
        }
        failures.remove(address);
    }

    /** Digests have one length, so that comparing them takes the same time for every token. */
    private static byte[] digest(String token) {
        return DigestUtils.sha256(token);
    }
}
