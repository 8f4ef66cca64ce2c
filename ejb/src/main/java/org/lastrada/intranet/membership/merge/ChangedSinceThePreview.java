package org.lastrada.intranet.membership.merge;

import org.lastrada.intranet.shared.DomainException;

/** One of the two was changed after the preview of their merge was shown. */
public class ChangedSinceThePreview extends DomainException {

    private static final long serialVersionUID = 1L;
}
