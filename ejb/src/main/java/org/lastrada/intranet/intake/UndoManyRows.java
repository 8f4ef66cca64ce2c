package org.lastrada.intranet.intake;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes an import back. */
@ApplicationScoped
class UndoManyRows extends ManyRows {

    static final String WORDS = "intake.work.undo";

    @Override
    public String words() {
        return WORDS;
    }

    @Override
    protected void write(long id, String about) {
        writing.undo(id);
    }
}
