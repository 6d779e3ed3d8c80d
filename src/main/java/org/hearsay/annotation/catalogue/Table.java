package org.hearsay.annotation.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of tab-separated values with a header line; cells may hold several values between bars. */
record Table(List<Row> rows) {

    /** One line of a table, by column. */
    record Row(Map<String, String> cells, String place) {

        /** A cell's text, empty if nothing is in it. */
        String text(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException(place + " has no column " + column);
            }
            return cell.strip();
        }

        /** The values of a cell. */
        List<String> values(String column) {
            return Arrays.stream(text(column).split("\\|")).map(String::strip).filter(v -> !v.isEmpty()).toList();
        }
    }

    static Table read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] header = lines.get(0).split("\t", -1);
        List<Row> rows = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            String[] cells = lines.get(line).split("\t", -1);
            if (cells.length != header.length) {
                throw new IOException(file + ":" + (line + 1) + " has " + cells.length + " columns, not " + header.length);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], cells[i]);
            }
            rows.add(new Row(row, file + ":" + (line + 1)));
        }
        return new Table(rows);
    }
}
