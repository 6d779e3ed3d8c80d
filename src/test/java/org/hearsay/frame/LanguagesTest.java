package org.hearsay.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small languages of the ontology: triggers, slots and gifts. */
class LanguagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"hack.v", "cyber attack.n", "take credit for.v", "responsible.j", "behind.p", "attack.v if cyber", "take.v with object[Data/Work] or agent if cyber", "post.v with object with agent[ThreatActor]"})
    void triggersGiveTheirSourceBack(String text) {
        assertThat(Trigger.compile(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"subject", "object | on | against", "noun: of", "object[System/Data] > possessive[Actor]", "on behalf of | verb: indirect object"})
    void slotsGiveTheirSourceBack(String text) {
        assertThat(Slot.compile(text)).hasToString(text);
    }

    @Test
    void giftsGiveTheirSourceBack() {
        assertThat(Support.Gift.compile("adjective: subject as object")).hasToString("adjective: subject as object");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"hack;4", "hack.x;5", "Hack.v;0", "take  down.v;5", "hack.v if two words;10", "hack.v with 7[;12"})
    void badTriggersShowThePlace(String text, int position) {
        assertThatThrownBy(() -> Trigger.compile(text))
                .isInstanceOfSatisfying(SyntaxException.class, e -> assertThat(e.position()).isEqualTo(position))
                .hasMessageEndingWith("\n    " + text + "\n    " + " ".repeat(position) + "^");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"sobject;0", "object |;8", "adverbial: of;0", "object > flavour;9", "object[;6", "object[Data/];6"})
    void badSlotsShowThePlace(String text, int position) {
        assertThatThrownBy(() -> Slot.compile(text))
                .isInstanceOfSatisfying(SyntaxException.class, e -> assertThat(e.position()).isEqualTo(position));
    }

    @Test
    void unknownSlotNamesThoseThereAre() {
        assertThatThrownBy(() -> Slot.compile("victim")).hasMessageContaining("unknown slot 'victim'").hasMessageContaining("possessive");
    }

    @Test
    void headOfATrigger() {
        assertThat(List.of("take down.v", "cyber attack.n", "denial of service.n", "responsible for.j").stream().map(t -> Trigger.compile(t).head()))
                .containsExactly("take", "attack", "denial", "responsible");
    }
}
