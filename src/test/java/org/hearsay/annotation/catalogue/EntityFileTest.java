package org.hearsay.annotation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.hearsay.annotation.Catalogue;
import org.hearsay.frame.Ontology;
import org.hearsay.frame.OntologyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A user's own entities and the lists of others. */
class EntityFileTest {

    private static final String BUNDLE = """
            {"type": "bundle", "id": "bundle--1", "objects": [
              {"type": "malware", "name": "Sneezer"},
              {"type": "intrusion-set", "name": "Turnip Group", "aliases": ["Turnip Group", "Root Crop", "TURNIP"],
               "external_references": [{"source_name": "mitre-attack", "external_id": "G9999", "url": "https://attack.mitre.org/groups/G9999"}]},
              {"type": "intrusion-set", "name": "Old Group", "aliases": ["Older Group"], "revoked": true},
              {"type": "intrusion-set", "name": "Past Group", "x_mitre_deprecated": true}
            ]}
            """;
    private static final String LINES = """
            {"id": "intrusion-set--1", "name": "Turnip Group", "aliases": ["Turnip Group", "Root Crop"], "references": ["https://attack.mitre.org/groups/G9999"]}
            {"id": "intrusion-set--2", "name": "Old Group", "revoked": true}
            {"id": "intrusion-set--3", "name": "Leek Team"}
            """;
    private static final String GALAXY = """
            {"name": "Threat Actor", "type": "threat-actor", "values": [
              {"value": "Cozy Turnip", "meta": {"country": "RU", "synonyms": ["Root Crop", "Cozy Turnip", "TA-0"], "refs": ["https://example.com/"]}},
              {"value": "Salsify"}
            ]}
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void readsGroupsOfABundleWithoutThoseThatAreRevoked() throws IOException {
        assertThat(GroupFile.read(file("attack.json", BUNDLE))).containsExactly(new ListedGroup("MITRE ATT&CK", 2, "Turnip Group", List.of("Root Crop", "TURNIP"),
                Optional.empty(), Optional.of("https://attack.mitre.org/groups/G9999")));
    }

    @Test
    void readsGroupsLineByLineAndGzipped() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(LINES.getBytes(StandardCharsets.UTF_8));
        }
        Path zipped = Files.write(folder.resolve("attack.jsonl.gz"), bytes.toByteArray());
        assertThat(GroupFile.read(zipped)).isEqualTo(GroupFile.read(file("attack.jsonl", LINES))).extracting(ListedGroup::name).containsExactly("Turnip Group", "Leek Team");
    }

    @Test
    void readsTheGalaxy() throws IOException {
        assertThat(GroupFile.read(file("misp.json", GALAXY))).containsExactly(
                new ListedGroup("MISP galaxy", 1, "Cozy Turnip", List.of("Root Crop", "TA-0"), Optional.of("RU"), Optional.empty()),
                new ListedGroup("MISP galaxy", 2, "Salsify", List.of(), Optional.empty(), Optional.empty()));
    }

    @Test
    void refusesWhatIsNoList() throws IOException {
        assertThatThrownBy(() -> GroupFile.read(file("a.json", "<html>"))).isInstanceOf(EntityFileException.class).hasMessageContaining("a.json is no JSON");
        assertThatThrownBy(() -> GroupFile.read(file("b.json", "{\"things\": []}"))).hasMessageContaining("b.json has neither \"objects\"");
        assertThatThrownBy(() -> GroupFile.read(file("c.json", "{\"objects\": []}"))).hasMessageContaining("c.json holds no threat actors");
        assertThatThrownBy(() -> GroupFile.read(folder.resolve("none.json"))).hasMessageContaining("cannot read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"objects\": {}}", "{\"values\": 7}", "{\"values\": [7]}", "{\"values\": [{\"value\": []}]}", "{\"values\": [{\"value\": \"A\", \"meta\": null}]}",
        "{\"values\": [{\"value\": \"A\", \"meta\": {\"synonyms\": {}}}]}", "{\"values\": [{\"value\": \"A\", \"meta\": {\"synonyms\": [null]}}]}",
        "[{\"type\": \"intrusion-set\", \"name\": \"A\", \"external_references\": 1}]", "[{\"type\": \"intrusion-set\", \"name\": \"A\", \"references\": [[]]}]", "[null]", "null", ""})
    void refusesListsOfAnotherShape(String text) throws IOException {
        assertThatThrownBy(() -> GroupFile.read(file("odd.json", text))).isInstanceOf(EntityFileException.class).hasMessageContaining("odd.json");
    }

    @Test
    void readsRowsPartedByCommasOrSemicolons() throws IOException {
        List<OwnEntity> rows = EntityFile.read(file("own.csv", "\uFEFFname;type;country;aliases\nZorblatt Dynamics;Company;Germany;ZD Labs|the Zorb\nRoot Office;;kp;\n"));
        assertThat(rows).extracting(OwnEntity::name, OwnEntity::type, OwnEntity::country, OwnEntity::aliases, OwnEntity::line).containsExactly(
                org.assertj.core.groups.Tuple.tuple("Zorblatt Dynamics", "Company", Optional.of("DE"), List.of("ZD Labs", "the Zorb"), 2L),
                org.assertj.core.groups.Tuple.tuple("Root Office", "Organization", Optional.of("KP"), List.of(), 3L));
        assertThatThrownBy(() -> EntityFile.read(file("bad.csv", "name,country\nRoot Office,Freedonia\n"))).hasMessageContaining("bad.csv, row 2: the country is");
        assertThatThrownBy(() -> EntityFile.read(file("bad.csv", "name,country\n,KP\n"))).hasMessageContaining("bad.csv, row 2: the name is empty");
        assertThatThrownBy(() -> EntityFile.read(file("bad.csv", "title\nRoot Office\n"))).hasMessageContaining("bad.csv has no column name; it has title");
    }

    private static Catalogue catalogue(List<OwnEntity> own) {
        return Ontology.read(Optional.empty(), own).catalogue();
    }

    private static Catalogue.Entry entry(Catalogue catalogue, String name) {
        return catalogue.entries().stream().filter(entry -> entry.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void ownEntitiesAreKnownAndAddTheirAliasesToAnEntryOfTheirName() throws IOException {
        Catalogue catalogue = catalogue(EntityFile.read(file("own.csv", "name,aliases,type,country\nZorblatt Dynamics,ZD Labs,Company,DE\nSony Pictures Entertainment,the lot in Culver City,,\n")));
        assertThat(entry(catalogue, "Zorblatt Dynamics").aliases()).containsExactly("ZD Labs");
        assertThat(entry(catalogue, "Zorblatt Dynamics").country()).contains("DE");
        Catalogue.Entry sony = entry(catalogue, "Sony Pictures Entertainment");
        assertThat(sony.aliases()).contains("the lot in Culver City").hasSize(entry(catalogue(List.of()), "Sony Pictures Entertainment").aliases().size() + 1);
    }

    @Test
    void aNameThatIsAnothersIsRefusedWithItsRow() {
        assertThatThrownBy(() -> catalogue(EntityFile.read(file("own.csv", "name,aliases\nZorblatt,Lazarus Group\n")))).isInstanceOf(OntologyException.class)
                .hasMessageContaining("own.csv:2: the alias Lazarus Group is a name of lazarus-group already");
        assertThatThrownBy(() -> catalogue(EntityFile.read(file("own.csv", "name,type\nZorblatt,Gossip\n")))).hasMessageContaining("own.csv:2: hs:Gossip is not a declared class");
    }

    @Test
    void aListGivesNamesButNoAliases() throws IOException {
        Catalogue catalogue = catalogue(EntityFile.read(file("misp.json", GALAXY)));
        assertThat(entry(catalogue, "Cozy Turnip").aliases()).isEmpty();
        assertThat(entry(catalogue, "Salsify").riskyLabels()).containsExactly("Salsify");
        assertThat(catalogue(List.of(new OwnEntity("list", 1, "ThreatActor", "Lazarus Group", List.of(), Optional.empty(), true))).entries()).hasSameSizeAs(catalogue(List.of()).entries());
    }
}
