package org.hearsay.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicationTest {

    @TempDir
    Path folder;

    private Site site;
    private Path one;
    private Path two;

    /** Stands for the end of the program at that very moment. */
    private static final class Crash extends Error {
        private static final long serialVersionUID = 1;
    }

    @BeforeEach
    void setUp() throws IOException {
        site = Site.at(folder.resolve("site"));
        one = Quads.file(folder.resolve("one.nq"), 1);
        two = Quads.file(folder.resolve("two.nq"), 2);
    }

    private Generation publish(Path file) {
        return Quads.publish(site, file, 3, step -> {}, store -> {});
    }

    private static long articles(Generation generation) {
        try (Store store = Store.existing(generation.folder())) {
            return store.countArticles();
        }
    }

    @Test
    void aGenerationGoesLiveWithItsManifest() {
        Generation first = publish(one);
        assertThat(first.name()).isEqualTo("000001");
        assertThat(site.current()).isEqualTo(first);
        assertThat(first.manifest().articles()).isEqualTo(1);
        assertThat(first.manifest().claims()).isPositive();
        assertThat(first.manifest().inputs()).containsOnlyKeys("one.nq");
        assertThat(first.manifest().files()).containsKey("hearsay.properties");
        assertThat(articles(first)).isEqualTo(1);

        assertThat(publish(two).name()).isEqualTo("000002");
        assertThat(articles(site.current())).isEqualTo(2);
    }

    @Test
    void goingBackMakesTheOneBeforeLive() {
        Generation first = publish(one);
        publish(two);
        assertThat(site.rollBack()).isEqualTo(first);
        assertThat(site.current()).isEqualTo(first);
        assertThatThrownBy(site::rollBack).isInstanceOf(PublishException.class).hasMessageContaining("no generation before 000001");
        assertThat(publish(one).name()).isEqualTo("000003");
    }

    @Test
    void oldGenerationsGoButNotTheLiveOneNorOneThatIsOpen() {
        for (int i = 0; i < 4; i++) {
            Quads.publish(site, one, 2, step -> {}, store -> {});
        }
        assertThat(site.generations()).extracting(Generation::name).containsExactly("000003", "000004");
        try (Store open = Store.existing(site.generations().get(0).folder())) {
            Quads.publish(site, one, 1, step -> {}, store -> {});
            assertThat(site.generations()).extracting(Generation::name).containsExactly("000003", "000005");
            assertThat(open.countArticles()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Publication.Step.class)
    void whereverItBreaksOffWhatIsLiveIsWhole(Publication.Step crash) throws IOException {
        publish(one);
        assertThatThrownBy(() -> Quads.publish(site, two, 3, step -> {
            if (step == crash) {
                throw new Crash();
            }
        }, store -> {})).isInstanceOf(Crash.class);

        boolean done = crash == Publication.Step.PRUNE;
        assertThat(articles(site.current())).isEqualTo(done ? 2 : 1);
        assertThat(articles(publish(two))).isEqualTo(2);
        assertThat(articles(site.current())).isEqualTo(2);
        try (Stream<Path> left = Files.list(folder.resolve("site/generations"))) {
            assertThat(left.map(each -> each.getFileName().toString())).allMatch(name -> name.matches("\\d{6}"));
        }
    }

    @Test
    void badInputNeverGoesLive() throws IOException {
        publish(one);
        Path bad = Files.writeString(folder.resolve("bad.nq"), Files.readString(two).substring(0, 5000) + "\nnonsense\n");
        assertThatThrownBy(() -> publish(bad)).isInstanceOf(PublishException.class).hasMessageContaining("bad.nq");
        Path shapeless = Files.writeString(folder.resolve("shapeless.nq"), Files.readString(two).replaceAll("(?m)^.*ns#polarity>.*\n", ""));
        assertThatThrownBy(() -> publish(shapeless)).isInstanceOf(PublishException.class).hasMessageContaining("breaks a shape");
        assertThatThrownBy(() -> Quads.publish(site, two, 3, step -> {
            throw new IllegalArgumentException("the disk is full");
        }, store -> {})).isInstanceOf(PublishException.class).hasMessageContaining("the disk is full");
        assertThat(articles(site.current())).isEqualTo(1);
    }

    @Test
    void aStoreThatIsNotWhatItWasBuiltFromNeverGoesLive() {
        publish(one);
        assertThatThrownBy(() -> Quads.publish(site, two, 3, step -> {
            if (step == Publication.Step.VERIFY) {
                try (Store store = Store.existing(folder.resolve("site/generations/000002.part"))) {
                    store.write(change -> change.remove(store.articles().get(1).name()));
                }
            }
        }, store -> {})).isInstanceOf(PublishException.class).hasMessageContaining("the new store is damaged");
        assertThat(articles(site.current())).isEqualTo(1);
    }

    @Test
    void aCopyIsTheSameOrIsRefused() throws IOException {
        Generation first = publish(two);
        articles(first); // opening and reading leaves the files as they were
        Site other = Site.at(folder.resolve("other"));
        Generation copy = new Publication(other, 3, step -> {}).adopt(first.folder());
        assertThat(copy.manifest()).isEqualTo(first.manifest());
        assertThat(articles(copy)).isEqualTo(2);

        Path damaged = folder.resolve("damaged");
        try (Stream<Path> all = Files.walk(first.folder())) {
            for (Path file : all.toList()) {
                Files.copy(file, damaged.resolve(first.folder().relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        String name = first.manifest().files().keySet().stream().filter(file -> file.endsWith("nodes-data.obj")).findFirst().orElseThrow();
        byte[] bytes = Files.readAllBytes(damaged.resolve(name));
        bytes[bytes.length / 2] ^= 1;
        Files.write(damaged.resolve(name), bytes);
        assertThatThrownBy(() -> new Publication(other, 3, step -> {}).adopt(damaged)).isInstanceOf(PublishException.class).hasMessageContaining("another hash");
        Files.delete(damaged.resolve(name));
        assertThatThrownBy(() -> new Publication(other, 3, step -> {}).adopt(damaged)).isInstanceOf(PublishException.class).hasMessageContaining("is missing");
        assertThat(other.current()).isEqualTo(copy);
    }

    @Test
    void onlyOnePublishesAtATime() throws IOException {
        try (Site.Change change = site.change()) {
            assertThatThrownBy(() -> publish(one)).isInstanceOf(PublishException.class).hasMessageContaining("somebody else publishes");
        }
        assertThat(publish(one).name()).isEqualTo("000001");
    }

    @Test
    void anEmptySiteSaysHowToPublish() {
        assertThatThrownBy(site::current).isInstanceOf(PublishException.class).hasMessageContaining("hearsay publish");
        assertThat(site.generations()).isEqualTo(List.of());
    }
}
