package org.hearsay.server;

import java.util.Optional;
import org.hearsay.server.http.Limits;

/**
 * How a server is set up.
 *
 * @param host the address that it listens on; {@code localhost} keeps it to this machine
 * @param port the port, or 0 for any free one
 * @param limits what one request may ask for
 * @param licence the IRI of the licence that the data have, where that is known
 * @param logged whether a line is logged for each request
 */
public record ServerSettings(String host, int port, Limits limits, Optional<String> licence, boolean logged) {

    public ServerSettings {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
        }
    }

    /** The settings for a port of this machine, with the usual limits and no log of requests. */
    public static ServerSettings local(int port) {
        return new ServerSettings("localhost", port, Limits.standard(), Optional.empty(), false);
    }

    /** The same settings with a licence of the data. */
    public ServerSettings licensed(String iri) {
        return new ServerSettings(host, port, limits, Optional.of(iri), logged);
    }

    /** The same settings with other limits. */
    public ServerSettings with(Limits other) {
        return new ServerSettings(host, port, other, licence, logged);
    }
}
