package org.lastrada.intranet.intake.plan;

/** What becomes of a row. */
public enum Verdict {
    /** The platform does not have it. */ NEW,
    /** It is known, and the file says something else. */ CHANGED,
    /** It is known, and the file says nothing else. */ SAME,
    /** It may be one that is known, or an earlier row: a person decides. */ DUPLICATE,
    /** It cannot be taken as it is. */ ERROR;

    public String textKey() {
        return "intake.verdict." + name();
    }
}
