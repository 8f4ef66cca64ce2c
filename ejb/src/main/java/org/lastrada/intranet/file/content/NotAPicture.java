package org.lastrada.intranet.file.content;

import org.lastrada.intranet.shared.DomainException;

/** Neither PNG nor JPEG, whatever its name says, or broken. */
public class NotAPicture extends DomainException {

    private static final long serialVersionUID = 1L;

    NotAPicture() {
        super();
    }
}
