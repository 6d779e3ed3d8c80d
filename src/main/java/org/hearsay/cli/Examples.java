package org.hearsay.cli;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;

/** The example articles: those of Hearsay's own folder, or else those of the jar. To be closed once they are read. */
final class Examples implements AutoCloseable {

    private final Path folder;
    private final Optional<FileSystem> jar;

    private Examples(Path folder, Optional<FileSystem> jar) {
        this.folder = folder;
        this.jar = jar;
    }

    static Examples open() {
        Optional<Path> own = Home.folder("src/examples");
        return own.isPresent() ? new Examples(own.get(), Optional.empty()) : openJar();
    }

    private static Examples openJar() {
        URL folder = Examples.class.getResource("/examples");
        if (folder == null) {
            throw new CommandFailure("the jar has no example articles.");
        }
        try {
            if (!(folder.openConnection() instanceof JarURLConnection inJar)) {
                return new Examples(Path.of(folder.toURI()), Optional.empty());
            }
            FileSystem jar = FileSystems.newFileSystem(Path.of(inJar.getJarFileURL().toURI()));
            return new Examples(jar.getPath("/examples"), Optional.of(jar));
        } catch (IOException | URISyntaxException e) {
            throw new CommandFailure("the jar's example articles cannot be read: " + e.getMessage(), e);
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            if (jar.isPresent()) {
                jar.get().close();
            }
        } catch (IOException e) {
            throw new CommandFailure("the jar's example articles cannot be closed: " + e.getMessage(), e);
        }
    }
}
