package org.lastrada.intranet.ledger;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A list of what is promised, beside this module's settings: each row says what becomes of one promise. */
record Ledger(String file, List<CSVRecord> rows) {

    /** What becomes of a promise, up to its reason. */
    static final String DISPOSITION = "disposition";
    static final String OPEN = "open";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    static Ledger read(String file) {
        try (var parser = CSVParser.parse(Path.of(file), StandardCharsets.UTF_8, FORMAT)) {
            return new Ledger(file, parser.getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> column(String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }

    List<CSVRecord> of(String kind) {
        return rows.stream().filter(row -> kind.equals(kind(row))).toList();
    }

    static String kind(CSVRecord row) {
        return row.get(DISPOSITION).replaceFirst(":.*", "");
    }

    /** Of classes, or of methods as {@code Class#method}. */
    static Set<String> tests(CSVRecord row) {
        return Stream.of(row.get("tests").split(" ")).filter(name -> !name.isEmpty()).collect(toSet());
    }

    /** So that whoever builds reads how much is open. */
    void tell(String column) {
        Map<String, Long> counts = rows.stream().collect(groupingBy(Ledger::kind, TreeMap::new, counting()));
        var open = of(OPEN).stream().map(row -> row.get(column)).toList();
        System.out.println(file + ": " + rows.size() + " rows, " + counts + (open.isEmpty() ? "" : ", open: " + String.join(" ", open)));
    }
}
