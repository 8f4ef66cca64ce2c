package org.lastrada.intranet.home;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Duties of one kind, the most urgent first.
 *
 * @param more how many there are besides those that are shown
 */
public record DutyGroup(DutyKind kind, List<Duty> duties, long more) {

    /** In the order of the kinds; kinds without anything are left out. */
    static List<DutyGroup> of(List<Counted> found) {
        return Arrays.stream(DutyKind.values()).map(kind -> of(kind, found.stream().filter(one -> one.duty().kind() == kind).toList()))
                .filter(group -> !group.duties().isEmpty()).toList();
    }

    private static DutyGroup of(DutyKind kind, List<Counted> found) {
        var all = found.stream().collect(Collectors.toMap(one -> one.duty().words(), Counted::ofItsSource, (one, same) -> one)).values();
        return new DutyGroup(kind, found.stream().map(Counted::duty).toList(), all.stream().mapToLong(Long::longValue).sum() - found.size());
    }

    /** @param ofItsSource how many the duty's source has for this person, shown or not */
    record Counted(Duty duty, long ofItsSource) { }
}
