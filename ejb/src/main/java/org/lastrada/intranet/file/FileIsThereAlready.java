package org.lastrada.intranet.file;

import org.lastrada.intranet.shared.DomainException;

/** The same name and the same bytes at the same place: a button pressed twice. */
public class FileIsThereAlready extends DomainException {

    private static final long serialVersionUID = 1L;

    FileIsThereAlready(String name) {
        super(name);
    }
}
