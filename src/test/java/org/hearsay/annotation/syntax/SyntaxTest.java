package org.hearsay.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTest {

    private static final Syntax SYNTAX = Syntax.bundled();

    /** What each word depends on, as {@code word relation head}. */
    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '^', textBlock = """
            Hackers stole files from the bank, officials said.             > Hackers nsubj stole; files obj stole; officials nsubj said; stole ccomp said
            "This is an act of war," the mayor told reporters.             > mayor nsubj told; act ccomp told; reporters iobj told
            The attack was carried out by North Korea.                     > attack nsubj:pass carried; Korea obl:agent carried; out compound:prt carried
            "We did not do it," said the minister.                         > minister nsubj said; not advmod do; do ccomp said
            The company denied that it had paid the attackers.             > company nsubj denied; paid ccomp denied; it nsubj paid; attackers obj paid
            According to police, two men were arrested in Oslo on Monday.  > men nsubj:pass arrested; Oslo obl arrested; police obl arrested
            Minister blames Russia for attack on parliament                > Russia obj blames; Minister nsubj blames; parliament nmod attack
            Norway’s spy agency said the group wasn’t behind the attack.   > agency nsubj said; Norway nmod:poss agency; group nsubj attack
            Speaking to lawmakers in Oslo, Berg said the agency had found no proof.     > Speaking advcl said; Berg nsubj said; agency nsubj found; found ccomp said
            A day after the outage ended, the operator said attackers had entered.      > ended advcl said; operator nsubj said; entered ccomp said
            Investigators found evidence indicating the malware was "written abroad".   > indicating acl evidence; malware nsubj:pass written
            The governor has promised each victim will be paid.                         > victim nsubj:pass paid; paid ccomp promised
            "We never saw the messages," replied Ana Petrova, a former clerk.           > Ana nsubj replied; saw ccomp replied; clerk appos Ana
            The lawyer said the board believes that the money was stolen.               > believes ccomp said; stolen ccomp believes
            Those who broke into the office took the hard drives.                       > took root -; Those nsubj took; broke acl:relcl Those
            The clerk said the inquiry pointed to a rival.                              > inquiry nsubj pointed; pointed ccomp said
            The party opposed the plan.                                                 > party nsubj opposed; plan obj opposed
            The gang, believed to operate from Moldova, breached the hospital.          > believed acl gang; gang nsubj breached
            North Korean leader Kim was seen at the parade.                             > leader nmod:desc Kim; Kim nsubj:pass seen
            The firm was accused of hiding the leak.                                    > firm nsubj:pass accused; hiding advcl accused; leak obj hiding
            """)
    void readsNews(String text, String expected) {
        List<SyntaxSentence> sentences = SYNTAX.analyse(text, 0, text.length());
        assertThat(sentences).hasSize(1);
        List<SyntaxToken> tokens = sentences.get(0).tokens();
        List<String> arcs = tokens.stream().map(t -> t.form() + ' ' + t.deprel() + ' ' + (t.head() < 0 ? "-" : tokens.get(t.head()).form())).toList();
        for (String arc : expected.split("; ")) {
            assertThat(arcs).contains(arc);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\u00A0\u200B"})
    void findsNothingInBlanks(String text) {
        assertThat(SYNTAX.analyse(text, 0, text.length())).isEmpty();
    }

    @Test
    void keepsOffsetsOfTheRange() {
        String text = "Not 😀 this. “It’s fine,” he said. Not that.";
        int from = text.indexOf('“');
        int to = text.indexOf(" Not that");
        List<SyntaxSentence> sentences = SYNTAX.analyse(text, from, to);
        assertThat(sentences).hasSize(1);
        assertThat(sentences.get(0).start()).isEqualTo(from);
        assertThat(sentences.get(0).end()).isEqualTo(to);
        SyntaxToken is = sentences.get(0).tokens().get(2);
        assertThat(text.substring(is.start(), is.end())).isEqualTo("’s");
        assertThat(is.form()).isEqualTo("'s");
        assertThat(is.lemma()).isEqualTo("be");
    }

    @Test
    void partsNoSentenceBeforeAWordInSmallLetters() {
        String text = "The DDoS attack on the port began in May. The harbour office saw DDoS attacks before.";
        assertThat(SYNTAX.analyse(text, 0, text.length())).extracting(s -> text.substring(s.start(), s.end())).containsExactly(
                "The DDoS attack on the port began in May.", "The harbour office saw DDoS attacks before.");
    }

    @Test
    void partsSentencesWithoutTheirSpace() {
        String text = "Gen. Smith told the U.S. Senate on Dec. 5. The plan went public.Some of it was wrong! \"Why?\" he asked.";
        assertThat(SYNTAX.analyse(text, 0, text.length())).extracting(s -> text.substring(s.start(), s.end())).containsExactly(
                "Gen. Smith told the U.S. Senate on Dec. 5.", "The plan went public.", "Some of it was wrong!", "\"Why?\" he asked.");
    }

    @Property(tries = 150)
    void makesTreesOfAnything(@ForAll @StringLength(max = 60) String text) {
        StringBuilder kept = new StringBuilder();
        for (SyntaxSentence sentence : SYNTAX.analyse(text, 0, text.length())) {
            assertIsTree(sentence);
            sentence.tokens().forEach(t -> kept.append(text, t.start(), t.end()));
        }
        assertThat(kept.toString()).isEqualTo(TokenizerTest.withoutSpace(text));
    }

    @Test
    void survivesWordSalad() {
        String text = "the of ) 5 - ".repeat(4000);
        List<SyntaxSentence> sentences = SYNTAX.analyse(text, 0, text.length());
        sentences.forEach(SyntaxTest::assertIsTree);
        assertThat(sentences).allSatisfy(sentence -> assertThat(sentence.tokens().size()).isLessThanOrEqualTo(250));
    }

    @Test
    void servesManyThreads() {
        String text = "The ministry said on Friday that hackers had broken into its network. Nobody was blamed.";
        List<SyntaxSentence> alone = SYNTAX.analyse(text, 0, text.length());
        List<CompletableFuture<List<SyntaxSentence>>> together = IntStream.range(0, 64)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> SYNTAX.analyse(text, 0, text.length()))).toList();
        assertThat(together).allSatisfy(sentences -> assertThat(sentences.join()).isEqualTo(alone));
    }

    private static void assertIsTree(SyntaxSentence sentence) {
        List<SyntaxToken> tokens = sentence.tokens();
        assertThat(tokens.stream().filter(t -> t.head() == SyntaxToken.ROOT)).hasSize(1);
        assertThat(tokens.stream().filter(t -> t.deprel().equals("root"))).hasSize(1);
        for (SyntaxToken token : tokens) {
            int steps = 0;
            for (int at = token.head(); at != SyntaxToken.ROOT; at = tokens.get(at).head()) {
                assertThat(steps++).isLessThan(tokens.size());
            }
        }
    }
}
