package org.hearsay.annotation.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OnomasticonTest {

    private static final Onomasticon NAMES = new Onomasticon.Builder().add("Harrow Labs", Onomasticon.ORGANIZATION).add("Quex", Onomasticon.PLACE)
            .add("quex", Onomasticon.WORK).word("harrow", "12300").build();

    private static int get(Onomasticon names, String... words) {
        return names.get(Arrays.stream(words).mapToInt(Lexicon::hash).reduce(0, Lexicon::join));
    }

    @Test
    void namesAreKnownWhateverTheirLetters() {
        assertThat(get(NAMES, "HARROW", "labs") & Onomasticon.KINDS).isEqualTo(Onomasticon.ORGANIZATION);
        assertThat(get(NAMES, "QUEX") & Onomasticon.KINDS).isEqualTo(Onomasticon.PLACE | Onomasticon.WORK);
        assertThat(get(NAMES, "Labs")).isZero();
    }

    @Test
    void aWordTellsWhatItBeginsAndWhereItStands() {
        int entry = get(NAMES, "Harrow");
        assertThat(Onomasticon.starts(entry)).isTrue();
        assertThat(entry & Onomasticon.KINDS).isZero();
        assertThat(Onomasticon.levels(entry)).isEqualTo(1 | 2 << 2 | 3 << 4);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        NAMES.write(new DataOutputStream(bytes));
        Onomasticon read = Onomasticon.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        for (String[] words : new String[][] {{"Harrow", "Labs"}, {"Harrow"}, {"Quex"}, {"Labs"}}) {
            assertThat(get(read, words)).isEqualTo(get(NAMES, words));
        }
    }
}
