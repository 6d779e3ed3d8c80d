package org.hearsay.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.hearsay.server.html.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {

    private static final String BASE = "http://localhost:3030/";

    private static ClaimRow claim(int number) {
        Node claim = NodeFactory.createURI(BASE + "id/claim-" + number);
        return new ClaimRow(List.of("agent"), new Row(Map.of("claim", claim, "article", claim, "label", NodeFactory.createLiteralString("Claim no. " + number + "."))));
    }

    private static String list(int size, int part) {
        StringBuilder out = new StringBuilder();
        Markup list = new Claims(new Addresses(BASE)).list(IntStream.rangeClosed(1, size).mapToObj(ClaimsTest::claim).toList(), part, shown -> shown);
        list.writeTo(out);
        return out.toString();
    }

    @Test
    void aShortListIsWhole() {
        assertThat(list(200, 0)).contains("Claim no. 1.", "Claim no. 200.").doesNotContain("?part=");
    }

    @ParameterizedTest
    @CsvSource({"0, 251, 450, 250 earlier claims, '', 1", "1, 51, 250, 50 earlier claims, 200 later claims, 2", "2, 1, 50, '', 400 later claims, 1"})
    void aLongListHasParts(int part, int first, int last, String earlier, String later, int link) {
        String page = list(450, part);
        assertThat(page).contains("Claim no. " + first + ".", "Claim no. " + last + ".", earlier, later, "?part=" + link)
                .doesNotContain("Claim no. " + (first - 1) + ".", "Claim no. " + (last + 1) + ".");
    }

    @Test
    void detailsAreAskedOnlyForWhatIsShown() {
        List<ClaimRow> claims = IntStream.rangeClosed(1, 450).mapToObj(ClaimsTest::claim).toList();
        List<ClaimRow> asked = new ArrayList<>();
        new Claims(new Addresses(BASE)).list(claims, 1, shown -> {
            asked.addAll(shown);
            return shown;
        });
        assertThat(asked).isEqualTo(claims.subList(50, 250));
    }

    @Test
    void beyondTheFirstThereIsOnlyTheWayBack() {
        assertThat(list(3, 7)).contains("3 later claims").doesNotContain("Claim no.", "earlier");
    }
}
