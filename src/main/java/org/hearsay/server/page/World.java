package org.hearsay.server.page;

import static org.hearsay.server.html.Markup.attr;
import static org.hearsay.server.html.Markup.el;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.hearsay.server.html.Markup;

/**
 * The outlines of the countries, from Natural Earth by way of the world-atlas TopoJSON file, in the Equal Earth projection (Šavrič, Patterson and
 * Jenny, 2018), which keeps areas comparable.
 */
final class World {

    static final int WIDTH = 1000;
    static final int HEIGHT = 487;

    /** The coefficients of the projection. */
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double HALF_WIDTH = 2.7066;
    private static final double HALF_HEIGHT = 1.3174;

    private static final World BUNDLED = read();

    private final List<Markup> outlines;

    private World(List<Markup> outlines) {
        this.outlines = List.copyOf(outlines);
    }

    /** The countries of the bundled file, one path each. */
    static List<Markup> outlines() {
        return BUNDLED.outlines;
    }

    /** A point of the map. */
    record Point(double x, double y) {}

    /** Where a place lies on the map. */
    static Point point(double latitude, double longitude) {
        double theta = Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(latitude)));
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        double x = 2 * Math.sqrt(3) * Math.toRadians(longitude) * Math.cos(theta) / (3 * (9 * A4 * t6 * t2 + 7 * A3 * t6 + 3 * A2 * t2 + A1));
        double y = theta * (A4 * t6 * t2 + A3 * t6 + A2 * t2 + A1);
        return new Point(WIDTH / 2.0 * (1 + x / HALF_WIDTH), HEIGHT / 2.0 * (1 - y / HALF_HEIGHT));
    }

    private static World read() {
        try (InputStream in = World.class.getResourceAsStream("/org/hearsay/server/world-110m.topo.json")) {
            JsonObject topology = JSON.parse(in);
            List<List<Point>> arcs = arcs(topology);
            List<Markup> outlines = new ArrayList<>();
            for (JsonValue country : topology.getObj("objects").getObj("countries").get("geometries").getAsArray()) {
                StringBuilder path = new StringBuilder();
                rings(country.getAsObject()).forEach(ring -> append(ring, arcs, path));
                outlines.add(el("path", attr("d", path)));
            }
            return new World(outlines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** TopoJSON gives each arc as steps on a grid. */
    private static List<List<Point>> arcs(JsonObject topology) {
        JsonArray scale = topology.getObj("transform").get("scale").getAsArray();
        JsonArray translate = topology.getObj("transform").get("translate").getAsArray();
        List<List<Point>> arcs = new ArrayList<>();
        for (JsonValue arc : topology.get("arcs").getAsArray()) {
            List<Point> points = new ArrayList<>();
            double x = 0;
            double y = 0;
            for (JsonValue step : arc.getAsArray()) {
                x += number(step.getAsArray().get(0));
                y += number(step.getAsArray().get(1));
                points.add(point(y * number(scale.get(1)) + number(translate.get(1)), x * number(scale.get(0)) + number(translate.get(0))));
            }
            arcs.add(points);
        }
        return arcs;
    }

    private static double number(JsonValue value) {
        return value.getAsNumber().value().doubleValue();
    }

    private static List<JsonArray> rings(JsonObject geometry) {
        List<JsonArray> rings = new ArrayList<>();
        JsonArray arcs = geometry.get("arcs").getAsArray();
        if (geometry.getString("type").equals("Polygon")) {
            arcs.forEach(ring -> rings.add(ring.getAsArray()));
        } else {
            arcs.forEach(polygon -> polygon.getAsArray().forEach(ring -> rings.add(ring.getAsArray())));
        }
        return rings;
    }

    /** A negative number names an arc that is walked backwards. */
    private static void append(JsonArray ring, List<List<Point>> arcs, StringBuilder path) {
        char command = 'M';
        Point before = null;
        for (JsonValue index : ring) {
            int number = index.getAsNumber().value().intValue();
            List<Point> points = arcs.get(number < 0 ? ~number : number);
            for (int i = 0; i < points.size(); i++) {
                Point point = points.get(number < 0 ? points.size() - 1 - i : i);
                // a country that crosses the date line would be drawn across the whole map
                char next = before != null && Math.abs(before.x - point.x) > WIDTH / 2.0 ? 'M' : command;
                path.append(String.format(Locale.ROOT, "%c%.1f %.1f", next, point.x, point.y));
                command = 'L';
                before = point;
            }
        }
        path.append('Z');
    }
}
