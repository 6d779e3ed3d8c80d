package org.hearsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.hearsay.article.source.LocalSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hearsay load https://…} against a server on this machine, with a certificate of its own. */
class LoadFromWebTest {

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final String HTML = "text/html; charset=utf-8";
    private static final String PAGE = """
            <html lang="en"><head><title>Hackers attack bank</title><meta property="article:published_time" content="2014-12-17"></head><body><article><h1>Hackers attack bank</h1>
            <p>The government of Iran said on Tuesday that hackers from Russia attacked the central bank of Iran.</p>
            <p>The bank said that it had lost no money, and that its customers would not notice anything at all.</p></article></body></html>""";

    @TempDir
    private Path temp;

    private final SSLContext before = defaultContext();
    private LocalSite site;
    private String base;

    private static SSLContext defaultContext() {
        try {
            return SSLContext.getDefault();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void start() throws Exception {
        KeyStore keys = certificateFor("ip:127.0.0.1");
        SSLContext own = SSLContext.getInstance("TLS");
        KeyManagerFactory holder = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        holder.init(keys, PASSWORD);
        own.init(holder.getKeyManagers(), null, null);
        site = LocalSite.secure(own);
        base = site.base();
        for (String path : List.of("/news", "/private/news")) {
            site.page(path, HTML, PAGE);
        }
        site.page("/big", HTML, "<p>" + "much ".repeat(2_000_000));
        site.redirect("/old", "/news");
        site.redirect("/file", "file:///etc/passwd");
        trust(keys);
    }

    @AfterEach
    void stop() {
        site.close();
        SSLContext.setDefault(before);
    }

    /** Made by the JDK's own tool, since no public class of it makes certificates. */
    private KeyStore certificateFor(String name) throws IOException, GeneralSecurityException, InterruptedException {
        Path file = temp.resolve("keys.p12");
        Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process made = new ProcessBuilder(tool.toString(), "-genkeypair", "-alias", "test", "-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=test", "-ext", "san=" + name, "-validity", "2", "-storetype", "PKCS12", "-keystore", file.toString(),
                "-storepass", new String(PASSWORD)).redirectErrorStream(true).start();
        String said = new String(made.getInputStream().readAllBytes(), UTF_8);
        assertThat(made.waitFor()).as(said).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }

    private static void trust(KeyStore keys) throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("test", keys.getCertificate("test"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        SSLContext.setDefault(context);
    }

    private CommandRun load(String... inputs) {
        String[] args = new String[inputs.length + 4];
        args[0] = "load";
        System.arraycopy(inputs, 0, args, 1, inputs.length);
        args[inputs.length + 1] = "--allow-private";
        args[inputs.length + 2] = "--store";
        args[inputs.length + 3] = temp.resolve("store").toString();
        return CommandRun.of(args);
    }

    @Test
    void loadsAPageBehindARedirectUnderTheAddressItStandsAt() {
        CommandRun run = load(base + "/old");
        assertThat(run.err()).contains("1 article loaded").contains("0 failed");
        assertThat(run.code()).isEqualTo(Main.DONE);
        assertThat(run.out()).startsWith("new\t").contains(base + "/old");
        assertThat(site.asked()).containsExactly("/robots.txt", "/news");
        CommandRun articles = CommandRun.of("query", "articles", "--store", temp.resolve("store").toString(), "--format", "csv");
        assertThat(articles.out()).contains("Hackers attack bank", "2014-12-17");
        assertThat(CommandRun.of("extract", "--allow-private", base + "/old").out()).contains("\"source\":\"" + base + "/old\",\"url\":\"" + base + "/news\"");
    }

    @Test
    void whatMayNotOrCannotBeFetchedIsReportedAndTheRestLoaded() {
        CommandRun run = load(base + "/private/news", base + "/file", base + "/big", base + "/none", base + "/news");
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err().lines()).contains(
                "hearsay: " + base + "/private/news: the site's robots.txt does not allow to fetch " + base + "/private/news",
                "hearsay: " + base + "/file: only http and https addresses are fetched, not file:///etc/passwd",
                "hearsay: " + base + "/big: it is larger than 8 MB",
                "hearsay: " + base + "/none: the server answers 404 (there is no such page)");
        assertThat(run.err()).contains("1 article loaded").contains("4 failed");
        assertThat(site.asked()).doesNotContain("/private/news");
    }

    @Test
    void asksNoServerWhoseCertificateIsNotTrustedOrNotItsOwn() throws Exception {
        SSLContext.setDefault(before);
        assertThat(load(base + "/news").err()).contains(base + "/news: the server's certificate is not trusted");
        trust(certificate());
        assertThat(load(base.replace("127.0.0.1", "localhost") + "/news").err()).contains("the server's certificate is not trusted", "localhost");
        assertThat(site.asked()).isEmpty();
    }

    private KeyStore certificate() throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(temp.resolve("keys.p12"))) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }

    @Test
    void asksNoPrivateHostUnlessAllowed() {
        CommandRun run = CommandRun.of("load", base + "/news", "--store", temp.resolve("store").toString());
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err()).contains(base + "/news: the host 127.0.0.1 is in a private network (127.0.0.1), which must be allowed explicitly");
        assertThat(site.asked()).isEmpty();
    }
}
