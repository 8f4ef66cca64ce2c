package org.lastrada.intranet.intake;

import jakarta.inject.Inject;
import java.util.List;
import org.lastrada.intranet.progress.LongWork;
import org.lastrada.intranet.progress.Piece;
import org.lastrada.intranet.rights.Permission;

/** More rows than fit into one answer. It is one piece, since all of them are written or none, and taken back or none; until then it can be cancelled. */
abstract class ManyRows implements LongWork {

    @Inject Writing writing;
    @Inject Imports imports;

    /** @param about as it was asked for */
    protected abstract void write(long id, String about);

    /** Whatever else it is about, it begins with the number of the import. */
    private static long id(String about) {
        return Long.parseLong(about.split(" ")[0]);
    }

    @Override
    public Permission permission() {
        return Permission.IMPORT_RUN;
    }

    @Override
    public boolean isOffered() {
        return false;
    }

    @Override
    public long total(String about) {
        return imports.lines(id(about));
    }

    @Override
    public Piece next(String about, String after) {
        write(id(about), about);
        return new Piece(total(about), null, List.of());
    }

    @Override
    public String result(String about) {
        return "/imports/result?id=" + id(about);
    }
}
