package org.hearsay.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of attackers that no list and no tagger knows, each sentence with the names in it, "-" if none. */
class AttackerNamesTest {

    private static final Annotator ANNOTATOR = new Annotator(new Catalogue(List.of()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Analysts say that UNC9123 broke into the ministry. | UNC9123
            The company blamed APT 77 for the theft. | APT 77
            The bank was robbed by APT-C-88 in May. | APT-C-88
            The bank was robbed by the hacking group AmberJackal in May. | AmberJackal
            The report lays it to Velvet Heron, a hacking group, in May. | Velvet Heron
            Velvet, a hacking group, robbed the bank in May. | Velvet
            The bank was robbed by the state-sponsored group Amber Jackal in May. | Amber Jackal
            A hacking group, MoonSparrow, robbed the bank in May. | MoonSparrow
            The bank was robbed by a hacker with the alias Kapro in May. | Kapro
            The hackers began Operation Whale in May. | -
            Hackers Target Bank Of Chile | -
            The port was hit by a crew tracked as DEV-0412. | DEV-0412
            The hacker group "Songs of the Harbour" attacked the bank. | Songs of the Harbour
            The hackers’ “Pearl Harbor-style” threats frightened cinemas. | -
            The hackers ‘not guilty of anything’ were set free. | -
            The flight TA45 was late. | -
            The firm paid FIN123456 crowns. | -
            """)
    void attackers_by_the_form_of_their_names(String text, String names) {
        String found = ANNOTATOR.annotate(AnnotatorTest.article("test.txt", text)).mentions().stream().filter(mention -> mention.form() == Mention.Form.NAME && mention.type().equals(Types.THREAT_ACTOR))
                .map(mention -> mention.span().of(text)).collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(names);
    }

    @Test
    void a_number_is_a_name_of_who_the_catalogue_knows_by_it() {
        assertThat(ANNOTATOR.annotate(AnnotatorTest.article("test.txt", "APT 39 hacked a bank in May. Chafer robbed it.")).mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME && mention.type().equals(Types.THREAT_ACTOR)).map(Mention::entity).distinct()).hasSize(1);
    }
}
