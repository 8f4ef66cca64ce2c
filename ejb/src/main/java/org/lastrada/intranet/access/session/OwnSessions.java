package org.lastrada.intranet.access.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.lastrada.intranet.audit.AuditTrail;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.SignedIn;

/** The browsers a person is signed in with, listed and ended by that person. */
@Stateless
@SignedIn
public class OwnSessions {

    @Inject UserSessions sessions;
    @Inject AuditTrail audit;
    @Inject Caller caller;

    public List<SessionRow> list() {
        return sessions.listed(caller.accountId());
    }

    public long current() {
        return caller.holder().sessionId();
    }

    public void endThis() {
        end(current());
    }

    public void end(long sessionId) {
        sessions.end(sessionId, caller.accountId(), "by-the-person");
        audit.record("account.session-ended", "account", caller.accountId(), null, Map.of("session", sessionId));
    }

    public void endOthers() {
        sessions.endAll(caller.accountId(), "by-the-person", current());
        audit.record("account.session-ended", "account", caller.accountId(), null, Map.of("session", "all others"));
    }
}
