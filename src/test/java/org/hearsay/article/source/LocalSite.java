package org.hearsay.article.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** A site on this machine that keeps in mind which of its pages were asked for; its robots.txt keeps {@code /private/} to itself. */
public final class LocalSite implements AutoCloseable {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final String base;

    private LocalSite(HttpServer server, String scheme) {
        this.server = server;
        this.base = scheme + "://127.0.0.1:" + server.getAddress().getPort();
        server.setExecutor(threads);
        page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private/\n");
        server.start();
    }

    /** Speaks HTTP. */
    static LocalSite plain() throws IOException {
        return new LocalSite(HttpServer.create(anyPort(), 0), "http");
    }

    /** Speaks HTTPS with a certificate. */
    public static LocalSite secure(SSLContext certificate) throws IOException {
        HttpsServer server = HttpsServer.create(anyPort(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certificate));
        return new LocalSite(server, "https");
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    /** Its address, without a slash at the end. */
    public String base() {
        return base;
    }

    /** The paths of the pages that were asked for, in their order; without redirects. */
    public List<String> asked() {
        return asked;
    }

    /** Has a page. */
    public void page(String path, String type, String content) {
        handle(path, exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.getResponseHeaders().set("Content-Type", type);
            answer(exchange, 200, content.getBytes(UTF_8));
        });
    }

    /** Sends whoever asks elsewhere. */
    public void redirect(String path, String to) {
        handle(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            answer(exchange, 302, new byte[0]);
        });
    }

    /** Answers in a way of its own. */
    void handle(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        } catch (IOException gone) {
            // whoever asked has read enough
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
