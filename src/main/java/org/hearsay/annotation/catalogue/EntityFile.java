package org.hearsay.annotation.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a user's own entities: a CSV file with the columns {@code name}, {@code aliases} (parted by semicolons or bars), {@code type} (a class of the
 * ontology; {@code Organization} where it is empty) and {@code country} (ISO 3166-1 alpha-2 code or English name), of which only the first must be
 * there; or a list of threat actors that {@link GroupFile} reads, of which only the main names are taken: its aliases are claims of its publisher.
 */
public final class EntityFile {

    private static final String NAME = "name";
    private static final String OTHERWISE = "Organization";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Map<String, String> COUNTRIES = Arrays.stream(Locale.getISOCountries()).collect(Collectors.toMap(
            code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code -> code, (one, other) -> one));

    private EntityFile() {}

    /**
     * The entities of a file, in its order.
     *
     * @throws EntityFileException if it cannot be read, or a row is wrong; the message names file, row and reason
     */
    public static List<OwnEntity> read(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") ? rows(file) : groups(file);
    }

    private static List<OwnEntity> groups(Path file) {
        return GroupFile.read(file).stream()
                .map(group -> new OwnEntity(file.toString(), group.number(), "ThreatActor", group.name(), List.of(), group.country(), true))
                .toList();
    }

    private static List<OwnEntity> rows(Path file) {
        try (CSVParser parser = parser(Files.readString(file))) {
            if (!parser.getHeaderNames().contains(NAME)) {
                throw new EntityFileException(file + " has no column name; it has " + String.join(", ", parser.getHeaderNames()));
            }
            return parser.stream().filter(row -> !cell(row, NAME).isEmpty() || row.size() > 1).map(row -> entity(file, row)).toList();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new EntityFileException("cannot read " + file + " as CSV: " + e.getMessage(), e);
        }
    }

    private static CSVParser parser(String text) throws IOException {
        String plain = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        String header = plain.lines().findFirst().orElse("");
        char delimiter = header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
        return CSVParser.parse(new StringReader(plain), CSVFormat.RFC4180.builder().setDelimiter(delimiter).setHeader().setSkipHeaderRecord(true).get());
    }

    private static OwnEntity entity(Path file, CSVRecord row) {
        long line = row.getRecordNumber() + 1;
        String name = cell(row, NAME);
        if (name.isEmpty()) {
            throw new EntityFileException(file + ", row " + line + ": the name is empty");
        }
        String type = cell(row, "type");
        List<String> aliases = Arrays.stream(cell(row, "aliases").split("[;|]")).map(String::strip).filter(alias -> !alias.isEmpty() && !alias.equals(name)).distinct().toList();
        return new OwnEntity(file.toString(), line, type.isEmpty() ? OTHERWISE : type, name, aliases, country(file, line, cell(row, "country")), false);
    }

    private static Optional<String> country(Path file, long line, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String code = COUNTRIES.getOrDefault(text.toLowerCase(Locale.ROOT), text.toUpperCase(Locale.ROOT));
        if (!COUNTRIES.containsValue(code)) {
            throw new EntityFileException(file + ", row " + line + ": the country is an ISO 3166-1 code such as KP or an English name, not \"" + text + "\"");
        }
        return Optional.of(code);
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column).strip() : "";
    }
}
