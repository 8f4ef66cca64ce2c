package org.lastrada.intranet.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lastrada.intranet.progress.LongWork;
import org.lastrada.intranet.progress.Piece;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.search.index.Walk.Place;

/** The same that the clock does on Sundays, for an administrator who wants to see how far it is. It can be cancelled: what is done stays true. */
@ApplicationScoped
class RebuildWork implements LongWork {

    @Inject Walk walk;

    @Override
    public String words() {
        return "search.work.rebuild";
    }

    @Override
    public Permission permission() {
        return Permission.JOB_MANAGE;
    }

    @Override
    public long total(String about) {
        return walk.length();
    }

    @Override
    public Piece next(String about, String after) {
        var step = walk.from(after == null ? Place.START : place(after));
        return new Piece(step.count(), step.next() == null ? null : step.next().kind() + " " + step.next().subject(), List.of());
    }

    private static Place place(String bookmark) {
        var parts = bookmark.split(" ");
        return new Place(parts[0], Long.parseLong(parts[1]));
    }
}
