package org.lastrada.intranet.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a duplicate's membership goes over to the organisation that is kept, and what is left out because it would contradict.
 * Of two days of joining the earlier is the true one. To a membership without periods, which is open-ended, no period is added: it would end.
 *
 * @param joined of the kept one afterwards, null when neither ever joined
 */
record Absorption(LocalDate joined, List<MembershipPeriod> periods, List<MembershipPeriod> periodsLeftOut, List<Suspension> suspensions,
                  List<Suspension> suspensionsLeftOut) {

    static Absorption of(Organisation kept, Organisation duplicate) {
        if (kept == duplicate || kept.id() != null && kept.id().equals(duplicate.id())) throw new CannotMergeWithItself(kept.shortName());
        Stream.of(kept, duplicate).filter(one -> one.organisationClass().isSecretariat()).findFirst().ifPresent(secretariat -> {
            throw new SecretariatCannotBeMerged(secretariat.shortName());
        });
        return of(kept.membership(), duplicate.membership());
    }

    private static Absorption of(Membership kept, Membership duplicate) {
        var periods = duplicate.periods().stream().collect(Collectors.partitioningBy(period -> fits(kept, period)));
        var suspensions = duplicate.suspensions().stream()
                .collect(Collectors.partitioningBy(suspension -> kept.suspensions().stream().noneMatch(suspension::overlaps)));
        return new Absorption(earlier(kept.joined(), duplicate.joined()), periods.get(true), periods.get(false), suspensions.get(true), suspensions.get(false));
    }

    private static boolean fits(Membership kept, MembershipPeriod period) {
        if (kept.joined() == null) return true;
        var span = period.span();
        return !kept.periods().isEmpty() && kept.periods().stream().noneMatch(own -> own.overlaps(span.starts(), span.ends()))
                && kept.endedOn().map(end -> !span.starts().isAfter(end)).orElse(true);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return Stream.of(one, other).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
    }
}
