package org.lastrada.intranet.file;

/** What a list of files can be sorted by. */
public enum FileOrder {
    NAME("a.name"), SIZE("v.size"), WHEN("v.broughtAt"), WHO("v.broughtBy");

    private final String column;

    FileOrder(String column) {
        this.column = column;
    }

    String by(boolean descending) {
        var direction = descending ? " desc" : "";
        return " order by " + column + direction + ", a.id" + direction;
    }
}
