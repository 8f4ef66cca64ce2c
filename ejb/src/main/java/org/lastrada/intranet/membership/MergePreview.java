package org.lastrada.intranet.membership;

import java.time.LocalDate;
import java.util.List;
import org.lastrada.intranet.membership.OrganisationDetail.Period;
import org.lastrada.intranet.membership.OrganisationDetail.Suspended;
import org.lastrada.intranet.membership.status.Standing;

/**
 * Two organisations that are said to be one, and what merging them would do.
 *
 * @param joined    the day of joining afterwards, or null
 * @param standing  the status of the kept one afterwards
 * @param dates     what moves of the duplicate's membership
 * @param leftOut   what does not, since it would contradict
 * @param obstacles in words, what refers to the duplicate and cannot be moved; while there is any, merging is refused
 */
public record MergePreview(OrganisationDetail kept, OrganisationDetail duplicate, LocalDate joined, Standing standing, Dates dates, Dates leftOut,
                           Belongings.Moving belongings, List<String> obstacles) {

    /** @param byHand statuses that somebody set by hand */
    public record Dates(List<Period> periods, List<Suspended> suspensions, List<Standing.Overriding> byHand) {

        public boolean isEmpty() {
            return periods.isEmpty() && suspensions.isEmpty() && byHand.isEmpty();
        }

        static Dates of(List<MembershipPeriod> periods, List<Suspension> suspensions, List<StatusOverride> byHand) {
            return new Dates(periods.stream().map(Period::of).toList(), suspensions.stream().map(Suspended::of).toList(),
                    byHand.stream().map(StatusOverride::overriding).toList());
        }
    }

    static Dates moving(Absorption absorption) {
        return Dates.of(absorption.periods(), absorption.suspensions(), List.of());
    }

    static Dates leftOut(Absorption absorption, Organisation duplicate) {
        return Dates.of(absorption.periodsLeftOut(), absorption.suspensionsLeftOut(), duplicate.membership().overrides());
    }

    public boolean isOf(int keptVersion, int duplicateVersion) {
        return kept.version() == keptVersion && duplicate.version() == duplicateVersion;
    }

    /** The duplicate ended and the kept one goes on, or ended otherwise. */
    public boolean forgetsTheEnd() {
        return duplicate.ended() != null && kept.joined() != null;
    }

    public boolean forgetsTheLogo() {
        return kept.logo() != null && duplicate.logo() != null && !kept.logo().equals(duplicate.logo());
    }

    public boolean forgetsTheClass() {
        return !kept.classCode().equals(duplicate.classCode());
    }
}
