package org.lastrada.intranet.file.content;

import org.lastrada.intranet.shared.DomainException;

/** It ends in the middle or cannot be taken apart. */
public class FileIsBroken extends DomainException {

    private static final long serialVersionUID = 1L;

    FileIsBroken(FileName name) {
        super(name.text());
    }
}
