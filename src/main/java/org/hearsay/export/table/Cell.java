package org.hearsay.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A value as a cell of a CSV file that people open in a spreadsheet. A spreadsheet runs what begins with {@code =}, {@code +}, {@code -} or
 * {@code @} as a formula, and an article can say anything: such text, and what begins with a tab, a line break or the mark itself, gets an
 * apostrophe before it, which spreadsheets take for the mark of text. Numbers are left alone.
 */
public final class Cell {

    private static final String DANGEROUS = "=+-@\t\r\n'";
    private static final String BETWEEN = "; ";

    private Cell() {}

    /** The cell's text. The values of a list are parted by semicolons; a semicolon or backslash within one has a backslash before it. */
    public static String of(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value.toString();
        }
        return escaped(value instanceof List<?> list ? list.stream().map(each -> parted(each.toString())).collect(Collectors.joining(BETWEEN)) : value.toString());
    }

    private static String parted(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;");
    }

    /** Text that no spreadsheet runs. */
    public static String escaped(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The text that a cell stands for. */
    public static String text(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && DANGEROUS.indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
    }

    /** The values of a cell that holds a list. */
    public static List<String> list(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        String text = text(cell);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                value.append(text.charAt(++i));
            } else if (text.startsWith(BETWEEN, i)) {
                values.add(value.toString());
                value.setLength(0);
                i += BETWEEN.length() - 1;
            } else {
                value.append(c);
            }
        }
        if (!text.isEmpty()) {
            values.add(value.toString());
        }
        return values;
    }
}
