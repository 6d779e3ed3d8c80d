package org.hearsay.annotation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.annotation.Catalogue;
import org.hearsay.frame.Ontology;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    private static final Catalogue CATALOGUE = Ontology.bundled().catalogue();

    @ParameterizedTest
    @CsvSource({
        "Sony Pictures, sony-pictures-entertainment", "FBI, federal-bureau-of-investigation", "Department of Homeland Security, united-states-department-of-homeland-security",
        "DHS, united-states-department-of-homeland-security", "NSA, national-security-agency", "U.K., united-kingdom", "Fancy Bear, apt28", "Bureau 121, bureau-121",
        "New York Times, the-new-york-times", "Guardians of Peace, guardians-of-peace", "Côte d’Ivoire, ivory-coast"})
    void linksTheNamesThatNewsWrite(String label, String id) {
        assertThat(CATALOGUE.entries().stream().filter(e -> e.name().equals(label) || e.name().equals("The " + label) || e.aliases().contains(label))
                .map(Catalogue.Entry::id)).containsExactly(id);
    }

    @Test
    void everyCountryOfTheUnitedNationsThatIsOftenInTheNewsHasDemonymAndCapital() {
        assertThat(CATALOGUE.entries()).filteredOn(e -> e.type().equals("Country")).hasSizeGreaterThan(240);
        assertThat(CATALOGUE.entries()).filteredOn(e -> List.of("KP", "US", "RU", "CN", "IR", "IL", "GB", "DE", "SG", "BO", "CY").contains(e.country().orElse(""))
                && e.type().equals("Country")).hasSize(11).allSatisfy(e -> assertThat(e.demonyms()).isNotEmpty());
    }

    @Test
    void aLabelNamesOneActorOnly() {
        List<String> labels = CATALOGUE.entries().stream().filter(e -> e.type().equals("ThreatActor")).flatMap(e -> e.aliases().stream()).toList();
        assertThat(labels).doesNotHaveDuplicates();
    }

    @Test
    void isWhatTheWriterMakesOfTheFacts(@TempDir Path folder) throws IOException {
        Path facts = Path.of("../shared/data/facts");
        Assumptions.assumeTrue(Files.exists(facts), "the fact tables are not here");
        new CatalogueWriter(facts, Path.of("src/catalogue")).write(folder);
        for (String file : List.of("countries.ttl", "organizations.ttl", "places.ttl", "threat-actors.ttl", "malware.ttl")) {
            assertThat(folder.resolve(file)).hasSameTextualContentAs(Path.of("ontology/catalogue", file));
        }
    }
}
