package org.lastrada.intranet.file;

import java.util.List;

/**
 * One file with all its versions.
 *
 * @param title   of what it hangs on
 * @param address of the page that lists it
 * @param pages   how many first pages can be seen; 1 for a picture
 */
public record FileDetail(long id, String name, String title, String address, List<VersionRow> versions, int pages, boolean mayAdd, boolean mayRemove) {

    public VersionRow newest() {
        return versions.get(0);
    }
}
