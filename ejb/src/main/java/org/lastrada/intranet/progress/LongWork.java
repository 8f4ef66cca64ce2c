package org.lastrada.intranet.progress;

import java.util.List;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.shared.Texts;

/**
 * One kind of long work. Found by CDI. It runs with the rights of whoever asked for it as they are when each piece is done, one piece after
 * the other, each in a transaction of its own: what a piece writes and how far the work came are kept together or not at all.
 */
public interface LongWork {

    /** Stable key of what it is called, e.g. {@code people.work.everybody}; the same with {@code .text} is a line about it. */
    String words();

    /** Who may ask for it; asked again before each piece and before its file is handed out. */
    Permission permission();

    /** Whether the page of long work offers it; a kind that has to be told what it is about is asked for where that is. */
    default boolean isOffered() {
        return true;
    }

    /**
     * How many things there are to do, counted once before the first piece.
     *
     * @param about as it was asked for, or null
     */
    long total(String about);

    /**
     * Does the next piece, in no more than a few seconds.
     *
     * @param about as it was asked for, or null
     * @param after the bookmark of the piece before, or null for the first
     */
    Piece next(String about, String after);

    /** Where what came of it is looked at; null when there is no such page. */
    default String result(String about) {
        return null;
    }

    /** What stands over the columns of the file it makes; empty when it makes none. */
    default List<String> header(Texts texts) {
        return List.of();
    }

    /** What its file is called, without ending. */
    default String fileName() {
        return "file";
    }
}
