package org.lastrada.intranet.membership;

import java.time.LocalDate;
import java.util.List;
import org.lastrada.intranet.membership.profile.OrganisationProfile;
import org.lastrada.intranet.membership.status.Standing;

/**
 * One organisation as its page shows it.
 *
 * @param standing the status with its reasons
 * @param periods  newest last
 * @param ended    the last day, or null
 * @param version  what an edit must be based on
 */
public record OrganisationDetail(long id, int version, OrganisationProfile profile, String classCode, boolean listed, LocalDate joined, LocalDate ended,
                                 String endedBecause, Standing standing, List<Period> periods, List<Suspended> suspensions, String logo) {

    public record Period(long id, LocalDate starts, LocalDate ends) {

        static Period of(MembershipPeriod period) {
            return new Period(period.id(), period.span().starts(), period.span().ends());
        }
    }

    public record Suspended(LocalDate starts, LocalDate ends, String reason, String by) {

        static Suspended of(Suspension suspension) {
            return new Suspended(suspension.span().starts(), suspension.span().ends(), suspension.reason(), suspension.decidedBy());
        }
    }

    static OrganisationDetail of(Organisation organisation, Standing standing) {
        var membership = organisation.membership();
        return new OrganisationDetail(organisation.id(), organisation.version(), organisation.profile(), organisation.organisationClass().code(),
                organisation.organisationClass().isListed(), membership.joined(), membership.endedOn().orElse(null), membership.endedBecause(), standing,
                membership.periods().stream().map(Period::of).toList(),
                membership.suspensions().stream().map(Suspended::of).toList(),
                organisation.logo());
    }
}
