package org.hearsay.export.stix;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Collects objects. One that several articles speak of stands once: created on the day of the first of them and modified on the day of the last,
 * so that a later bundle counts as newer.
 */
final class Bundle {

    /** For articles without a date; STIX asks for one, and a clock would make other bytes of the same claims. */
    private static final LocalDate UNDATED = LocalDate.EPOCH;

    private static final String MIDNIGHT = "T00:00:00.000Z";

    private final Map<String, JsonObject> objects = new LinkedHashMap<>();
    private final String producer;
    private String day = UNDATED + MIDNIGHT;

    Bundle(String producer) {
        this.producer = producer;
    }

    /** What is put in from now on is of this day. */
    void on(Optional<LocalDate> published) {
        day = published.orElse(UNDATED) + MIDNIGHT;
    }

    /** The day that counts, as a timestamp. */
    String day() {
        return day;
    }

    /**
     * Puts an object in, unless it is there.
     *
     * @param type of STIX
     * @param of the IRI of what it stands for
     * @param fill writes its own properties
     * @return its id
     */
    String put(String type, String of, Consumer<JsonObject> fill) {
        String id = StixId.of(type, of);
        JsonObject object = objects.get(id);
        if (object == null) {
            object = new JsonObject();
            object.addProperty("type", type);
            object.addProperty("spec_version", "2.1");
            object.addProperty("id", id);
            if (!id.equals(producer)) {
                object.addProperty("created_by_ref", producer);
            }
            object.addProperty("created", day);
            object.addProperty("modified", day);
            fill.accept(object);
            objects.put(id, object);
        } else {
            widen(object);
        }
        return id;
    }

    private void widen(JsonObject object) {
        if (day.compareTo(object.get("created").getAsString()) < 0) {
            object.addProperty("created", day);
        }
        if (day.compareTo(object.get("modified").getAsString()) > 0) {
            object.addProperty("modified", day);
        }
    }

    JsonObject object(String id) {
        return objects.get(id);
    }

    /** The bundle; its id is made of those of its objects. */
    JsonObject json() {
        JsonObject bundle = new JsonObject();
        bundle.addProperty("type", "bundle");
        bundle.addProperty("id", StixId.of("bundle", String.join(" ", objects.keySet())));
        JsonArray all = new JsonArray();
        objects.values().forEach(all::add);
        bundle.add("objects", all);
        return bundle;
    }

    static JsonArray array(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    /** Adds an external reference; what is empty is left out. */
    static void refer(JsonObject object, String source, String url, String externalId, String description) {
        JsonObject reference = new JsonObject();
        reference.addProperty("source_name", source);
        for (Map.Entry<String, String> property : List.of(Map.entry("description", description), Map.entry("url", url), Map.entry("external_id", externalId))) {
            if (!property.getValue().isEmpty()) {
                reference.addProperty(property.getKey(), property.getValue());
            }
        }
        if (!object.has("external_references")) {
            object.add("external_references", new JsonArray());
        }
        if (!object.getAsJsonArray("external_references").contains(reference)) {
            object.getAsJsonArray("external_references").add(reference);
        }
    }
}
