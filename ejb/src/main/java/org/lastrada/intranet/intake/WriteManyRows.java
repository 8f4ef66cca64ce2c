package org.lastrada.intranet.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lastrada.intranet.progress.LongWork;
import org.lastrada.intranet.progress.Piece;
import org.lastrada.intranet.rights.Permission;

/** An import of more rows than fit into one answer. It is one piece, since all of its rows are written or none; until then it can be cancelled. */
@ApplicationScoped
class WriteManyRows implements LongWork {

    static final String WORDS = "intake.work.write";

    @Inject Writing writing;
    @Inject Imports imports;

    static String about(long id, String shown) {
        return id + " " + shown;
    }

    private static long id(String about) {
        return Long.parseLong(about.split(" ")[0]);
    }

    @Override
    public String words() {
        return WORDS;
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
        writing.write(id(about), about.split(" ")[1]);
        return new Piece(total(about), null, List.of());
    }

    @Override
    public String result(String about) {
        return "/imports/result?id=" + id(about);
    }
}
