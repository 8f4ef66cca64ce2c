package org.lastrada.intranet.shared;

/** There is no such thing, or the caller may not know that there is. The two must not be told apart. */
public class NotFound extends DomainException {

    private static final long serialVersionUID = 1L;
}
