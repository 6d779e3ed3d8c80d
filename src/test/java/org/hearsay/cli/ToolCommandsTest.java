package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that bring in the users' own vocabulary and hand claims to their tools, one after the other on one store. */
class ToolCommandsTest {

    private static final String ARTICLE = "The board of ZD Labs said on Monday that Cozy Turnip hacked the company. Cozy Turnip denied that it attacked ZD Labs.\n";
    private static final String GALAXY = "{\"values\": [{\"value\": \"Cozy Turnip\", \"meta\": {\"synonyms\": [\"Root Crop\"]}}]}";

    @TempDir
    private Path folder;

    private CommandRun run(String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.code()).as(String.join(" ", arguments) + ": " + run.err()).isZero();
        return run;
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void ownVocabularyAliasesReviewEvaluationAndExport() throws IOException {
        Files.writeString(folder.resolve("article.txt"), ARTICLE);
        Files.writeString(folder.resolve("own.csv"), "name,aliases,type,country\nZorblatt Dynamics,ZD Labs,Company,DE\nCozy Turnip,,ThreatActor,\n");
        Files.writeString(folder.resolve("misp.json"), GALAXY);
        run("load", path("article.txt"), "--store", path("store"), "--entities", path("own.csv"));
        assertThat(run("query", "who-attacked-whom", "--store", path("store"), "--format", "csv", "--columns", "attacker,target,polarity").out())
                .contains("Cozy Turnip,Zorblatt Dynamics,affirmed", "Cozy Turnip,Zorblatt Dynamics,denied");

        run("import", path("misp.json"), "--store", path("store"));
        assertThat(run("query", "names-of-an-actor", "--store", path("store"), "--format", "csv", "--columns", "actor,alias,claimedBy").out())
                .contains("Cozy Turnip,Root Crop,MISP galaxy");

        String sheet = run("review", "export", "--store", path("store"), "--reviewer", "Ann").out();
        List<String> lines = sheet.lines().toList();
        assertThat(lines.size()).isGreaterThan(2);
        Files.writeString(folder.resolve("sheet.csv"), sheet.replace(lines.get(1), lines.get(1).replaceFirst("^(\"\"|)", "accept")));
        run("review", "import", path("sheet.csv"), "--store", path("store"));
        run("load", path("article.txt"), "--store", path("store"), "--entities", path("own.csv"));
        assertThat(run("evaluate", "--store", path("store"), "--format", "csv").out()).contains("all,claims,1,1,0,0,1.0000");

        assertThat(run("export", "--to", "stix", "--store", path("store")).out()).contains("\"strongly-disagree\"", "Zorblatt Dynamics");
        assertThat(run("export", "--to", "csv", "--store", path("store"), "--article", "article.txt").out()).startsWith("claim,label,type");
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        Files.writeString(folder.resolve("article.txt"), ARTICLE);
        run("load", path("article.txt"), "--store", path("store"));
        assertThat(CommandRun.of("export", "--to", "gossip", "--store", path("store")).code()).isEqualTo(Main.USAGE);
        CommandRun none = CommandRun.of("export", "--to", "csv", "--store", path("store"), "--article", "nothing like it");
        assertThat(none.code()).isEqualTo(Main.FAILED);
        assertThat(none.err()).contains("of 1 articles none has \"nothing like it\"");
        assertThat(CommandRun.of("evaluate", "--store", path("store")).err()).contains("there are no verdicts");
        assertThat(CommandRun.of("export", "--to", "csv", "--endpoint", "http://localhost:1/sparql").err()).contains("the endpoint http://localhost:1/sparql did not answer: nothing listens there");
        assertThat(CommandRun.of("review", "import", path("none.csv"), "--store", path("store")).err()).contains("there is no such file");
        assertThat(CommandRun.of("import", path("none.json"), "--store", path("store")).err()).contains("there is no such file");
        Files.write(folder.resolve("latin.csv"), new byte[] {'c', 'l', 'a', 'i', 'm', ',', (byte) 0xe9});
        assertThat(CommandRun.of("review", "import", path("latin.csv"), "--store", path("store")).err()).contains("is not in UTF-8");
    }
}
