package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {

    @TempDir
    private Path temp;

    @Test
    void rawTextComesOutCharacterForCharacter() throws IOException {
        String text = "MENU  Home\n\n“Hackers” attacked the bank 😀.\n\nIt  said so.\n";
        Path file = Files.writeString(temp.resolve("a.txt"), text);
        CommandRun run = CommandRun.of("extract", "--raw", file.toString());
        assertThat(run.code()).isEqualTo(Main.DONE);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out()).contains("\"text\":\"MENU  Home\\n\\n“Hackers” attacked the bank 😀.\\n\\nIt  said so.\\n\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "nquads", "trig", "turtle"})
    void theNumberOfThreadsDoesNotChangeAByte(String format) throws IOException {
        List<String> names = List.of("Iran", "Russia", "China", "France", "Poland", "Italy", "Chad", "Cuba", "Peru", "Oman");
        for (String name : names) {
            Files.writeString(temp.resolve(name + ".txt"), "Officials in " + name + " said on Tuesday that hackers attacked the central bank. The bank denied it.");
        }
        CommandRun one = CommandRun.of("extract", "--to", format, "--threads", "1", temp.toString());
        CommandRun four = CommandRun.of("extract", "--to", format, "--threads", "4", temp.toString());
        assertThat(one.code()).isEqualTo(Main.DONE);
        assertThat(one.out()).isNotEmpty().isEqualTo(four.out());
    }

    @Test
    void aFileThatCannotBeReadFailsButStopsNoOther() throws IOException {
        Path file = Files.writeString(temp.resolve("a.txt"), "Hackers attacked the central bank on Monday.");
        CommandRun run = CommandRun.of("extract", temp.resolve("absent.txt").toString(), file.toString());
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).contains("absent.txt");
    }

    @Test
    void anArticleInAnotherLanguageIsKeptWithoutClaims() throws IOException {
        Path file = Files.writeString(temp.resolve("bank.html"), """
                <html lang="de"><head><title>Hacker greifen Bank an</title></head><body><article><h1>Hacker greifen Bank an</h1><p>Von Ilse Brandt</p><p>Veröffentlicht am 17. Dezember 2014</p>
                <p>Die Regierung sagte am Dienstag, dass Hacker aus dem Ausland die Bank angegriffen haben, und dass sie noch nach ihnen sucht.</p>
                <p>Die Bank sagte, dass sie davon erst am Mittwoch aus der Zeitung erfahren hat, und dass nichts gestohlen ist.</p></article></body></html>""");
        for (String to : List.of("jsonl", "nquads")) {
            CommandRun run = CommandRun.of("extract", "--to", to, file.toString());
            assertThat(run.code()).isEqualTo(Main.DONE);
            assertThat(run.err()).contains(file + ": it is in German, which is not read, so it is kept without claims");
            assertThat(run.out()).contains("Hacker greifen Bank an", "2014-12-17", "Ilse Brandt").doesNotContain("/CyberAttack", "\"type\":");
        }
    }

    @Test
    void anUnknownFormatIsAUsageError() {
        CommandRun run = CommandRun.of("extract", "--to", "xml", "a.txt");
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.err()).contains("xml");
    }

    @Test
    void aMissingOntologyFolderIsSaidPlainly() throws IOException {
        Path file = Files.writeString(temp.resolve("a.txt"), "Hackers attacked.");
        CommandRun run = CommandRun.of("extract", "--ontology", temp.resolve("nowhere").toString(), file.toString());
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err()).contains("there is no folder").contains("nowhere").doesNotContain("\tat ");
    }
}
