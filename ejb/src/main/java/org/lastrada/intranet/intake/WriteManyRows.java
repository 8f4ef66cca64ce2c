package org.lastrada.intranet.intake;

import jakarta.enterprise.context.ApplicationScoped;

/** Applies an import. */
@ApplicationScoped
class WriteManyRows extends ManyRows {

    static final String WORDS = "intake.work.write";

    static String about(long id, String shown) {
        return id + " " + shown;
    }

    @Override
    public String words() {
        return WORDS;
    }

    @Override
    protected void write(long id, String about) {
        writing.write(id, about.split(" ")[1]);
    }
}
