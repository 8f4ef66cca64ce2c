package org.lastrada.intranet.access.password;

import org.lastrada.intranet.shared.DomainException;

/** It is, or hardly differs from, one of the passwords that are tried first everywhere. */
public class PasswordIsCommon extends DomainException {

    private static final long serialVersionUID = 1L;
}
