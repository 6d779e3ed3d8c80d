package org.hearsay.query;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** An answer in columns, long values broken between words so that a row stays readable in a terminal. */
final class TextTable {

    private static final int WIDEST = 48;
    private static final String GAP = "  ";

    private final List<String> columns;
    private final List<List<List<String>>> rows;

    TextTable(Answer answer) {
        columns = answer.columns();
        rows = answer.rows().stream().map(this::cells).toList();
    }

    private List<List<String>> cells(Binding row) {
        return columns.stream().map(column -> broken(shown(row.get(Var.alloc(column))))).toList();
    }

    private static String shown(Node value) {
        return value == null ? "" : value.isLiteral() ? value.getLiteralLexicalForm() : value.isURI() ? value.getURI() : value.toString();
    }

    /** The lines of a cell; a word that is longer than a line, such as an address, is not broken. */
    private static List<String> broken(String value) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : value.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDEST) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    void write(OutputStream out) {
        List<Integer> widths = IntStream.range(0, columns.size()).map(this::width).boxed().toList();
        PrintWriter text = new PrintWriter(out, false, StandardCharsets.UTF_8);
        writeLine(text, columns, widths);
        writeLine(text, widths.stream().map("─"::repeat).toList(), widths);
        for (List<List<String>> row : rows) {
            int lines = row.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < lines; i++) {
                int line = i;
                writeLine(text, row.stream().map(cell -> line < cell.size() ? cell.get(line) : "").toList(), widths);
            }
        }
        text.print(rows.size() == 1 ? "1 row\n" : rows.size() + " rows\n");
        text.flush();
    }

    private int width(int column) {
        int widest = rows.stream().flatMap(row -> row.get(column).stream()).mapToInt(TextTable::length).max().orElse(0);
        return Math.max(widest, length(columns.get(column)));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void writeLine(PrintWriter out, List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(cells.get(i)).append(" ".repeat(widths.get(i) - length(cells.get(i)))).append(GAP);
        }
        out.print(line.toString().stripTrailing() + "\n");
    }
}
