package org.lastrada.intranet.access.session;

import java.time.Instant;
import org.lastrada.intranet.access.throttle.Visit;

/** Oksana's browser. */
public final class GivenSession {

    private GivenSession() { }

    public static UserSession begun(Instant at) {
        return new UserSession(7L, new Visit("192.0.2.7", "Firefox · Linux"), at);
    }
}
