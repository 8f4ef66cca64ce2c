package org.lastrada.intranet.file.content;

import org.lastrada.intranet.shared.DomainException;

/** Its ending is not on the list. */
public class FileTypeIsNotTaken extends DomainException {

    private static final long serialVersionUID = 1L;

    FileTypeIsNotTaken(FileName name, String taken) {
        super(name.text(), taken);
    }
}
