package org.hearsay.bench.abuse;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Another engine over the same data, in a process of its own.
 *
 * @param name of the engine
 * @param port where it answers forms at {@code /sparql}
 * @param process what to end
 */
record Engine(String name, int port, Process process) implements AutoCloseable {

    private static final int VIRTUOSO_SQL = Integer.getInteger("virtuoso.sql", 21111);
    private static final int VIRTUOSO_HTTP = Integer.getInteger("virtuoso.http", 28890);

    /** RDF4J's native store; without the delay of 40 ms that the JDK's server has with small answers. */
    static Engine rdf4j(Path quads, Path folder) throws IOException {
        return telling("RDF4J native", new ProcessBuilder(java(), "-Xmx1g", "-XX:+UseSerialGC", "-Dsun.net.httpserver.nodelay=true", "-cp", System.getProperty("java.class.path"), Rdf4jServer.class.getName(), quads.toString(),
                Files.createDirectories(folder).toString()));
    }

    /** Oxigraph, where the variable OXIGRAPH names a folder into which its npm package is installed. */
    static Optional<Engine> oxigraph(Path quads) throws IOException {
        String installed = System.getenv("OXIGRAPH");
        if (installed == null) {
            return Optional.empty();
        }
        Path script = Path.of("src/bench/java/org/hearsay/bench/abuse/oxigraph.mjs").toAbsolutePath();
        return Optional.of(telling("Oxigraph", new ProcessBuilder("node", script.toString(), quads.toString()).directory(Path.of(installed).toFile())));
    }

    /** Virtuoso, where its programs (Debian's virtuoso-opensource-7) are installed. */
    static Optional<Engine> virtuoso(Path quads, Path folder) throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of("/usr/bin/virtuoso-t"))) {
            return Optional.empty();
        }
        Files.createDirectories(folder);
        Files.copy(quads, folder.resolve("all.nq.gz"));
        Files.writeString(folder.resolve("virtuoso.ini"), """
                [Database]
                DatabaseFile = virtuoso.db
                ErrorLogFile = virtuoso.log
                LockFile = virtuoso.lck
                TransactionFile = virtuoso.trx
                xa_persistent_file = virtuoso.pxa
                [TempDatabase]
                DatabaseFile = virtuoso-temp.db
                TransactionFile = virtuoso-temp.trx
                [Parameters]
                ServerPort = 127.0.0.1:%d
                DisableUnixSocket = 1
                DirsAllowed = .
                NumberOfBuffers = 40000
                MaxDirtyBuffers = 30000
                [HTTPServer]
                ServerPort = 127.0.0.1:%d
                ServerThreads = 10
                MaxKeepAlives = 10
                KeepAliveTimeout = 60
                [SPARQL]
                ResultSetMaxRows = 1000000
                """.formatted(VIRTUOSO_SQL, VIRTUOSO_HTTP));
        Process process = new ProcessBuilder("virtuoso-t", "+foreground", "+configfile", "virtuoso.ini").directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        Engine virtuoso = new Engine("Virtuoso", VIRTUOSO_HTTP, process);
        try {
            awaitPort(VIRTUOSO_HTTP);
            Process loading = new ProcessBuilder("isql-vt", "127.0.0.1:" + VIRTUOSO_SQL, "dba", "dba", "exec=ld_dir('.', 'all.nq.gz', 'http://none.invalid/'); rdf_loader_run(); checkpoint;")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            if (!loading.waitFor(120, TimeUnit.SECONDS) || loading.exitValue() != 0) {
                throw new IllegalStateException("Virtuoso cannot load the data");
            }
            return Optional.of(virtuoso);
        } catch (IllegalStateException e) {
            virtuoso.close();
            throw e;
        }
    }

    private static Engine telling(String name, ProcessBuilder builder) throws IOException {
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new Engine(name, Integer.parseInt(process.inputReader().readLine()), process);
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    private static void awaitPort(int port) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            try (Socket open = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("nothing listens on the port " + port);
    }

    /** All that can be had. */
    static List<Engine> all(Path quads, Path folder) throws IOException, InterruptedException {
        List<Engine> engines = new ArrayList<>();
        engines.add(rdf4j(quads, folder.resolve("rdf4j")));
        oxigraph(quads).ifPresent(engines::add);
        virtuoso(quads, folder.resolve("virtuoso")).ifPresent(engines::add);
        return engines;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
