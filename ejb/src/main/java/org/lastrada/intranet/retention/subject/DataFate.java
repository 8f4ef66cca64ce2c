package org.lastrada.intranet.retention.subject;

import org.lastrada.intranet.retention.Fate;

/** What becomes of one feature's data. @param data its words are {@code retention.data.<data>} */
public record DataFate(String data, Fate fate) implements Comparable<DataFate> {

    @Override
    public int compareTo(DataFate other) {
        return data.compareTo(other.data);
    }
}
