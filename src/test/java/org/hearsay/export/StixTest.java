package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Validates the bundle of the example articles against a JSON schema of the specification, and reads the claims back from it. */
class StixTest {

    private static final String TEXT = ExampleClaims.written(ExportFormat.STIX);
    private static final JsonSchema SCHEMA = schema();

    private static JsonSchema schema() {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(Path.of("src/test/resources/stix/bundle.schema.json")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<JsonObject> objects() {
        List<JsonObject> objects = new ArrayList<>();
        JsonParser.parseString(TEXT).getAsJsonObject().getAsJsonArray("objects").forEach(object -> objects.add(object.getAsJsonObject()));
        return objects;
    }

    private static Map<String, JsonObject> byId() {
        Map<String, JsonObject> byId = new HashMap<>();
        objects().forEach(object -> assertThat(byId.put(text(object, "id"), object)).as("an id that stands twice").isNull());
        return byId;
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }

    private static JsonObject extension(JsonObject object) {
        return object.getAsJsonObject("extensions").entrySet().iterator().next().getValue().getAsJsonObject();
    }

    private static List<JsonObject> claims() {
        return objects().stream().filter(object -> object.has("extensions")).toList();
    }

    @Test
    void keepsTheSpecification() {
        assertThat(SCHEMA.validate(TEXT, InputFormat.JSON)).isEmpty();
        objects().forEach(object -> assertThat(text(object, "modified")).isGreaterThanOrEqualTo(text(object, "created")));
    }

    @Test
    void theSchemaRefusesWhatBreaksTheSpecification() {
        refuses("relationship", object -> object.addProperty("target_ref", text(object, "source_ref")));
        refuses("relationship", object -> object.addProperty("confidence", 101));
        refuses("report", object -> object.add("object_refs", new JsonArray()));
        refuses("report", object -> object.remove("published"));
        refuses("opinion", object -> object.addProperty("opinion", "maybe"));
        refuses("note", object -> object.addProperty("polarity", "withheld"));
        refuses("identity", object -> object.addProperty("id", text(object, "id").replace("identity", "location")));
        refuses("location", object -> List.of("country", "latitude", "longitude").forEach(object::remove));
        refuses("threat-actor", object -> object.addProperty("created", "2014-12-17"));
    }

    private static void refuses(String type, Consumer<JsonObject> harm) {
        JsonObject bundle = JsonParser.parseString(TEXT).getAsJsonObject();
        for (JsonElement object : bundle.getAsJsonArray("objects")) {
            if (text(object.getAsJsonObject(), "type").equals(type)) {
                harm.accept(object.getAsJsonObject());
                break;
            }
        }
        assertThat(SCHEMA.validate(bundle.toString(), InputFormat.JSON)).as(type).isNotEmpty();
    }

    @Test
    void holdsEveryClaimOnce() {
        List<String> read = claims().stream().map(StixTest::extension)
                .map(own -> text(own, "claim") + " " + text(own, "polarity") + " " + text(own, "modality")).sorted().toList();
        assertThat(new TreeSet<>(read)).isEqualTo(ExampleClaims.expected());
        assertThat(read).hasSameSizeAs(ExampleClaims.expected());
    }

    @Test
    void everyReferenceLeadsToAnObjectOfTheBundle() {
        Set<String> ids = byId().keySet();
        Set<String> refs = new HashSet<>();
        objects().forEach(object -> object.entrySet().forEach(property -> {
            if (property.getKey().endsWith("_ref")) {
                refs.add(property.getValue().getAsString());
            } else if (property.getKey().endsWith("_refs")) {
                property.getValue().getAsJsonArray().forEach(ref -> refs.add(ref.getAsString()));
            }
        }));
        assertThat(ids).containsAll(refs);
    }

    @Test
    void aDenialDisagreesAndWhatIsWithheldIsANote() {
        assertThat(claims()).anySatisfy(claim -> assertThat(text(extension(claim), "polarity")).isEqualTo("denied"));
        for (JsonObject claim : claims()) {
            String polarity = text(extension(claim), "polarity");
            if (text(claim, "type").equals("opinion")) {
                assertThat(text(claim, "opinion").endsWith("disagree")).as(claim.toString()).isEqualTo(polarity.equals("denied"));
                assertThat(polarity).isNotEqualTo("withheld");
            }
        }
    }

    /** Computed from the opinions, which is not how the writer does it. */
    @Test
    void aRelationshipIsAsSureAsTheSurestWhoAffirmsIt() {
        Map<String, JsonObject> byId = byId();
        Map<String, Integer> surest = new HashMap<>();
        for (JsonObject opinion : claims()) {
            int own = text(extension(opinion), "polarity").equals("affirmed") ? opinion.get("confidence").getAsInt() : 0;
            opinion.getAsJsonArray("object_refs").forEach(ref -> surest.merge(ref.getAsString(), own, Math::max));
        }
        byId.values().stream().filter(object -> text(object, "type").equals("relationship") && object.has("confidence"))
                .forEach(relationship -> assertThat(relationship.get("confidence").getAsInt()).isEqualTo(surest.get(text(relationship, "id"))));
        assertThat(byId.values()).filteredOn(object -> object.has("confidence") && text(object, "type").equals("relationship"))
                .extracting(object -> object.get("confidence").getAsInt()).contains(0, 90);
    }

    @Test
    void relayCountriesAreOriginsOfTheIntrusion() {
        Map<String, JsonObject> byId = byId();
        assertThat(byId.values()).filteredOn(object -> object.has("relationship_type") && text(object, "relationship_type").equals("originates-from"))
                .extracting(object -> text(byId.get(text(object, "target_ref")), "country")).contains("TH", "BO", "CY");
    }

    @Test
    void theSameClaimsAreTheSameObjectsUnderAnyAddress() {
        assertThat(ExampleClaims.written(ExportFormat.STIX)).isEqualTo(TEXT);
        assertThat(byId().keySet()).contains("identity--bc0dc0c1-aa11-58ff-8d3a-a289a3d45631"); // as Python's uuid5 computes it
    }
}
