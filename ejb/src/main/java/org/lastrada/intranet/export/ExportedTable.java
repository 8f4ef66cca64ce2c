package org.lastrada.intranet.export;

import java.util.List;

/**
 * A list on its way into a file.
 *
 * @param name   what the file is called, without ending: lower case, hyphens
 * @param header one heading a column
 * @param rows   each as wide as the header; numbers and {@code LocalDate} stay what they are, everything else becomes text, null nothing
 */
public record ExportedTable(String name, List<String> header, List<List<Object>> rows) { }
