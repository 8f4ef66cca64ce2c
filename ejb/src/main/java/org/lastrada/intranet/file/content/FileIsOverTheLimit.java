package org.lastrada.intranet.file.content;

import org.lastrada.intranet.shared.DomainException;

/** More megabytes than one file may have. */
public class FileIsOverTheLimit extends DomainException {

    private static final long serialVersionUID = 1L;

    FileIsOverTheLimit(FileName name, long megabytes) {
        super(name.text(), megabytes);
    }
}
