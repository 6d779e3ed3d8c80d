package org.hearsay.bench.abuse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.hearsay.query.QueryBook;
import org.hearsay.server.http.Limits;
import org.hearsay.store.Store;

/** How long our server takes to its first answer, and for questions of several kinds with one client and with eight, over one store. Every request is another one, so that no cache helps. */
public final class Growth {

    private static final int[] CLIENTS = {1, 8};
    private static final long NANOS_FOR_EACH = 8_000_000_000L;
    private static final int FEWEST = 20;
    private static final int ARTICLES = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final List<String> NAMES = List.of("Microsoft", "bank", "Lazarus", "Russia", "FBI", "hospital", "Energy", "China", "Cozy Bear", "minister", "Europol", "Iran");

    private Growth() {}

    /**
     * Times of one kind of question, in milliseconds.
     *
     * @param articles how many there are in the store
     */
    public record Times(long articles, String kind, int clients, double p50, double p99) {}

    /** Prints a line for each kind of question. */
    public static List<Times> run(Path folder) throws Exception {
        List<Times> all = new ArrayList<>();
        List<String> articles;
        long count;
        try (Store store = Store.existing(folder)) {
            count = store.countArticles();
            articles = store.read(data -> {
                List<String> some = new ArrayList<>();
                var found = data.find(Node.ANY, Node.ANY, RDF.type.asNode(), NodeFactory.createURI("https://schema.org/NewsArticle"));
                for (int i = 0; i < ARTICLES && found.hasNext(); i++) {
                    some.add(found.next().getGraph().getURI());
                }
                return some;
            });
        }
        long start = System.nanoTime();
        try (Target target = Target.roomy("hearsay", folder, Limits.standard().time())) {
            Client client = new Client(target.port);
            client.query("ASK { ?s a ?c }");
            System.out.printf("%,d articles: first answer after %.2f s%n", count, (System.nanoTime() - start) / 1e9);
            Map<String, IntFunction<Client.Answer>> kinds = kinds(client, articles);
            for (Map.Entry<String, IntFunction<Client.Answer>> kind : kinds.entrySet()) {
                StringBuilder line = new StringBuilder(String.format("| %,d | %s", count, kind.getKey()));
                for (int clients : CLIENTS) {
                    line.append(measure(clients, kind.getValue(), (p50, p99) -> all.add(new Times(count, kind.getKey(), clients, p50, p99))));
                }
                System.out.println(line + " |");
            }
        }
        return all;
    }

    private static Map<String, IntFunction<Client.Answer>> kinds(Client client, List<String> articles) {
        Map<String, IntFunction<Client.Answer>> kinds = new LinkedHashMap<>();
        kinds.put("one node", i -> client.query("SELECT * { <" + articles.get(i % articles.size()) + "> ?p ?o } #" + i));
        kinds.put("words in labels", i -> client.query("PREFIX text: <http://jena.apache.org/text#> SELECT ?n { ?n text:query (<http://www.w3.org/2000/01/rdf-schema#label> \"" + NAMES.get(i % NAMES.size())
                + "\" 100) } #" + i));
        kinds.put("page of an article", i -> client.send(client.request(articles.get(i % articles.size()).replace("http://localhost:3030/id/", "/page/")), PATIENCE));
        named(kinds, client, "claims-of-an-article", Map.of());
        named(kinds, client, "names-of-an-actor", Map.of("who", "Microsoft"));
        named(kinds, client, "done-to-an-actor", Map.of("whom", "Microsoft"));
        named(kinds, client, "relay-countries", Map.of("whom", "Microsoft"));
        named(kinds, client, "rival-answers", Map.of("question", "attacked Microsoft"));
        named(kinds, client, "claims-per-month", Map.of());
        named(kinds, client, "most-named-actors", Map.of());
        kinds.put("first page", i -> client.send(client.request("/?" + i), PATIENCE));
        return kinds;
    }

    private static void named(Map<String, IntFunction<Client.Answer>> kinds, Client client, String name, Map<String, String> parameters) {
        QueryBook.bundled().queries().stream().filter(query -> query.name().equals(name)).findFirst().ifPresent(query -> {
            Map<String, String> known = new LinkedHashMap<>(parameters);
            known.keySet().retainAll(query.parameters().stream().map(parameter -> parameter.name()).toList());
            String text = query.bind(known).toString();
            kinds.put(name, i -> client.query(text + "\n#" + i, "text/csv", PATIENCE));
        });
    }

    private static String measure(int clients, IntFunction<Client.Answer> ask, BiConsumer<Double, Double> result) throws Exception {
        AtomicInteger number = new AtomicInteger(new SplittableRandom().nextInt(1 << 20));
        long end = System.nanoTime() + NANOS_FOR_EACH;
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        List<Future<List<Client.Answer>>> all = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            all.add(threads.submit(() -> {
                List<Client.Answer> answers = new ArrayList<>();
                while (System.nanoTime() < end || answers.size() * clients < FEWEST && System.nanoTime() < end + 3 * NANOS_FOR_EACH) {
                    answers.add(ask.apply(number.getAndIncrement()));
                }
                return answers;
            }));
        }
        List<Double> times = new ArrayList<>();
        int failed = 0;
        for (Future<List<Client.Answer>> answers : all) {
            for (Client.Answer answer : answers.get()) {
                times.add(answer.seconds() * 1000);
                failed += answer.status() == 200 ? 0 : 1;
            }
        }
        threads.shutdown();
        times.sort(null);
        double p50 = times.get(times.size() / 2);
        double p99 = times.get((int) (times.size() * 0.99));
        result.accept(p50, p99);
        return String.format(" | %.1f | %.1f%s", p50, p99, failed > 0 ? " (" + failed + " of " + times.size() + " not answered)" : "");
    }
}
