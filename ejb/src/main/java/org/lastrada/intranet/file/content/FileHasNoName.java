package org.lastrada.intranet.file.content;

import org.lastrada.intranet.shared.DomainException;

/** Nothing is left of its name once directories, control characters and blanks are taken off. */
public class FileHasNoName extends DomainException {

    private static final long serialVersionUID = 1L;

    FileHasNoName() {
        super();
    }
}
