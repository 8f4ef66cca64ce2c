package org.lastrada.intranet.secret;

import org.lastrada.intranet.shared.DomainException;

/** The secret of the installation cannot be read as base64. */
public class SecretIsNotBase64 extends DomainException {

    private static final long serialVersionUID = 1L;
}
