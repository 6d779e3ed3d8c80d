package org.hearsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hearsay load https://…} against a server on this machine, with a certificate of its own. */
class LoadFromWebTest {

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final String PAGE = """
            <html lang="en"><head><title>Hackers attack bank</title><meta property="article:published_time" content="2014-12-17"></head><body><article><h1>Hackers attack bank</h1>
            <p>The government of Iran said on Tuesday that hackers from Russia attacked the central bank of Iran.</p>
            <p>The bank said that it had lost no money, and that its customers would not notice anything at all.</p></article></body></html>""";

    @TempDir
    private Path temp;

    private final SSLContext before = defaultContext();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpsServer server;
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
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(own));
        server.setExecutor(threads);
        base = "https://127.0.0.1:" + server.getAddress().getPort();
        page("/robots.txt", "User-agent: *\nDisallow: /private/\n");
        page("/news", PAGE);
        page("/private/news", PAGE);
        page("/big", "<p>" + "much ".repeat(2_000_000));
        redirect("/old", "/news");
        redirect("/file", "file:///etc/passwd");
        server.start();
        trust(keys);
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
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

    private void page(String path, String content) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.getResponseHeaders().set("Content-Type", path.endsWith(".txt") ? "text/plain" : "text/html; charset=utf-8");
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
        } catch (IOException gone) {
            // whoever asked has read enough
        }
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
        assertThat(asked).containsExactly("/robots.txt", "/news");
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
        assertThat(asked).doesNotContain("/private/news");
    }

    @Test
    void asksNoServerWhoseCertificateIsNotTrustedOrNotItsOwn() throws Exception {
        SSLContext.setDefault(before);
        assertThat(load(base + "/news").err()).contains(base + "/news: the server's certificate is not trusted");
        trust(certificate());
        assertThat(load(base.replace("127.0.0.1", "localhost") + "/news").err()).contains("the server's certificate is not trusted", "localhost");
        assertThat(asked).isEmpty();
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
        assertThat(asked).isEmpty();
    }
}
