package org.lastrada.intranet.run;

/** Something stands in the way of a start. The message is the one sentence a person needs. */
public final class CannotStart extends RuntimeException {
    public CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
