package org.lastrada.intranet.file.content;

import org.lastrada.intranet.shared.DomainException;

/** It can run by itself when it is opened. */
public class FileHasMacros extends DomainException {

    private static final long serialVersionUID = 1L;

    FileHasMacros(FileName name) {
        super(name.text());
    }
}
