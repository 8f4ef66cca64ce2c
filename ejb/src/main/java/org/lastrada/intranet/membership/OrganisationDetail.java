package org.lastrada.intranet.membership;

import java.time.LocalDate;
import java.util.List;

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

    public record Period(long id, LocalDate starts, LocalDate ends) { }

    public record Suspended(LocalDate starts, LocalDate ends, String reason, String by) { }

    static OrganisationDetail of(Organisation organisation, Standing standing) {
        return new OrganisationDetail(organisation.id(), organisation.version(), organisation.profile(), organisation.organisationClass().code(),
                organisation.organisationClass().isListed(), organisation.joined(), organisation.endedOn().orElse(null), organisation.endedBecause(), standing,
                organisation.periods().stream().map(p -> new Period(p.id(), p.span().starts(), p.span().ends())).toList(),
                organisation.suspensions().stream().map(s -> new Suspended(s.span().starts(), s.span().ends(), s.reason(), s.decidedBy())).toList(),
                organisation.logo());
    }
}
