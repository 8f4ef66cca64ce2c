package org.lastrada.intranet.intake.sheet;

import java.util.List;

/**
 * How a file was read, or how somebody wants it read.
 *
 * @param format CSV or XLSX
 * @param encoding the IANA name of the encoding ({@code UTF-8}, {@code windows-1250}); empty for a workbook, or for "find it"
 * @param delimiter one of {@code , ; TAB |} as text; empty for a workbook, or for "find it"
 */
public record Reading(Format format, String encoding, String delimiter) {

    public enum Format { CSV, XLSX }

    /** What a person may choose from when the letters look wrong. */
    public static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1257",
            "ISO-8859-2", "KOI8-R", "UTF-16LE", "UTF-16BE");
    public static final List<String> DELIMITERS = List.of(",", ";", "\t", "|");

    /** Find everything out. */
    public static final Reading ANY = new Reading(null, "", "");

    public Reading {
        encoding = encoding == null ? "" : encoding;
        delimiter = delimiter == null ? "" : delimiter;
    }

    public Reading withEncoding(String chosen) {
        return new Reading(format, chosen, delimiter);
    }

    public Reading withDelimiter(String chosen) {
        return new Reading(format, encoding, chosen);
    }
}
