package org.lastrada.intranet.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.lastrada.intranet.access.link.AccessTokens;
import org.lastrada.intranet.access.link.PersonalLinks;
import org.lastrada.intranet.access.session.UserSessions;
import org.lastrada.intranet.access.throttle.Throttling;
import org.lastrada.intranet.audit.AuditTrail;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;

/** Forgets what signing in leaves behind once it serves nobody: where people were must not pile up. */
@Stateless
@Requires(Permission.ACCESS_SWEEP)
public class AccessSweep {

    private static final Duration KEPT = Duration.ofDays(30);
    /** Longer than any throttle remembers. */
    private static final Duration FAILURES_KEPT = Duration.ofDays(2);

    @Inject UserSessions sessions;
    @Inject AccessTokens tokens;
    @Inject PersonalLinks links;
    @Inject Throttling throttling;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    public void sweep() {
        var now = clock.instant();
        var endedSessions = sessions.forgetEndedBefore(now.minus(KEPT));
        var endedTokens = tokens.forgetEndedBefore(now.minus(KEPT)) + links.forgetRevokedBefore(now.minus(KEPT));
        throttling.forgetBefore(now.minus(FAILURES_KEPT));
        if (endedSessions + endedTokens > 0) audit.record("access.swept", "access", "sessions", null, Map.of("sessions", endedSessions, "tokens", endedTokens));
    }
}
