package org.hearsay.batch;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** A Parquet file as lines of JSON, one for each row in the file's order, so that articles in columns are read as articles in JSON are. */
final class ParquetLines extends InputStream {

    private final ParquetReader<Group> rows;
    private ByteArrayInputStream line = new ByteArrayInputStream(new byte[0]);

    /** Opens a file. */
    ParquetLines(Path file, Configuration settings) throws IOException {
        try {
            rows = ParquetReader.builder(new GroupReadSupport(), file).withConf(settings).build();
            advance();
        } catch (RuntimeException e) {
            throw new IOException("it is no Parquet file: " + e.getMessage(), e);
        }
    }

    private boolean advance() throws IOException {
        Group row = rows.read();
        if (row == null) {
            return false;
        }
        line = new ByteArrayInputStream((json(row) + "\n").getBytes(StandardCharsets.UTF_8));
        return true;
    }

    @Override
    public int read() throws IOException {
        int next = line.read();
        return next >= 0 || !advance() ? next : line.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return length > 0 && line.available() == 0 && !advance() ? -1 : line.read(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static JsonObject json(Group row) {
        JsonObject object = new JsonObject();
        for (Type column : row.getType().getFields()) {
            if (row.getFieldRepetitionCount(column.getName()) > 0) {
                object.add(column.getName(), column.isPrimitive() ? new JsonPrimitive(value(row, column)) : list(row.getGroup(column.getName(), 0), column));
            }
        }
        return object;
    }

    /** The strings of a list, in the layout that Parquet's specification asks for: a repeated group of one element each. Other groups have none. */
    private static JsonElement list(Group group, Type column) {
        JsonArray strings = new JsonArray();
        if (column.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation) {
            for (int i = 0; i < group.getFieldRepetitionCount(0); i++) {
                Group element = group.getGroup(0, i);
                if (element.getFieldRepetitionCount(0) > 0 && element.getType().getType(0).isPrimitive()) {
                    strings.add(value(element, element.getType().getType(0)));
                }
            }
        }
        return strings;
    }

    private static String value(Group group, Type column) {
        int index = group.getType().getFieldIndex(column.getName());
        LogicalTypeAnnotation kind = column.getLogicalTypeAnnotation();
        PrimitiveTypeName stored = column.asPrimitiveType().getPrimitiveTypeName();
        if (kind instanceof DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(group.getInteger(index, 0)).toString();
        }
        if (kind instanceof TimestampLogicalTypeAnnotation time) {
            return instant(group.getLong(index, 0), time).toString();
        }
        return stored == PrimitiveTypeName.BINARY ? group.getBinary(index, 0).toStringUsingUTF8() : group.getValueToString(index, 0);
    }

    private static Instant instant(long count, TimestampLogicalTypeAnnotation time) {
        TimeUnit unit = switch (time.getUnit()) {
            case MILLIS -> TimeUnit.MILLISECONDS;
            case MICROS -> TimeUnit.MICROSECONDS;
            case NANOS -> TimeUnit.NANOSECONDS;
        };
        long seconds = Math.floorDiv(count, unit.convert(1, TimeUnit.SECONDS));
        return Instant.ofEpochSecond(seconds);
    }
}
