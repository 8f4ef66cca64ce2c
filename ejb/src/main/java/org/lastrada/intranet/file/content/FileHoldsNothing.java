package org.lastrada.intranet.file.content;

import org.lastrada.intranet.shared.DomainException;

/** 0 bytes. */
public class FileHoldsNothing extends DomainException {

    private static final long serialVersionUID = 1L;

    FileHoldsNothing(FileName name) {
        super(name.text());
    }
}
