package org.lastrada.intranet.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import org.lastrada.intranet.membership.Organisation;

/** Days somebody spent with an organisation; both are included, no end means still there. */
record Stay(Organisation organisation, LocalDate starts, LocalDate ends) {

    /**
     * Where one person belonged according to two entries of them, on no day in two places: what both tell of the same organisation is one
     * stay; where they contradict, the person moved on the day the later one begins, and back if that one ended first; of two that begin on one day the
     * kept entry's counts.
     */
    static List<Stay> together(List<Affiliation> kept, List<Affiliation> duplicate) {
        var first = kept.stream().map(Stay::of).toList();
        var waiting = new PriorityQueue<Stay>(Comparator.comparing(Stay::starts).thenComparing(stay -> !first.contains(stay)));
        waiting.addAll(first);
        duplicate.stream().map(Stay::of).forEach(waiting::add);
        var told = new ArrayList<Stay>();
        while (!waiting.isEmpty()) {
            var next = waiting.poll();
            if (told.isEmpty()) told.add(next);
            else told.addAll(told.remove(told.size() - 1).followedBy(next, waiting));
        }
        return List.copyOf(told);
    }

    static Stay of(Affiliation affiliation) {
        return new Stay(affiliation.organisation(), affiliation.starts(), affiliation.ends());
    }

    private List<Stay> followedBy(Stay next, PriorityQueue<Stay> waiting) {
        if (isBefore(isWith(next.organisation) ? next.starts.minusDays(1) : next.starts)) return List.of(this, next);
        if (isWith(next.organisation)) return List.of(new Stay(organisation, starts, later(ends, next.ends)));
        if (starts.equals(next.starts)) {
            next.rest(this).ifPresent(waiting::add);
            return List.of(this);
        }
        rest(next).ifPresent(waiting::add);
        return List.of(new Stay(organisation, starts, next.starts.minusDays(1)), next);
    }

    private boolean isBefore(LocalDate day) {
        return ends != null && ends.isBefore(day);
    }

    /** What is left of it after the other. */
    private Optional<Stay> rest(Stay other) {
        if (other.ends == null || ends != null && !ends.isAfter(other.ends)) return Optional.empty();
        return Optional.of(new Stay(organisation, other.ends.plusDays(1), ends));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        if (one == null || other == null) return null;
        return one.isAfter(other) ? one : other;
    }

    boolean isWith(Organisation other) {
        return organisation == other || organisation.id() != null && Objects.equals(organisation.id(), other.id());
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(starts) && !isBefore(day);
    }
}
