package org.lastrada.intranet.fault;

import org.lastrada.intranet.shipped.Answer;

/** The platform answered, and not that it is done. */
final class NotDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    NotDone(Answer answer) {
        super(answer.status() + " " + answer.location());
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }

    /** @return where the answer leads, on this site */
    static String unless(Answer answer, String leadsTo) {
        if (answer.location().isEmpty() || !answer.path().startsWith(leadsTo)) throw new NotDone(answer);
        return answer.path();
    }

    static Answer unlessShown(Answer answer) {
        if (answer.status() != 200) throw new NotDone(answer);
        return answer;
    }
}
