package org.hearsay.bench.abuse;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends good and bad requests to a server of this machine. */
final class Client {

    /** The status where a connection broke off or nothing came in time. */
    static final int NONE = 0;

    private final int port;
    /** Not by the upgrade to HTTP/2 that the library tries otherwise with every request. */
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Client(int port) {
        this.port = port;
    }

    /**
     * An answer.
     *
     * @param status of HTTP, or {@link #NONE}
     * @param body its text
     * @param seconds until it was whole
     */
    record Answer(int status, String body, double seconds) {
        boolean isRefusal() {
            return status >= 400 && status < 500;
        }
    }

    Answer query(String query, String accept, Duration patience) {
        return send(request("/sparql").header("Content-Type", "application/sparql-query").header("Accept", accept).POST(BodyPublishers.ofString(query)), patience);
    }

    Answer query(String query) {
        return query(query, "text/csv", Duration.ofSeconds(20));
    }

    /** Asks by a form, which every server takes, in this very thread and over a connection that is kept: for times of milliseconds the other client is too slow. */
    Answer form(String query, Duration patience) {
        long start = System.nanoTime();
        try {
            HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/sparql").toURL().openConnection();
            connection.setReadTimeout((int) patience.toMillis());
            connection.setRequestProperty("Accept", "text/csv");
            connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
            connection.setDoOutput(true);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(("query=" + encoded(query)).getBytes(StandardCharsets.US_ASCII));
            }
            try (InputStream in = connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                String body = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return new Answer(connection.getResponseCode(), body, since(start));
            }
        } catch (IOException e) {
            return new Answer(NONE, "", since(start));
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    Answer send(HttpRequest.Builder request, Duration patience) {
        long start = System.nanoTime();
        try {
            HttpResponse<String> answer = http.send(request.timeout(patience).build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), since(start));
        } catch (IOException e) {
            return new Answer(NONE, "", since(start));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens a connection and sends the beginning of something. */
    Socket begin(String text) throws IOException {
        Socket socket = new Socket("localhost", port);
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    /** Sends a request as it is, which no library would, and hands out the answer. */
    Answer raw(String text) {
        long start = System.nanoTime();
        try (Socket socket = begin(text)) {
            socket.setSoTimeout(3000);
            byte[] answer = socket.getInputStream().readNBytes(1 << 16);
            return answer(new String(answer, StandardCharsets.ISO_8859_1), since(start));
        } catch (IOException e) {
            return new Answer(NONE, "", since(start));
        }
    }

    /** Sends blocks without end and reads the beginning of the answer when the server gives one. */
    Answer endless(String head, byte[] block, Duration patience) throws IOException {
        long start = System.nanoTime();
        try (Socket socket = begin(head)) {
            socket.setSoTimeout(1);
            OutputStream out = socket.getOutputStream();
            InputStream in = socket.getInputStream();
            while (since(start) < patience.toSeconds()) {
                out.write(block);
                try {
                    byte[] first = new byte[12];
                    if (in.readNBytes(first, 0, 12) == 12) {
                        return answer(new String(first, StandardCharsets.ISO_8859_1), since(start));
                    }
                } catch (java.net.SocketTimeoutException notYet) {
                    continue;
                }
            }
        } catch (IOException e) {
            return new Answer(NONE, "", since(start));
        }
        return new Answer(NONE, "", since(start));
    }

    private static Answer answer(String text, double seconds) {
        int status = text.matches("(?s)HTTP/1.1 \\d\\d\\d.*") ? Integer.parseInt(text.substring(9, 12)) : NONE;
        return new Answer(status, text, seconds);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
