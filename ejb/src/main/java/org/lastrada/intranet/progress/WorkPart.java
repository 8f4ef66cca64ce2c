package org.lastrada.intranet.progress;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.lastrada.intranet.audit.Unaudited;

/** What one piece added to the file of its work: rows, written down so that they can be read back. Once per piece, which the database sees to. */
@Entity
@Table(name = "long_work_part")
@Unaudited("a copy of what is kept elsewhere; the work it is part of is recorded")
class WorkPart {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setNullString("\\N").get();

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    private long workId;
    private int piece;
    @Column(name = "content", columnDefinition = "mediumtext")
    private String lines;

    protected WorkPart() { }

    WorkPart(long workId, int piece, List<List<String>> rows) {
        this.workId = workId;
        this.piece = piece;
        this.lines = written(rows);
    }

    private static String written(List<List<String>> rows) {
        var text = new StringWriter();
        try (var printer = new CSVPrinter(text, FORMAT)) {
            for (var row : rows) printer.printRecord(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    List<List<Object>> rows() {
        try (var parser = CSVParser.parse(lines, FORMAT)) {
            var rows = new ArrayList<List<Object>>();
            for (var line : parser) rows.add(Arrays.asList((Object[]) line.values()));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
