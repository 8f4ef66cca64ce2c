package org.lastrada.intranet.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.lastrada.intranet.membership.status.Standing;
import org.lastrada.intranet.membership.status.StatusRule;

/** Whom other rules would move. */
final class Shifts {

    private Shifts() { }

    static List<StatusShift> between(List<Organisation> organisations, List<StatusRule> before, List<StatusRule> after, LocalDate today) {
        return organisations.stream().map(organisation -> shift(organisation, organisation.standing(before, today), organisation.standing(after, today)))
                .filter(Objects::nonNull).toList();
    }

    private static StatusShift shift(Organisation organisation, Standing from, Standing to) {
        if (from.status() == to.status() && from.counts() == to.counts()) return null;
        return new StatusShift(organisation.shortName(), from.status(), from.counts(), to.status(), to.counts());
    }
}
