package org.lastrada.intranet.membership.merge;

import org.lastrada.intranet.shared.NotFound;

/** One of two entries that were to be merged was there in the preview and is not any more. */
public class MergedMeanwhile extends NotFound {

    private static final long serialVersionUID = 1L;
}
