package org.hearsay.article.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchTest {

    private static final FetchRules QUICK = new FetchRules(Duration.ofSeconds(2), 3, Duration.ZERO, true);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private String base;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private/\n");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void page(String path, String type, String content) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.getResponseHeaders().set("Content-Type", type);
            answer(exchange, 200, content.getBytes(UTF_8));
        });
    }

    private void redirect(String path, String to) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            answer(exchange, 302, new byte[0]);
        });
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private Source fetch(String path) {
        List<Source> found = new Sources(QUICK).at(URI.create(base + path)).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private String refusal(String path) {
        Source source = fetch(path);
        assertThat(source).isInstanceOf(Source.Unreadable.class);
        return ((Source.Unreadable) source).reason();
    }

    @Test
    void fetchesAPageBehindARedirectInTheCharsetOfItsHeader() {
        page("/news", "text/html; charset=utf-8", "<html><meta charset=latin1><p>A café.</html>");
        redirect("/old", "news");
        assertThat(fetch("/old")).isEqualTo(new Source.Page(base + "/old", java.util.Optional.of(base + "/news"), "<html><meta charset=latin1><p>A café.</html>", Stated.NOTHING));
        assertThat(asked).containsExactly("/robots.txt", "/news");
    }

    @Test
    void doesWhatRobotsTxtSays() {
        page("/private/page", "text/html", "<p>secret");
        assertThat(refusal("/private/page")).contains("robots.txt");
        redirect("/way", "/private/page");
        assertThat(refusal("/way")).contains("robots.txt");
        assertThat(asked).doesNotContain("/private/page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://127.0.0.1/", "javascript:alert(1)"})
    void followsNoRedirectToOtherSchemes(String target) {
        redirect("/leave", target);
        assertThat(refusal("/leave")).contains("only http and https");
    }

    @Test
    void givesUpOnLoopsSlownessAndErrors() {
        redirect("/loop", "/loop");
        assertThat(refusal("/loop")).contains("more than 3 times");
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 100; i++) {
                    out.write('x');
                    out.flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(refusal("/slow")).contains("longer than 2 s");
        assertThat(refusal("/none")).contains("404");
        page("/big", "text/html", "<p>" + "much ".repeat(2_000_000));
        assertThat(refusal("/big")).contains("larger than 8 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://localhost/", "http://10.1.2.3/", "http://192.168.0.1/", "http://172.16.9.9/", "http://169.254.169.254/latest", "http://100.64.0.1/", "http://0.0.0.0/", "http://[::1]/", "http://[fd00::1]/",
            "http://[::ffff:127.0.0.1]/", "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/", "http://2130706433/", "http://0x7f.1/"})
    void asksNoPrivateHostUnlessAllowed(String address) {
        List<Source> found = new Sources(FetchRules.POLITE).at(URI.create(address)).toList();
        assertThat(found).hasSize(1);
        assertThat(found.get(0)).isInstanceOfSatisfying(Source.Unreadable.class, unreadable -> assertThat(unreadable.reason()).containsAnyOf("private network", "unknown", "only http and https"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "93.184.216.34", "172.32.0.1", "2606:2800:220:1::1"})
    void publicAddressesArePublic(String address) throws IOException {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void readsAFeedAndThePagesItLinksTo() {
        page("/feed", "application/rss+xml", "<?xml version='1.0'?><rss version='2.0'><channel><title>T</title><link>" + base + "</link><description>d</description><item><title>One</title><link>/one.html</link></item>"
                + "<item><title>File</title><link>file:///etc/passwd</link></item></channel></rss>");
        page("/one.html", "text/html", "<p>One.");
        List<Source> found = new Sources(QUICK).at(URI.create(base + "/feed")).toList();
        assertThat(found).hasSize(2);
        assertThat(found.get(0)).isInstanceOfSatisfying(Source.Page.class, page -> assertThat(page.stated().title()).isEqualTo("One"));
        assertThat(found.get(1)).isInstanceOfSatisfying(Source.Unreadable.class, unreadable -> assertThat(unreadable.reason()).contains("neither http nor https"));
    }
}
