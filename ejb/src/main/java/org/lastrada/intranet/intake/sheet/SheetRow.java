package org.lastrada.intranet.intake.sheet;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param line the line of the file it begins on, or the row number of the workbook; from 1, the header included
 * @param cells texts, untouched; may be fewer than the headings
 * @param brokenColumn from 0, the cell whose quotation mark is never closed; -1 for a sound row. The cells of a broken row are
 *        the line cut at its delimiters: a person can see them and type the broken one anew
 */
public record SheetRow(int line, List<String> cells, int brokenColumn) {

    static final int SOUND = -1;

    public SheetRow {
        cells = List.copyOf(cells);
    }

    SheetRow(int line, List<String> cells) {
        this(line, cells, SOUND);
    }

    public boolean isBroken() {
        return brokenColumn != SOUND;
    }

    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(c -> c.isBlank());
    }
}
