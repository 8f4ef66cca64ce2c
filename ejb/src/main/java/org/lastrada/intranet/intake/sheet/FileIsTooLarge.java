package org.lastrada.intranet.intake.sheet;

import org.lastrada.intranet.shared.DomainException;

/** The file has more bytes than are taken. */
public final class FileIsTooLarge extends DomainException {

    private static final long serialVersionUID = 1L;

    FileIsTooLarge(int megabytesAllowed) {
        super(megabytesAllowed);
    }
}
