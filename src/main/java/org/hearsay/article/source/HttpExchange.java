package org.hearsay.article.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.netpreserve.jwarc.HttpResponse;

/**
 * One request to a web server and its answer. The connection is made to an address that was checked before, which the JDK's own client,
 * asking the name service again by itself, cannot promise.
 *
 * @param status status code
 * @param location where a redirect points to
 * @param type media type of the body, in lower case without parameters
 * @param charset that the header states for the body
 * @param body the body, unpacked
 */
record HttpExchange(int status, Optional<String> location, String type, Optional<String> charset, byte[] body) {

    static final String AGENT = "Hearsay";

    /** Asks for a page. */
    static HttpExchange get(URI uri, InetAddress address, Deadline deadline) throws IOException {
        boolean secure = uri.getScheme().equalsIgnoreCase("https");
        int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(address, port), deadline.millis());
            try (Socket socket = secure ? secured(plain, uri.getHost(), port, deadline) : plain) {
                socket.getOutputStream().write(request(uri).getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                return answer(HttpResponse.parse(Channels.newChannel(deadline.over(socket))));
            }
        } catch (SocketTimeoutException e) {
            throw deadline.passed(e);
        } catch (SSLException e) {
            throw new UnreadableException("the server's certificate is not trusted, or it cannot speak TLS: " + e.getMessage(), e);
        } catch (ConnectException e) {
            throw new UnreadableException("the server cannot be reached: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new UnreadableException("the server's answer is no HTTP: " + e.getMessage(), e);
        }
    }

    private static SSLSocket secured(Socket plain, String host, int port, Deadline deadline) throws IOException {
        plain.setSoTimeout(deadline.millis());
        SSLSocket socket = (SSLSocket) context().getSocketFactory().createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static SSLContext context() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java cannot do TLS", e);
        }
    }

    private static String request(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String host = uri.getHost() + (uri.getPort() >= 0 ? ":" + uri.getPort() : "");
        return "GET " + path + query + " HTTP/1.1\r\nHost: " + host + "\r\nUser-Agent: " + AGENT
                + "/0.1\r\nAccept: text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1\r\nAccept-Language: en,*;q=0.5\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n";
    }

    private static HttpExchange answer(HttpResponse http) throws IOException {
        Optional<String> location = http.headers().first("Location");
        String type = http.contentType().base().toString().toLowerCase(Locale.ROOT);
        Optional<String> charset = Optional.ofNullable(http.contentType().parameters().get("charset"));
        byte[] body = location.isPresent() && http.status() / 100 == 3 ? new byte[0] : Bytes.read(http.bodyDecoded().stream());
        return new HttpExchange(http.status(), location, type, charset, body);
    }

    /** The moment until which an answer must be complete, however slowly it trickles. */
    static final class Deadline {

        private final long end;
        private final long seconds;

        Deadline(Duration timeout) {
            this.end = System.nanoTime() + timeout.toNanos();
            this.seconds = timeout.toSeconds();
        }

        int millis() throws UnreadableException {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw passed(null);
            }
            return (int) Math.min(left, Integer.MAX_VALUE);
        }

        UnreadableException passed(Throwable cause) {
            return new UnreadableException("the server took longer than " + seconds + " s", cause);
        }

        InputStream over(Socket socket) throws IOException {
            return new FilterInputStream(socket.getInputStream()) {
                @Override
                public int read() throws IOException {
                    socket.setSoTimeout(millis());
                    return super.read();
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    socket.setSoTimeout(millis());
                    return super.read(bytes, offset, length);
                }
            };
        }
    }
}
