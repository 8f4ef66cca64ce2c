package org.lastrada.intranet.access.password;

import org.lastrada.intranet.shared.DomainException;

/** It holds a character that no keyboard gives twice in the same way, such as NUL or a line break. */
public class PasswordHasControlCharacters extends DomainException {

    private static final long serialVersionUID = 1L;
}
