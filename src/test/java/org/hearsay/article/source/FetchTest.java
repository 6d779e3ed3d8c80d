package org.hearsay.article.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchTest {

    private static final FetchRules QUICK = new FetchRules(Duration.ofSeconds(2), 3, Duration.ZERO, true);

    private LocalSite site;

    @BeforeEach
    void start() throws IOException {
        site = LocalSite.plain();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private Source fetch(String path) {
        List<Source> found = new Sources(QUICK).at(URI.create(site.base() + path)).toList();
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
        site.page("/news", "text/html; charset=utf-8", "<html><meta charset=latin1><p>A café.</html>");
        site.redirect("/old", "news");
        assertThat(fetch("/old")).isEqualTo(new Source.Page(site.base() + "/old", java.util.Optional.of(site.base() + "/news"), "<html><meta charset=latin1><p>A café.</html>", Stated.NOTHING));
        assertThat(site.asked()).containsExactly("/robots.txt", "/news");
    }

    @Test
    void doesWhatRobotsTxtSays() {
        site.page("/private/page", "text/html", "<p>secret");
        assertThat(refusal("/private/page")).contains("robots.txt");
        site.redirect("/way", "/private/page");
        assertThat(refusal("/way")).contains("robots.txt");
        assertThat(site.asked()).doesNotContain("/private/page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://127.0.0.1/", "javascript:alert(1)"})
    void followsNoRedirectToOtherSchemes(String target) {
        site.redirect("/leave", target);
        assertThat(refusal("/leave")).contains("only http and https");
    }

    @Test
    void givesUpOnLoopsSlownessAndErrors() {
        site.redirect("/loop", "/loop");
        assertThat(refusal("/loop")).contains("more than 3 times");
        site.handle("/slow", exchange -> {
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
        site.page("/big", "text/html", "<p>" + "much ".repeat(2_000_000));
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
        site.page("/feed", "application/rss+xml", "<?xml version='1.0'?><rss version='2.0'><channel><title>T</title><link>" + site.base() + "</link><description>d</description><item><title>One</title><link>/one.html</link></item>"
                + "<item><title>File</title><link>file:///etc/passwd</link></item></channel></rss>");
        site.page("/one.html", "text/html", "<p>One.");
        List<Source> found = new Sources(QUICK).at(URI.create(site.base() + "/feed")).toList();
        assertThat(found).hasSize(2);
        assertThat(found.get(0)).isInstanceOfSatisfying(Source.Page.class, page -> assertThat(page.stated().title()).isEqualTo("One"));
        assertThat(found.get(1)).isInstanceOfSatisfying(Source.Unreadable.class, unreadable -> assertThat(unreadable.reason()).contains("neither http nor https"));
    }
}
