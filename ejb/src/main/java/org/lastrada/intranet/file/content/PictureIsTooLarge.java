package org.lastrada.intranet.file.content;

import org.lastrada.intranet.shared.DomainException;

/** More megabytes than a logo or photo needs. */
public class PictureIsTooLarge extends DomainException {

    private static final long serialVersionUID = 1L;

    PictureIsTooLarge(int megabytes) {
        super(megabytes);
    }
}
