package org.lastrada.intranet.access;

import java.time.Instant;
import org.lastrada.intranet.access.session.UserSession;

/** An account in a browser: closing either ends both. */
record SignedInAccount(UserSession session, Account account) {

    boolean isLive(Instant now) {
        return session.isLive(now) && account.mayBeUsed();
    }
}
