package org.hearsay.annotation.catalogue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/**
 * Reads published lists of threat actors: ATT&amp;CK's intrusion sets, as a STIX bundle or one object a line, and the MISP galaxy's cluster of threat
 * actors; each also gzipped. What is revoked or deprecated is left out.
 */
public final class GroupFile {

    private static final String ATTACK = "MITRE ATT&CK";
    private static final String MISP = "MISP galaxy";
    private static final int GZIP = 0x1f8b;

    /** Unpacked; ATT&amp;CK in whole has some 50 million bytes. */
    private static final int LONGEST = 256 << 20;

    private final String file;

    private GroupFile(String file) {
        this.file = file;
    }

    /**
     * The groups of a file, in its order.
     *
     * @throws EntityFileException if it cannot be read or is neither format
     */
    public static List<ListedGroup> read(Path file) {
        try {
            return read(file.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new EntityFileException("cannot read " + file + ": there is no such file", e);
        } catch (IOException e) {
            throw new EntityFileException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * The groups of a file that is in the memory.
     *
     * @param file its name, for errors
     * @throws EntityFileException if it is neither format
     */
    public static List<ListedGroup> read(String file, byte[] content) {
        GroupFile groups = new GroupFile(file);
        return groups.groups(groups.text(content));
    }

    private List<ListedGroup> groups(String text) {
        try {
            JsonElement whole = JsonParser.parseString(text.startsWith("{\"") && text.strip().contains("}\n{") ? lines(text) : text);
            List<ListedGroup> groups = whole.isJsonArray() ? attack(whole.getAsJsonArray()) : groups(whole.getAsJsonObject());
            if (groups.isEmpty()) {
                throw new EntityFileException(file + " holds no threat actors");
            }
            return groups;
        } catch (JsonParseException | IllegalStateException e) {
            throw new EntityFileException(file + " is no JSON of ATT&CK or of the MISP galaxy: " + e.getMessage().lines().findFirst().orElse(""), e);
        }
    }

    private static String lines(String text) {
        return "[" + String.join(",", text.lines().filter(line -> !line.isBlank()).toList()) + "]";
    }

    private List<ListedGroup> groups(JsonObject whole) {
        if (whole.has("objects")) {
            return attack(whole.get("objects").getAsJsonArray());
        }
        if (whole.has("values")) {
            return misp(whole.get("values").getAsJsonArray());
        }
        throw new EntityFileException(file + " has neither \"objects\", as a STIX bundle of ATT&CK has, nor \"values\", as a MISP galaxy cluster has");
    }

    private static List<ListedGroup> attack(JsonArray objects) {
        List<ListedGroup> groups = new ArrayList<>();
        int number = 0;
        for (JsonElement element : objects) {
            number++;
            JsonObject object = element.getAsJsonObject();
            boolean group = text(object, "type").or(() -> text(object, "id")).orElse("").startsWith("intrusion-set");
            if (group && !isTrue(object, "revoked") && !isTrue(object, "x_mitre_deprecated")) {
                groups.add(new ListedGroup(ATTACK, number, text(object, "name").orElseThrow(() -> new IllegalStateException("an intrusion set has no name")),
                        texts(object, "aliases"), Optional.empty(), page(object)));
            }
        }
        return groups;
    }

    private static Optional<String> page(JsonObject object) {
        JsonArray references = object.has("external_references") ? object.get("external_references").getAsJsonArray()
                : object.has("references") ? object.get("references").getAsJsonArray() : new JsonArray();
        return StreamSupport.stream(references.spliterator(), false)
                .map(reference -> reference.isJsonObject() ? text(reference.getAsJsonObject(), "url") : Optional.of(string(reference)))
                .flatMap(Optional::stream)
                .filter(url -> url.startsWith("https://attack.mitre.org/"))
                .findFirst();
    }

    private static List<ListedGroup> misp(JsonArray values) {
        List<ListedGroup> groups = new ArrayList<>();
        int number = 0;
        for (JsonElement element : values) {
            JsonObject value = element.getAsJsonObject();
            JsonObject meta = value.has("meta") ? value.get("meta").getAsJsonObject() : new JsonObject();
            groups.add(new ListedGroup(MISP, ++number, text(value, "value").orElseThrow(() -> new IllegalStateException("a value of the cluster has no name")),
                    texts(meta, "synonyms"), text(meta, "country").filter(code -> code.matches("[A-Z]{2}")), Optional.empty()));
        }
        return groups;
    }

    private static Optional<String> text(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name)).filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static List<String> texts(JsonObject object, String name) {
        if (!object.has(name)) {
            return List.of();
        }
        return StreamSupport.stream(object.get(name).getAsJsonArray().spliterator(), false).map(GroupFile::string).map(String::strip)
                .filter(text -> !text.isEmpty()).toList();
    }

    private static String string(JsonElement element) {
        if (!element.isJsonPrimitive()) {
            throw new IllegalStateException("not a string: " + element);
        }
        return element.getAsString();
    }

    private static boolean isTrue(JsonObject object, String name) {
        return object.has(name) && object.get(name).isJsonPrimitive() && object.get(name).getAsBoolean();
    }

    private String text(byte[] content) {
        boolean zipped = content.length > 1 && ((content[0] & 0xff) << Byte.SIZE | content[1] & 0xff) == GZIP;
        try (InputStream bytes = new ByteArrayInputStream(content);
                InputStream plain = zipped ? new GZIPInputStream(bytes) : bytes) {
            byte[] unpacked = plain.readNBytes(LONGEST + 1);
            if (unpacked.length > LONGEST) {
                throw new EntityFileException(file + " is longer than " + LONGEST + " bytes");
            }
            return new String(unpacked, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new EntityFileException("cannot unpack " + file + ": " + e.getMessage(), e);
        }
    }
}
