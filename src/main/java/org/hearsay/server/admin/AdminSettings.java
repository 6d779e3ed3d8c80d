package org.hearsay.server.admin;

/**
 * How the second listener is set up.
 *
 * @param host the address that it listens on; {@code localhost} keeps it to this machine
 * @param port the port, or 0 for any free one
 * @param token what a client must show, as {@code Authorization: Bearer TOKEN}; there is no default
 */
public record AdminSettings(String host, int port, String token) {

    /** Shorter tokens could be guessed. */
    public static final int SHORTEST_TOKEN = 16;

    public AdminSettings {
        if (token.length() < SHORTEST_TOKEN || !token.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("a token has at least " + SHORTEST_TOKEN + " characters, all of them visible ASCII; `openssl rand -hex 32` makes a good one");
        }
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
        }
    }

    /** Does not tell the token. */
    @Override
    public String toString() {
        return "AdminSettings[" + host + ":" + port + "]";
    }
}
