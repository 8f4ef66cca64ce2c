package org.lastrada.intranet.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lastrada.intranet.progress.LongWork;
import org.lastrada.intranet.progress.Piece;
import org.lastrada.intranet.rights.Permission;

/** The way back of {@link WriteManyRows}; one piece as well, since half an import is what nobody could take back. */
@ApplicationScoped
class UndoManyRows implements LongWork {

    static final String WORDS = "intake.work.undo";

    @Inject Writing writing;
    @Inject Imports imports;

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
        return imports.lines(Long.parseLong(about));
    }

    @Override
    public Piece next(String about, String after) {
        writing.undo(Long.parseLong(about));
        return new Piece(total(about), null, List.of());
    }

    @Override
    public String result(String about) {
        return "/imports/result?id=" + about;
    }
}
