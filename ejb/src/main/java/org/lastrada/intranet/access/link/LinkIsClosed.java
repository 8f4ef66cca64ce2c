package org.lastrada.intranet.access.link;

import org.lastrada.intranet.shared.NotFound;

/** A link for programs that was made up, replaced or withdrawn, or whose person may not read by it now: all look alike. */
public class LinkIsClosed extends NotFound {

    private static final long serialVersionUID = 1L;
}
