package org.lastrada.intranet.access.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Proof;

/** Whether the caller gave the password within the last ten minutes, in this browser. */
@ApplicationScoped
public class FreshProof implements Proof {

    @Inject UserSessions sessions;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @throws ProveItAgain before anything sensitive is touched */
    @Override
    public void mustBeGiven() {
        if (!isGiven()) throw new ProveItAgain();
    }

    public boolean isGiven() {
        return session().isProved(clock.instant());
    }

    public void give() {
        session().proveAgain(clock.instant());
    }

    private UserSession session() {
        return sessions.ofAccount(caller.holder().sessionId(), caller.accountId());
    }
}
