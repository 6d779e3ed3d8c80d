package org.hearsay.server.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The headers of every answer: reading is open to pages of any origin, without credentials; no page of this server runs a script that is not its own. */
public final class PublicHeaders implements Filter {

    /** The one style that the SPARQL editor writes into its page: the grips between the columns of its table. */
    private static final String EDITOR_STYLE = "'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk='";

    private static final String CONTENT_SECURITY = "default-src 'none'; script-src 'self'; style-src 'self' " + EDITOR_STYLE + "; img-src 'self' data:; font-src 'self' data:; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Limits limits;
    private final Optional<String> licence;

    /**
     * Announces the limits, and the licence that the data have, where it is known.
     */
    public PublicHeaders(Limits limits, Optional<String> licence) {
        this.limits = limits;
        this.licence = licence;
    }

    /** The headers by their names. */
    static Map<String, String> of(Limits limits) {
        return Map.of(
                "Access-Control-Allow-Origin", "*",
                "Access-Control-Expose-Headers", "ETag, Last-Modified, Link, Location, Retry-After, " + Limits.HEADER,
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "no-referrer",
                "Content-Security-Policy", CONTENT_SECURITY,
                Limits.HEADER, limits.announcement());
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        of(limits).forEach(answer::setHeader);
        licence.ifPresent(iri -> answer.addHeader("Link", "<" + iri + ">; rel=\"license\""));
        if (preflight((HttpServletRequest) request)) {
            answer.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
            answer.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, If-Modified-Since");
            answer.setHeader("Access-Control-Max-Age", "86400");
            answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean preflight(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null;
    }
}
