package org.hearsay.frame;

/** An ontology that cannot be used, with the file, the line and the reason. */
public final class OntologyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String file;
    private final long line;

    OntologyException(String file, long line, String reason) {
        super(file + ":" + line + ": " + reason);
        this.file = file;
        this.line = line;
    }

    /** The file's name below the ontology's folder. */
    public String file() {
        return file;
    }

    /** The line, from 1; 0 where the whole file is meant. */
    public long line() {
        return line;
    }
}
