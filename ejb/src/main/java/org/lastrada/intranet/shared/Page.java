package org.lastrada.intranet.shared;

import java.util.List;

/**
 * One page of a list, as the database counted and sorted it.
 *
 * @param number from 1
 * @param total  of all pages
 */
public record Page<T>(List<T> rows, int number, int size, long total) {

    public static final int SIZE = 25;

    /** A page number as it came in an address: whatever it is, it becomes one that can be asked for. */
    public static int number(Integer asked) {
        return asked == null ? 1 : Math.max(1, Math.min(asked, 100_000));
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long first() {
        return rows.isEmpty() ? 0 : (number - 1L) * size + 1;
    }

    public long last() {
        return rows.isEmpty() ? 0 : first() + rows.size() - 1;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
