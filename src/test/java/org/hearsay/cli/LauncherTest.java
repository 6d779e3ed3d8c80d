package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher in a folder of its own, with scripts that stand in for Java and Maven. */
class LauncherTest {

    private static final List<String> TOOLS = List.of("dirname", "readlink", "sed", "head", "find", "touch", "rm", "cat", "mkdir", "grep", "sleep");

    @TempDir
    private Path temp;

    private Path home;
    private Path jdk;
    private Path path;

    @BeforeEach
    void layOut() throws IOException {
        home = Files.createDirectories(temp.resolve("home with a blank"));
        Files.copy(Path.of("hearsay"), home.resolve("hearsay"));
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("target"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.writeString(home.resolve("target/hearsay.jar"), "");
        age(home.resolve("pom.xml"), 100);
        age(home.resolve("src/main"), 100);
        age(home.resolve("target/hearsay.jar"), 50);
        jdk = temp.resolve("jdk");
        script(jdk.resolve("bin/java"), "for a; do echo \"$a\"; done; exit 7");
        script(jdk.resolve("bin/javac"), "exit 0");
        version("17.0.9");
        path = Files.createDirectories(temp.resolve("path"));
        for (String tool : TOOLS) {
            script(path.resolve(tool), "exec " + find(tool) + " \"$@\"");
        }
    }

    @Test
    void handsOnTheArgumentsAndTheExitCode() throws Exception {
        Run run = launch(home.resolve("hearsay"), "query", "two words");
        assertThat(run.code()).isEqualTo(7);
        assertThat(run.out().lines()).contains("-Dhearsay.home=" + home.toRealPath(), "query", "two words");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void findsItsFolderThroughLinks() throws Exception {
        Path bin = Files.createDirectories(temp.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("first"), Path.of("../home with a blank/hearsay"));
        Files.createSymbolicLink(bin.resolve("second"), bin.resolve("first"));
        assertThat(launch(bin.resolve("second")).out()).contains("-Dhearsay.home=" + home.toRealPath());
    }

    @Test
    void findsTheJarOfAReleaseBesideIt() throws Exception {
        Path release = Files.createDirectories(temp.resolve("release"));
        Files.copy(Path.of("hearsay"), release.resolve("hearsay"));
        Files.writeString(release.resolve("hearsay.jar"), "");
        Run run = launch(release.resolve("hearsay"), "serve");
        assertThat(run.code()).isEqualTo(7);
        assertThat(run.out().lines()).contains(release.toRealPath().resolve("hearsay.jar").toString(), "serve");
    }

    @Test
    void buildsWhenASourceIsNewerThanTheJar() throws Exception {
        script(path.resolve("mvn"), "echo talk of the build; touch '" + home.resolve("target/built") + "'");
        Files.writeString(home.resolve("src/main/New.java"), "");
        Run run = launch(home.resolve("hearsay"));
        assertThat(home.resolve("target/built")).exists();
        assertThat(run.code()).isEqualTo(7);
        assertThat(run.out() + run.err()).doesNotContain("talk of the build");
    }

    @Test
    void buildsNothingWhenTheOntologyChanges() throws Exception {
        Files.createDirectories(home.resolve("ontology"));
        Files.writeString(home.resolve("ontology/actions.ttl"), "");
        assertThat(launch(home.resolve("hearsay")).err()).isEmpty();
    }

    @Test
    void aFailedBuildStartsNothing() throws Exception {
        script(path.resolve("mvn"), "echo talk of the build; exit 1");
        Files.delete(home.resolve("target/hearsay.jar"));
        Run run = launch(home.resolve("hearsay"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("talk of the build", "the build failed");
    }

    @Test
    void saysThatMavenIsMissing() throws Exception {
        Files.delete(home.resolve("target/hearsay.jar"));
        assertFailure(launch(home.resolve("hearsay")), "Maven is missing");
    }

    @Test
    void saysThatAJreCannotBuild() throws Exception {
        script(path.resolve("mvn"), "exit 0");
        Files.delete(jdk.resolve("bin/javac"));
        Files.delete(home.resolve("target/hearsay.jar"));
        assertFailure(launch(home.resolve("hearsay")), "a JRE, which has no compiler");
    }

    @Test
    void saysThatJavaIsTooOld() throws Exception {
        version("11.0.2");
        assertFailure(launch(home.resolve("hearsay")), "too old (version 11)");
    }

    @Test
    void saysThatJavaIsMissing() throws Exception {
        jdk = null;
        assertFailure(launch(home.resolve("hearsay")), "Java is missing");
    }

    private static void assertFailure(Run run, String reason) {
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("hearsay: ").contains(reason);
    }

    private record Run(int code, String out, String err) {}

    private Run launch(Path script, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(args));
        Path out = Files.createTempFile(temp, "out", "");
        Path err = Files.createTempFile(temp, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", path.toString());
        if (jdk != null) {
            builder.environment().put("JAVA_HOME", jdk.toString());
        }
        Process process = builder.start();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private void version(String version) throws IOException {
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private static void age(Path file, int seconds) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() - seconds * 1000L));
    }

    private static void script(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, ("#!/bin/sh\n" + body + "\n").getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path find(String tool) {
        return Stream.of("/bin", "/usr/bin").map(folder -> Path.of(folder, tool)).filter(Files::exists).findFirst().orElseThrow();
    }
}
