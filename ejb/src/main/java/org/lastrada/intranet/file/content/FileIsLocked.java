package org.lastrada.intranet.file.content;

import org.lastrada.intranet.shared.DomainException;

/** Encrypted, or of an old format that nobody can look into. */
public class FileIsLocked extends DomainException {

    private static final long serialVersionUID = 1L;

    FileIsLocked(FileName name) {
        super(name.text());
    }
}
