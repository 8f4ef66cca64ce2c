package org.lastrada.intranet.file.content;

import org.lastrada.intranet.shared.DomainException;

/** It would unpack into far more than it seems, or holds an archive in an archive in an archive. */
public class FileUnpacksTooFar extends DomainException {

    private static final long serialVersionUID = 1L;

    FileUnpacksTooFar(FileName name) {
        super(name.text());
    }
}
