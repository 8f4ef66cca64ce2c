package org.lastrada.intranet.file.content;

import org.lastrada.intranet.shared.DomainException;

/** A small file that would unpack into a huge picture. */
public class PictureHasTooManyPixels extends DomainException {

    private static final long serialVersionUID = 1L;

    PictureHasTooManyPixels(long millions) {
        super(millions);
    }
}
