package org.lastrada.intranet.membership.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dates of one membership as they stand on one day. Without any period a membership is open-ended: it starts on the day of joining
 * and has no end. Of several periods the one that holds the day counts, else the last that began before it.
 */
public record MembershipDates(Map<MembershipEvent, LocalDate> dates, List<LocalDate> turns) {

    public record Span(LocalDate starts, LocalDate ends) {

        /** The last days before it begins and before it is over. */
        Stream<LocalDate> turns() {
            return ends == null ? Stream.of(starts.minusDays(1)) : Stream.of(starts.minusDays(1), ends);
        }

        public boolean holds(LocalDate day) {
            return !day.isBefore(starts) && (ends == null || !day.isAfter(ends));
        }
    }

    public static MembershipDates of(LocalDate joined, LocalDate ended, List<Span> periods, List<Span> suspensions, LocalDate today) {
        var dates = new EnumMap<MembershipEvent, LocalDate>(MembershipEvent.class);
        put(dates, MembershipEvent.JOINED, joined);
        put(dates, MembershipEvent.ENDED, ended);
        var period = counting(periods, today);
        put(dates, MembershipEvent.PERIOD_START, period.map(Span::starts).orElse(periods.isEmpty() ? joined : null));
        put(dates, MembershipEvent.PERIOD_END, period.map(Span::ends).orElse(null));
        counting(suspensions, today).ifPresent(suspension -> {
            put(dates, MembershipEvent.SUSPENDED, suspension.starts());
            put(dates, MembershipEvent.SUSPENSION_END, suspension.ends());
        });
        return new MembershipDates(dates, Stream.of(periods, suspensions).flatMap(List::stream).flatMap(Span::turns).toList());
    }

    private static void put(Map<MembershipEvent, LocalDate> dates, MembershipEvent event, LocalDate date) {
        if (date != null) dates.put(event, date);
    }

    private static Optional<Span> counting(List<Span> spans, LocalDate today) {
        var begun = spans.stream().filter(span -> !span.starts().isAfter(today)).sorted(Comparator.comparing(Span::starts).reversed()).toList();
        return begun.stream().filter(span -> span.holds(today)).findFirst().or(() -> begun.stream().findFirst());
    }

    Optional<LocalDate> on(MembershipEvent event) {
        return Optional.ofNullable(dates.get(event));
    }
}
