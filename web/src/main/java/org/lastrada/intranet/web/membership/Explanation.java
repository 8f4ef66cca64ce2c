package org.lastrada.intranet.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lastrada.intranet.membership.status.MembershipEvent;
import org.lastrada.intranet.membership.status.Standing;
import org.lastrada.intranet.web.faces.Format;
import org.lastrada.intranet.web.faces.I18n;

/** Says why a status is what it is: "In grace until 14 March 2026: the period ended on 31 December 2025, 73 days of grace". */
@Named
@RequestScoped
public class Explanation {

    @Inject I18n i18n;
    @Inject Format format;

    public String of(Standing standing) {
        var status = i18n.get("membership.status." + standing.status());
        var until = standing.until() == null ? "" : i18n.of("membership.why.until", format.day(standing.until()));
        if (standing.overriding() != null) {
            return i18n.of("membership.why.by-hand", status, until, standing.overriding().by(), standing.overriding().reason());
        }
        if (standing.reason() == null) return i18n.get("membership.why.none");
        var reason = i18n.of("membership.why." + standing.reason(), format.day(standing.since()));
        var days = standing.reason() == MembershipEvent.PERIOD_END && standing.days() > 0 ? i18n.of("membership.why.grace", standing.days()) : "";
        return i18n.of("membership.why", status, until, reason, days);
    }
}
