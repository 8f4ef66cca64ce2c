package org.lastrada.intranet.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lastrada.intranet.membership.Organisation;

/** Everybody who stands, stood or will stand for one organisation, and what must hold among them. */
record Delegation(List<Representation> all) {

    /** Who speaks and votes, and so must be stood in for when away; two who come by a merge would be two voices. */
    private static final Set<RepresentativeFunction> ONE_VOICE = EnumSet.of(RepresentativeFunction.HEAD, RepresentativeFunction.VOTING_REPRESENTATIVE);

    /** @param until the last day, or null for until further notice */
    Representation appoint(Organisation organisation, Person person, RepresentativeFunction function, LocalDate from, LocalDate until) {
        if (!person.belongsTo(organisation, from)) throw new OnlyColleaguesRepresent(person.name(), organisation.shortName());
        var wanted = new Representation(organisation, person, function, from, until);
        if (all.stream().anyMatch(wanted::repeats)) throw new FunctionIsHeldAlready(person.name());
        return wanted;
    }

    /** Which of these are held already, by the same person at the same time. */
    List<Representation> repeatedBy(Delegation other) {
        return other.all.stream().filter(theirs -> all.stream().anyMatch(theirs::repeats)).toList();
    }

    /**
     * What another organisation's people cannot go on doing once both are one, to who does it here: from today on an organisation that
     * was merged has one head and one voting representative. What overlapped in the past is left as it was.
     */
    Map<Representation, Representation> outvoting(Delegation other, LocalDate today) {
        var outvoted = new LinkedHashMap<Representation, Representation>();
        other.all.stream().filter(theirs -> ONE_VOICE.contains(theirs.function()) && !theirs.hasEnded(today) && all.stream().noneMatch(theirs::repeats))
                .forEach(theirs -> all.stream().filter(own -> !own.hasEnded(today) && own.leavesNoRoomFor(theirs))
                        .min(Comparator.comparing(Representation::starts)).ifPresent(own -> outvoted.put(theirs, own)));
        return outvoted;
    }

    /** In the order of the functions. */
    List<Representation> now(LocalDate today) {
        return Arrays.stream(RepresentativeFunction.values()).flatMap(function -> holders(function, today)).toList();
    }

    List<Representation> before(LocalDate today) {
        return all.stream().filter(held -> held.hasEnded(today)).sorted(Comparator.comparing(Representation::ends).reversed()).toList();
    }

    List<Representation> toCome(LocalDate today) {
        return all.stream().filter(held -> held.starts().isAfter(today)).sorted(Comparator.comparing(Representation::starts)).toList();
    }

    boolean hasHead(LocalDate today) {
        return holders(RepresentativeFunction.HEAD, today).findAny().isPresent();
    }

    /** Head and voting representative, as far as somebody holds them and nobody else is deputy. */
    Set<RepresentativeFunction> withoutDeputy(LocalDate today) {
        var gaps = EnumSet.noneOf(RepresentativeFunction.class);
        ONE_VOICE.stream().filter(function -> holders(function, today).anyMatch(held -> !isStoodInFor(held.person(), today))).forEach(gaps::add);
        return gaps;
    }

    private boolean isStoodInFor(Person person, LocalDate today) {
        return holders(RepresentativeFunction.DEPUTY, today).anyMatch(deputy -> !deputy.isHeldBy(person));
    }

    private Stream<Representation> holders(RepresentativeFunction function, LocalDate today) {
        return all.stream().filter(held -> held.function() == function && held.holds(today));
    }
}
