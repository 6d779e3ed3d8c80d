package org.hearsay.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.annotation.Annotator;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Reading;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Extractor;
import org.hearsay.frame.Ontology;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole pages against the claims that must come out of them. Each folder of {@code src/test/resources/articles} has the page
 * ({@code article.html}), the claims ({@code claims.txt}; below the line {@code not:} what must not come out) and what it is there to show
 * ({@code about.md}). The lines are those of {@link ExpectedClaim}.
 */
class GoldenArticlesTest {

    private static final Path FOLDER = Path.of("src/test/resources/articles");
    private static final String NOT = "not:";

    private static Extractor extractor;

    @BeforeAll
    static void load() {
        Ontology ontology = Ontology.bundled();
        extractor = new Extractor(new Annotator(ontology.catalogue()), ontology);
    }

    static List<Path> articles() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().toList();
        }
    }

    @Test
    void thereAreArticlesAndEachIsComplete() throws IOException {
        assertThat(articles()).isNotEmpty().allSatisfy(folder -> {
            assertThat(folder.resolve("article.html")).isNotEmptyFile();
            assertThat(folder.resolve("about.md")).isNotEmptyFile();
            assertThat(expected(folder, false)).isNotEmpty();
            assertThat(expected(folder, true)).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyExpectedClaimIsReadAndNoForbiddenOne(Path folder) throws IOException {
        List<Claim> claims = claims(folder);
        List<String> missing = expected(folder, false).stream().filter(e -> claims.stream().noneMatch(e::fits)).map(ExpectedClaim::line).toList();
        List<String> forbidden = expected(folder, true).stream().filter(e -> claims.stream().anyMatch(e::fits)).map(ExpectedClaim::line).toList();
        assertThat(missing.isEmpty() && forbidden.isEmpty())
                .as(() -> "missing:\n" + lines(missing) + "\nread, but forbidden:\n" + lines(forbidden) + "\nall that was read:\n"
                        + lines(claims.stream().map(ExpectedClaim::line).sorted().toList()))
                .isTrue();
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> "  " + line).collect(Collectors.joining("\n"));
    }

    private static List<Claim> claims(Path folder) {
        try (Stream<Reading> readings = new ArticleReader().read(folder.resolve("article.html"))) {
            return readings.flatMap(reading -> extractor.extract(((Reading.Read) reading).article()).claims().stream()).toList();
        }
    }

    private static List<ExpectedClaim> expected(Path folder, boolean forbidden) throws IOException {
        List<ExpectedClaim> expected = new ArrayList<>();
        boolean below = false;
        for (String line : Files.readAllLines(folder.resolve("claims.txt"))) {
            if (line.strip().equals(NOT)) {
                below = true;
            } else if (!line.isBlank() && !line.startsWith("#") && below == forbidden) {
                expected.add(ExpectedClaim.parse(line));
            }
        }
        return expected;
    }
}
