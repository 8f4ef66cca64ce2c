package org.lastrada.intranet.file.content;

import org.lastrada.intranet.shared.DomainException;

/** What is in it, or what the browser took it for, is not what its ending says. */
public class FileIsNotWhatItIsCalled extends DomainException {

    private static final long serialVersionUID = 1L;

    FileIsNotWhatItIsCalled(FileName name) {
        super(name.text());
    }
}
