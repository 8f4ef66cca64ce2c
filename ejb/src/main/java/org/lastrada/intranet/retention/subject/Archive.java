package org.lastrada.intranet.retention.subject;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.export.FileFormat;
import org.lastrada.intranet.retention.Handout;
import org.lastrada.intranet.shared.Texts;

/** A ZIP that anybody can open: each table as JSON and as CSV, files as they are, and a page that says what it is. */
final class Archive {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8);
    private final Map<String, ExportedTable> tables = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Archive(Texts texts, String name) {
        put("README.txt", texts.get("retention.archive.readme", name).getBytes(UTF_8));
    }

    /** Of one table from several sides each row once. */
    void add(Handout handout) {
        handout.tables().forEach(table -> tables.merge(table.name(), table, Archive::joined));
        files.putAll(handout.files());
    }

    private static ExportedTable joined(ExportedTable one, ExportedTable other) {
        return new ExportedTable(one.name(), one.header(), Stream.concat(one.rows().stream(), other.rows().stream()).distinct().toList());
    }

    private void write(ExportedTable table) {
        var csv = new ByteArrayOutputStream();
        try {
            FileFormat.CSV.write(table, csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        put(table.name() + ".csv", csv.toByteArray());
        put(table.name() + ".json", json(table).toString().getBytes(UTF_8));
    }

    private static JsonArray json(ExportedTable table) {
        var rows = Json.createArrayBuilder();
        for (var row : table.rows()) {
            var object = Json.createObjectBuilder();
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i) == null) object.addNull(table.header().get(i));
                else object.add(table.header().get(i), row.get(i).toString());
            }
            rows.add(object);
        }
        return rows.build();
    }

    private void put(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        tables.values().forEach(this::write);
        files.forEach(this::put);
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
