package org.hearsay.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.annotation.Annotator;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.article.Span;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Event;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.Extractor;
import org.hearsay.claim.RoleFiller;
import org.hearsay.frame.Ontology;

/**
 * Counts what is read of PLOVER's gold sentences: {@code PloverScores FOLDER}, where the folder holds {@code gold.jsonl} with {@code event},
 * {@code eventText}, {@code source} and {@code target} (lists with {@code actorText}) and {@code text}.
 *
 * <p>PLOVER's events are partly actions of Hearsay and partly kinds of reporting, so both count. A sentence's event is <em>found</em> if an event's
 * trigger or an attribution's cue shares a word with the gold's event text; its <em>source</em> if what stands in its agent or source shares a word with
 * one of the gold's; its <em>target</em> if any other of its roles, or the content of the attribution, does. Words are compared by their first five
 * letters ("threatened", "threat"), small words left out; a sentence counts once, by whichever reading has most. The last column is the number of
 * sentences whose gold has a target.
 */
public final class PloverScores {

    private static final Set<String> SMALL = Set.of("the", "and", "for", "was", "were", "has", "have", "had", "with", "from", "that", "will", "its", "their", "been");
    private static final int STEM = 5;

    private record Reading(String cue, String source, String rest) {}

    private PloverScores() {}

    public static void main(String[] args) throws IOException {
        Ontology ontology = Ontology.read(Path.of("ontology"));
        Extractor extractor = new Extractor(new Annotator(ontology.catalogue()), ontology);
        Map<String, int[]> counts = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(args[0], "gold.jsonl"))) {
            count(JsonParser.parseString(line).getAsJsonObject(), extractor, counts);
        }
        System.out.printf("%-12s %9s %6s %7s %7s %11s%n", "event", "sentences", "found", "source", "target", "with target");
        counts.forEach((event, c) -> System.out.printf("%-12s %9d %6d %7d %7d %11d%n", event, c[0], c[1], c[2], c[3], c[4]));
    }

    private static void count(JsonObject gold, Extractor extractor, Map<String, int[]> counts) {
        Set<String> sources = words(actors(gold.get("source")));
        Set<String> targets = words(actors(gold.get("target")));
        Set<String> event = words(gold.get("eventText").getAsString());
        int[] best = {0, 0, 0};
        for (Reading reading : readings(extractor.extract(article(gold.get("text").getAsString())))) {
            boolean found = shares(reading.cue(), event);
            int[] now = {found ? 1 : 0, found && shares(reading.source(), sources) ? 1 : 0, found && shares(reading.rest(), targets) ? 1 : 0};
            best = now[0] + now[1] + now[2] > best[0] + best[1] + best[2] ? now : best;
        }
        for (String row : List.of(gold.get("event").getAsString(), "all")) {
            int[] c = counts.computeIfAbsent(row, k -> new int[5]);
            c[0]++;
            for (int i = 0; i < best.length; i++) {
                c[i + 1] += best[i];
            }
            c[4] += targets.isEmpty() ? 0 : 1;
        }
    }

    private static Article article(String text) {
        List<Paragraph> paragraphs = List.of(new Paragraph(new Span(0, text.length()), Paragraph.Kind.TEXT));
        return new Article("plover", Optional.empty(), "", Optional.empty(), List.of(), Optional.empty(), "en", text, paragraphs);
    }

    private static List<Reading> readings(Extraction extraction) {
        String text = extraction.annotated().article().text();
        List<Reading> readings = new ArrayList<>();
        for (Event event : extraction.events()) {
            readings.add(new Reading(event.trigger().of(text), roles(event, true), roles(event, false)));
        }
        for (Attribution said : extraction.attributions()) {
            readings.add(new Reading(words(text, said.cue()), words(text, said.source()), words(text, said.content())));
        }
        return readings;
    }

    private static String roles(Event event, boolean agent) {
        return String.join(" ", event.roles().stream().filter(r -> r.role().equals("agent") == agent).map(RoleFiller::name).toList());
    }

    private static String words(String text, List<Span> spans) {
        return String.join(" ", spans.stream().map(s -> s.of(text)).toList());
    }

    private static String actors(JsonElement actors) {
        if (actors == null || !actors.isJsonArray()) {
            return "";
        }
        List<String> names = new ArrayList<>();
        actors.getAsJsonArray().forEach(a -> names.add(a.getAsJsonObject().get("actorText").getAsString()));
        return String.join(" ", names);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")).filter(w -> w.length() > 1 && !SMALL.contains(w)).forEach(w -> words.add(w.substring(0, Math.min(STEM, w.length()))));
        return words;
    }

    private static boolean shares(String text, Set<String> words) {
        return words(text).stream().anyMatch(words::contains);
    }
}
