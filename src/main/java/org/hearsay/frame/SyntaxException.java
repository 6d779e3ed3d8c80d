package org.hearsay.frame;

/** A text in one of the ontology's small languages that does not compile; its message draws a caret under the place. */
public final class SyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final int position;

    SyntaxException(String text, int position, String reason) {
        super(reason + "\n    " + text + "\n    " + " ".repeat(Math.max(0, position)) + "^");
        this.position = position;
    }

    /** Offset of the place in the text. */
    public int position() {
        return position;
    }
}
