package org.hearsay.bench.abuse;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ARQ;
import org.hearsay.server.HearsayServer;
import org.hearsay.server.ServerSettings;
import org.hearsay.server.http.Limits;
import org.hearsay.store.Store;

/** A server in a process of its own, ours or stock Fuseki over the same dataset, that tells on request how much memory and time it uses. */
final class Target implements AutoCloseable {

    /** How long a query may run, for both, where queries run to the limit; shorter than the server's own, to keep the suite short. */
    static final Duration LIMIT = Duration.ofSeconds(5);

    final String name;
    final int port;
    /** Little room for garbage, so that what a query holds can be told from it. */
    private static final List<String> NARROW = List.of("-Xmx1g", "-Xmn24m", "-XX:+UseSerialGC");

    private final Process process;
    private final BufferedReader answers;

    private Target(String name, Process process, BufferedReader answers, int port) {
        this.name = name;
        this.process = process;
        this.answers = answers;
        this.port = port;
    }

    /** Starts a server over the store of a folder, with a small heap. */
    static Target start(String name, Path store, Duration limit) throws IOException {
        return start(name, store, limit, NARROW);
    }

    /** The same with the heap that Java gives by itself. */
    static Target roomy(String name, Path store, Duration limit) throws IOException {
        return start(name, store, limit, List.of());
    }

    private static Target start(String name, Path store, Duration limit, List<String> heap) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(heap);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Target.class.getName(), name, store.toString(), limit.toString()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader answers = process.inputReader(StandardCharsets.UTF_8);
        return new Target(name, process, answers, Integer.parseInt(answers.readLine()));
    }

    /** The server's side: a line with the port, then a number for each line that comes in. */
    public static void main(String[] args) throws IOException {
        Store store = Store.existing(Path.of(args[1]));
        System.out.println(args[0].equals("stock") ? stock(store, Duration.parse(args[2])) : ours(store, Duration.parse(args[2])));
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        long base = 0;
        for (String command = commands.readLine(); command != null; command = commands.readLine()) {
            if (command.equals("base")) {
                System.gc();
                heap().forEach(MemoryPoolMXBean::resetPeakUsage);
                base = sum(pool -> pool.getUsage().getUsed());
            }
            System.out.println(switch (command) {
                case "base" -> base;
                case "peak" -> sum(pool -> pool.getPeakUsage().getUsed()) - base;
                default -> ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
            });
        }
        System.exit(0);
    }

    private static int ours(Store store, Duration limit) {
        return HearsayServer.start(store, ServerSettings.local(0).with(Limits.standard().within(limit))).port();
    }

    /** What the first example of its documentation starts, with Fuseki's own setting for a timeout. */
    private static int stock(Store store, Duration limit) {
        store.dataset().getContext().set(ARQ.queryTimeout, Long.toString(limit.toMillis()));
        return FusekiServer.create().loopback(true).port(0).add("/sparql", store.dataset()).build().start().getPort();
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }

    private static long sum(ToLongFunction<MemoryPoolMXBean> of) {
        return heap().stream().mapToLong(of).sum();
    }

    private long ask(String command) throws IOException {
        process.outputWriter().write(command + "\n");
        process.outputWriter().flush();
        return Long.parseLong(answers.readLine());
    }

    /** Begins to measure the heap. */
    void measureHeap() throws IOException {
        ask("base");
    }

    /** How many bytes of heap were in use at most since then, garbage included, beyond those at the beginning. */
    long heapPeak() throws IOException {
        return ask("peak");
    }

    /** How long the process has computed so far, in nanoseconds. */
    long computed() throws IOException {
        return ask("cpu");
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
