package org.lastrada.intranet.intake.sheet;

import java.util.List;
import java.util.Map;
import org.lastrada.intranet.intake.sheet.Reading.Format;

/** A text file taken for CSV: decode it, find its delimiter, cut it into rows. */
final class CsvFile {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final Map<String, Character> NAMED = Map.of(",", ',', ";", ';', "\t", '\t', "|", '|');
    private static final List<String> OTHER_KINDS = List.of("%PDF", "\u0089PNG", "GIF8", "\u00FF\u00D8\u00FF", "PK\u0003\u0004", "{\\rtf", "<!DOCTYPE", "<html", "<?xml");
    private static final String COMPOUND_FILE = "\u00D0\u00CF\u0011\u00E0";
    private static final int LINES_LOOKED_AT = 20;

    private CsvFile() {
    }

    static Sheet read(byte[] bytes, String fileName, Reading chosen) {
        var start = new String(bytes, 0, Math.min(bytes.length, 16), java.nio.charset.StandardCharsets.ISO_8859_1);
        if (start.startsWith(COMPOUND_FILE)) throw new WorkbookIsLockedOrOld(fileName);
        if (OTHER_KINDS.stream().anyMatch(start::startsWith)) throw new NotASpreadsheet(fileName);
        var decoded = chosen.encoding().isEmpty() ? Encodings.find(bytes) : Encodings.as(bytes, chosen.encoding());
        var text = decoded.text();
        if (text.isBlank()) throw new FileIsEmpty();
        if (isBinary(text)) throw new NotASpreadsheet(fileName);
        var delimiter = NAMED.containsKey(chosen.delimiter()) ? NAMED.get(chosen.delimiter()) : delimiterOf(text);
        return Sheet.of(new Reading(Format.CSV, decoded.encoding(), String.valueOf(delimiter)), new CsvRecords(text, delimiter).read());
    }

    private static boolean isBinary(String text) {
        var sample = text.substring(0, Math.min(text.length(), 4096));
        return sample.chars().filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r').count() * 10 > sample.length();
    }

    /** The one that cuts the first lines most evenly, the heading deciding: cells may hold the others. */
    private static char delimiterOf(String text) {
        var lines = text.lines().filter(l -> !l.isBlank()).limit(LINES_LOOKED_AT).toList();
        var best = ',';
        var bestScore = 0.0;
        for (char delimiter : DELIMITERS) {
            var width = count(lines.get(0), delimiter);
            var alike = lines.stream().filter(l -> count(l, delimiter) == width).count();
            var score = width * (1.0 + (double) alike / lines.size());
            if (score > bestScore) {
                best = delimiter;
                bestScore = score;
            }
        }
        return best;
    }

    private static long count(String line, char delimiter) {
        return line.replaceAll("\"[^\"]*\"", "").chars().filter(c -> c == delimiter).count();
    }
}
