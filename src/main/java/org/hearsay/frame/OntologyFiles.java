package org.hearsay.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.vocabulary.OWL;

/** The files of an ontology: {@code hearsay.ttl} and what it imports, from a folder or from the class path. */
final class OntologyFiles {

    private static final String FIRST = "hearsay.ttl";

    /** Opens a file by its name, if it is there. */
    private interface Opener {
        Optional<InputStream> open(String name) throws IOException;
    }

    private final Opener opener;
    private final String where;
    private final Set<String> read = new LinkedHashSet<>();
    private final List<Statement> statements = new ArrayList<>();

    private OntologyFiles(Opener opener, String where) {
        this.opener = opener;
        this.where = where;
    }

    static List<Statement> bundled() {
        return new OntologyFiles(
                        name -> Optional.ofNullable(OntologyFiles.class.getResourceAsStream("/ontology/" + name)), "the class path's folder ontology")
                .readAll();
    }

    static List<Statement> in(Path folder) {
        return new OntologyFiles(
                        name -> Files.isRegularFile(folder.resolve(name)) ? Optional.of(Files.newInputStream(folder.resolve(name))) : Optional.empty(),
                        folder.toString())
                .readAll();
    }

    private List<Statement> readAll() {
        read(FIRST, FIRST, 0);
        return statements;
    }

    private void read(String name, String importer, long line) {
        if (!read.add(name)) {
            return;
        }
        List<Statement> own = statementsOf(name, importer, line);
        statements.addAll(own);
        own.stream().filter(s -> s.predicate().equals(OWL.imports.asNode())).forEach(this::follow);
    }

    private List<Statement> statementsOf(String name, String importer, long line) {
        try (InputStream in = opener.open(name)
                .orElseThrow(() -> new OntologyException(importer, line, name + " is not in " + where))) {
            return TurtleFile.read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private void follow(Statement imports) {
        String iri = imports.object().toString();
        if (!iri.startsWith(TurtleFile.BASE)) {
            throw imports.error("only files of this folder can be imported, not " + iri);
        }
        read(iri.substring(TurtleFile.BASE.length()), imports.file(), imports.line());
    }
}
