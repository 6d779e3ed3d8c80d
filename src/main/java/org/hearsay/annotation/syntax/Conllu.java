package org.hearsay.annotation.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads CoNLL-U, the tab-separated treebank format of Universal Dependencies. */
public final class Conllu {

    private Conllu() {}

    /**
     * A word written together with others: CoNLL-U's range line.
     *
     * @param first index of its first syntactic word, from 0
     * @param last index of its last syntactic word, inclusive
     * @param form the characters of the text
     */
    public record Range(int first, int last, String form) {}

    /**
     * One sentence of a file.
     *
     * @param comments its comment lines, with their leading {@code #}
     * @param words its syntactic words; offsets are left 0
     * @param ranges its multiword tokens in order
     * @param spaced for each word whether white space follows the surface token that it belongs to
     */
    public record Entry(List<String> comments, Words words, List<Range> ranges, boolean[] spaced) {

        /** The value of a comment such as {@code newdoc id}, or null; a comment without a value gives the empty string. */
        public String comment(String key) {
            for (String comment : comments) {
                String line = comment.substring(1).strip();
                if (line.equals(key)) {
                    return "";
                }
                if (line.startsWith(key) && line.substring(key.length()).stripLeading().startsWith("=")) {
                    return line.substring(line.indexOf('=') + 1).strip();
                }
            }
            return null;
        }
    }

    /**
     * Reads a whole file.
     *
     * @param in the file's text; not closed
     * @param name what to call the file in an error
     * @return its sentences in order
     * @throws IOException if it cannot be read, or a line is no CoNLL-U; the message says which and why
     */
    public static List<Entry> read(BufferedReader in, String name) throws IOException {
        List<Entry> entries = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank()) {
                if (!rows.isEmpty()) {
                    entries.add(entry(comments, rows, name + ", sentence before line " + number));
                    comments = new ArrayList<>();
                    rows.clear();
                }
            } else if (line.charAt(0) == '#') {
                comments.add(line);
            } else {
                String[] columns = line.split("\t", -1);
                if (columns.length != 10) {
                    throw new IOException(name + ", line " + number + ": " + columns.length + " columns where CoNLL-U has 10, parted by tabs");
                }
                rows.add(columns);
            }
        }
        if (!rows.isEmpty()) {
            entries.add(entry(comments, rows, name + ", last sentence"));
        }
        return entries;
    }

    private static Entry entry(List<String> comments, List<String[]> rows, String place) throws IOException {
        int size = (int) rows.stream().filter(Conllu::isWord).count();
        Words words = new Words(size);
        List<Range> ranges = new ArrayList<>();
        boolean[] spaced = new boolean[size];
        int at = 0;
        try {
            for (String[] columns : rows) {
                boolean space = !columns[9].contains("SpaceAfter=No");
                int dash = columns[0].indexOf('-');
                if (dash > 0) {
                    int first = Integer.parseInt(columns[0].substring(0, dash)) - 1;
                    int last = Integer.parseInt(columns[0].substring(dash + 1)) - 1;
                    ranges.add(new Range(first, last, columns[1]));
                    for (int i = first; i <= last; i++) {
                        spaced[i] = space;
                    }
                } else if (isWord(columns)) {
                    word(words, at, columns);
                    boolean covered = !ranges.isEmpty() && ranges.get(ranges.size() - 1).last() >= at;
                    spaced[at] = covered ? spaced[at] : space;
                    at++;
                }
            }
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new IOException(place + ": a column that should count words does not (" + e.getMessage() + ")", e);
        }
        return new Entry(List.copyOf(comments), words, List.copyOf(ranges), spaced);
    }

    private static boolean isWord(String[] columns) {
        return columns[0].indexOf('-') < 0 && columns[0].indexOf('.') < 0;
    }

    private static void word(Words words, int at, String[] columns) {
        words.form[at] = columns[1];
        words.lemma[at] = columns[2];
        words.upos[at] = columns[3];
        words.xpos[at] = columns[4];
        words.head[at] = columns[6].equals("_") ? -1 : Integer.parseInt(columns[6]) - 1;
        words.deprel[at] = columns[7];
    }
}
