package org.lastrada.intranet.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the files that stand beside this class. */
final class DemoFile {

    private DemoFile() { }

    /** The rows under the header line. Only a comma-separated file may quote: the others hold quotation marks of their own. */
    static List<CSVRecord> rows(String file, char delimiter) {
        var format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setHeader().setSkipHeaderRecord(true)
                .setQuote(delimiter == ',' ? '"' : null).get();
        try (var reader = open(file); var parser = format.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Properties properties(String file) {
        var properties = new Properties();
        try (var reader = open(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    static List<String> split(String value, String separator) {
        return Stream.of(value.split(separator)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private static Reader open(String file) {
        return new InputStreamReader(DemoFile.class.getResourceAsStream(file), UTF_8);
    }
}
