package org.hearsay.bench.scale;

import com.google.gson.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes articles that nobody wrote, as many as wanted, in the proportions of real ones: many papers report one story, few names are in most of the news and most names
 * in few, articles are short or long by a lognormal distribution, and about half of their sentences claim something. The same seed gives the same bytes, and the first
 * thousand of ten thousand articles are the thousand articles. Holds no more than the stories of the last days.
 */
public final class Generator {

    private static final double SENTENCES_MEDIAN = 9;
    private static final double SENTENCES_SPREAD = 0.5;
    private static final int FEWEST_SENTENCES = 3;
    private static final int MOST_SENTENCES = 45;
    private static final int SENTENCES_IN_PARAGRAPH = 2;
    private static final double CLAIMING = 0.45;
    private static final double OF_THE_ONTOLOGY = 0.06;
    private static final double NEW_STORY = 0.25;
    private static final int STORIES_KEPT = 400;
    private static final int ARTICLES_A_DAY = 300;
    private static final double OTHER_LANGUAGE = 0.01;

    private final SplittableRandom random;
    private final Names names;
    private final Patterns patterns;
    private final List<Story> stories = new ArrayList<>();
    private int written;

    /** Begins a row of articles. */
    public Generator(long seed) throws IOException {
        random = new SplittableRandom(seed);
        names = Names.bundled();
        patterns = Patterns.read();
    }

    /** Writes articles as JSON lines. Arguments: how many, the file, and perhaps the seed. */
    public static void main(String[] args) throws IOException {
        Generator generator = new Generator(args.length > 2 ? Long.parseLong(args[2]) : 1);
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            for (int i = 0; i < Integer.parseInt(args[0]); i++) {
                out.write(generator.next() + "\n");
            }
        }
    }

    /** The next article as a JSON object. */
    public String next() {
        int day = written / ARTICLES_A_DAY;
        Story story = story(day);
        Names.Publisher publisher = names.publisher(random);
        Filling filling = new Filling(names, random, story, day);
        JsonObject article = new JsonObject();
        article.addProperty("url", "https://" + publisher.host() + "/" + Filling.date(day).substring(0, 4) + "/" + ++written + "-" + story.slug());
        article.addProperty("title", filling.fill(patterns.one("title", random)));
        article.addProperty("date", Filling.date(day));
        article.addProperty("publisher", publisher.name());
        if (random.nextDouble() < 0.7) {
            article.addProperty("author", names.author(publisher, random));
        }
        article.addProperty("text", text(filling));
        return article.toString();
    }

    /** A new one, or one of those that are in the news: the younger, the likelier. */
    private Story story(int day) {
        if (stories.isEmpty() || random.nextDouble() < NEW_STORY) {
            stories.add(Story.about(names, random));
            if (stories.size() > STORIES_KEPT) {
                stories.remove(0);
            }
            return stories.get(stories.size() - 1);
        }
        double age = random.nextDouble();
        return stories.get(stories.size() - 1 - (int) (age * age * stories.size()));
    }

    private String text(Filling filling) {
        if (random.nextDouble() < OTHER_LANGUAGE) {
            return filling.fill("Das Unternehmen {victim} ist am {weekday} von Hackern angegriffen worden. Das teilte die Firma in {city} mit.\n\nNach Angaben von {firm} war es nicht der erste Angriff in diesem Jahr.");
        }
        int sentences = sentences();
        StringBuilder text = new StringBuilder(filling.fill(patterns.one("lead", random)));
        for (int i = 1; i < sentences; i++) {
            text.append(i % SENTENCES_IN_PARAGRAPH == 0 ? "\n\n" : " ").append(filling.fill(pattern()));
        }
        return text.toString();
    }

    private String pattern() {
        double kind = random.nextDouble();
        return kind < OF_THE_ONTOLOGY ? names.example(random) : patterns.one(kind < CLAIMING ? "claim" : "filler", random);
    }

    private int sentences() {
        double normal = Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
        return (int) Math.max(FEWEST_SENTENCES, Math.min(MOST_SENTENCES, Math.round(SENTENCES_MEDIAN * Math.exp(SENTENCES_SPREAD * normal))));
    }
}
