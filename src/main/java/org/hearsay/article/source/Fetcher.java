package org.hearsay.article.source;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fetches pages from the web as a polite guest: asks robots.txt first, waits between requests to one host, follows redirects only to http
 * and https, and connects to no private network unless it may.
 */
final class Fetcher {

    /** Hosts that ask for longer pauses get this much. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final FetchRules rules;
    private final Map<String, BaseRobotRules> robots = new HashMap<>();
    private final Map<String, Long> lastRequest = new HashMap<>();

    Fetcher(FetchRules rules) {
        this.rules = rules;
    }

    /**
     * What stands at an address.
     *
     * @param uri where it was found, behind all redirects
     * @param exchange the answer
     */
    record Fetched(URI uri, HttpExchange exchange) {}

    synchronized Fetched fetch(URI uri) throws IOException {
        HttpExchange.Deadline deadline = new HttpExchange.Deadline(rules.timeout());
        Fetched fetched = follow(checked(uri), deadline, true);
        int status = fetched.exchange().status();
        if (status != 200) {
            throw new UnreadableException("the server answers " + status + meaning(status));
        }
        return fetched;
    }

    private Fetched follow(URI start, HttpExchange.Deadline deadline, boolean askRobots) throws IOException {
        URI uri = start;
        for (int hops = 0; hops <= rules.redirects(); hops++) {
            if (askRobots && !robots(uri, deadline).isAllowed(uri.toString())) {
                throw new UnreadableException("the site's robots.txt does not allow to fetch " + uri);
            }
            HttpExchange exchange = ask(uri, deadline);
            if (exchange.status() / 100 != 3 || exchange.location().isEmpty()) {
                return new Fetched(uri, exchange);
            }
            uri = target(uri, exchange.location().get());
        }
        throw new UnreadableException("the server redirects more than " + rules.redirects() + " times");
    }

    private static URI target(URI from, String location) throws UnreadableException {
        try {
            return checked(from.resolve(new URI(location.strip().replace(" ", "%20"))));
        } catch (URISyntaxException e) {
            throw new UnreadableException("the server redirects to what is no address: " + location, e);
        }
    }

    private static URI checked(URI uri) throws UnreadableException {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || uri.getHost() == null) {
            throw new UnreadableException("only http and https addresses are fetched, not " + uri);
        }
        return uri;
    }

    private HttpExchange ask(URI uri, HttpExchange.Deadline deadline) throws IOException {
        pause(uri.getAuthority());
        return HttpExchange.get(uri, PublicAddress.of(uri.getHost(), rules.allowPrivate()), deadline);
    }

    private void pause(String host) throws UnreadableException {
        BaseRobotRules known = robots.get(host);
        long wanted = rules.pause().toMillis();
        if (known != null && known.getCrawlDelay() > wanted) {
            wanted = Math.min(known.getCrawlDelay(), LONGEST_PAUSE.toMillis());
        }
        Long last = lastRequest.get(host);
        long wait = last == null ? 0 : last + wanted - System.nanoTime() / 1_000_000;
        try {
            if (wait > 0) {
                Thread.sleep(wait);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableException("it was interrupted", e);
        }
        lastRequest.put(host, System.nanoTime() / 1_000_000);
    }

    private BaseRobotRules robots(URI uri, HttpExchange.Deadline deadline) throws IOException {
        BaseRobotRules known = robots.get(uri.getAuthority());
        if (known == null) {
            known = askRobots(uri, deadline);
            robots.put(uri.getAuthority(), known);
        }
        return known;
    }

    /** The rules of a site: none where there is no robots.txt; where the server fails, nothing is allowed (RFC 9309). */
    private BaseRobotRules askRobots(URI uri, HttpExchange.Deadline deadline) throws IOException {
        URI address = uri.resolve("/robots.txt");
        HttpExchange exchange = follow(address, deadline, false).exchange();
        if (exchange.status() == 200) {
            return new SimpleRobotRulesParser().parseContent(address.toString(), exchange.body(), "text/plain", List.of(HttpExchange.AGENT.toLowerCase(Locale.ROOT)));
        }
        return new SimpleRobotRules(exchange.status() >= 500 ? RobotRulesMode.ALLOW_NONE : RobotRulesMode.ALLOW_ALL);
    }

    private static String meaning(int status) {
        return switch (status) {
            case 401, 403 -> " (it does not let us read this)";
            case 404, 410 -> " (there is no such page)";
            case 429 -> " (it was asked too often)";
            default -> status >= 500 ? " (it failed)" : "";
        };
    }
}
