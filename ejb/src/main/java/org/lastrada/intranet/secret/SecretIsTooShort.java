package org.lastrada.intranet.secret;

import org.lastrada.intranet.shared.DomainException;

/** The secret of the installation has fewer bytes than a key needs. */
public class SecretIsTooShort extends DomainException {

    private static final long serialVersionUID = 1L;

    SecretIsTooShort(int bytes, int least) {
        super(bytes, least);
    }
}
