package org.lastrada.intranet.file.content;

import org.lastrada.intranet.shared.DomainException;

/** A second ending of something that runs, which some programs show instead of the last. */
public class FileHasTwoEndings extends DomainException {

    private static final long serialVersionUID = 1L;

    FileHasTwoEndings(FileName name, String second) {
        super(name.text(), second);
    }
}
