package org.lastrada.intranet.access.throttle;

import org.lastrada.intranet.shared.DomainException;

/** The text is not an IPv4 or IPv6 address. */
public class NotANetworkAddress extends DomainException {

    private static final long serialVersionUID = 1L;
}
