package org.lastrada.intranet.shared;

import jakarta.ejb.ApplicationException;

/**
 * A rule said no. Subclasses are named as the fact ({@code MeetingIsFull}) and carry the arguments of the sentence, never
 * the sentence: its text is in the bundle {@code refusal} under the simple class name, in every language.
 * Rolls the transaction back.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object[] arguments;

    protected DomainException(Object... arguments) {
        this.arguments = arguments;
    }

    /** The key of the sentence that tells a person what happened and what would allow it. */
    public String textKey() {
        return "refusal." + getClass().getSimpleName();
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }

    @Override
    public String getMessage() {
        return textKey() + " " + java.util.Arrays.toString(arguments);
    }
}
