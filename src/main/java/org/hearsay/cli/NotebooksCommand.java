package org.hearsay.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay notebooks}: the server that the notebooks ask, and how to open them. */
@Command(
        name = "notebooks",
        mixinStandardHelpOptions = true,
        description = "Serves the example articles for the Jupyter notebooks of queries/notebooks, and says how to open these.",
        footer = {"", "Example:", "  hearsay notebooks"})
final class NotebooksCommand implements Callable<Integer> {

    private static final String USUAL_PORT = "3030";

    @Option(names = "--port", paramLabel = "N", defaultValue = USUAL_PORT, description = "The port to listen on. Default: ${DEFAULT-VALUE}, which the notebooks ask.")
    private String port;

    private final Console console;

    NotebooksCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = Home.folder("queries/notebooks").orElseThrow(() -> new CommandFailure("there are no notebooks in the jar; they are in the sources, in queries/notebooks."));
        console.say("""
                hearsay: the notebooks are in %s. Once the server is ready, open them in another terminal,
                  with Jupyter:  jupyter notebook %s
                  or with VS Code, which also opens queries/hearsay.sparqlbook (extensions Jupyter and SPARQL Notebook).
                  They need Python with SPARQLWrapper, pandas, matplotlib and networkx; on Debian:
                  apt install jupyter-notebook python3-sparqlwrapper python3-pandas python3-matplotlib python3-networkx""".formatted(folder, folder));
        if (!port.equals(USUAL_PORT)) {
            console.say("  Set HEARSAY_ENDPOINT=http://localhost:" + port + "/sparql before, for they ask port " + USUAL_PORT + " otherwise.");
        }
        return Main.run(new String[] {"serve", "--port", port}, console.in(), console.out(), console.err());
    }
}
