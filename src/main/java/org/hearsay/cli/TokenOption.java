package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The token of a server's second listener: that of a file, or else of the environment. It is never an argument, as every user of a machine sees these. */
final class TokenOption {

    private static final String VARIABLE = "HEARSAY_TOKEN";

    @Option(names = "--token-file", paramLabel = "FILE", description = "A file with the token of the second listener. Default: the environment variable " + VARIABLE + ".")
    private Path file;

    /** The token, without white space around it. */
    String read() {
        return file == null ? ofEnvironment() : ofFile();
    }

    private static String ofEnvironment() {
        return Optional.ofNullable(System.getenv(VARIABLE)).map(String::strip).filter(token -> !token.isEmpty()).orElseThrow(() ->
                new CommandFailure("the second listener needs a token: name a file that holds one with --token-file, or set " + VARIABLE + "."));
    }

    private String ofFile() {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CommandFailure("cannot read the token file " + file + ": " + e.getMessage() + ".", e);
        }
    }
}
