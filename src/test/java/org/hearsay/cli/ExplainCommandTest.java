package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    @Test
    void aSentenceIsShownWithItsTreeItsFramesAndItsClaims() {
        CommandRun run = CommandRun.withInput("The government of Iran said that hackers attacked the central bank of Peru through computers in Poland.", "explain", "-");
        assertThat(run.code()).isEqualTo(Main.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsPattern("said +VERB +root")
                .containsPattern("├─ attacked|└─ attacked")
                .contains("CyberAttack in “attacked”")
                .containsPattern("via +“Poland”, found as through > in")
                .containsPattern("not via +“computers[^”]*”.*: ")
                .containsPattern("c1 holder +[Gg]overnment of Iran|c1 holder +the government of Iran");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void asManyWordsAsThereAreEachLineStaysWithinAHundredColumns() {
        CommandRun run = CommandRun.withInput("The bank said " + "that a very long list of systems and files and other things ".repeat(6) + "was stolen.", "explain", "-");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }
}
