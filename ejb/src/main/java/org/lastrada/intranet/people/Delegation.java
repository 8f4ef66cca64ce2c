package org.lastrada.intranet.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lastrada.intranet.membership.Organisation;

/** Everybody who stands, stood or will stand for one organisation, and what must hold among them. */
record Delegation(List<Representation> all) {

    /** Who speaks and votes, and so must be stood in for when away. */
    private static final Set<RepresentativeFunction> NEEDS_A_DEPUTY = EnumSet.of(RepresentativeFunction.HEAD, RepresentativeFunction.VOTING_REPRESENTATIVE);

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
        NEEDS_A_DEPUTY.stream().filter(function -> holders(function, today).anyMatch(held -> !isStoodInFor(held.person(), today))).forEach(gaps::add);
        return gaps;
    }

    private boolean isStoodInFor(Person person, LocalDate today) {
        return holders(RepresentativeFunction.DEPUTY, today).anyMatch(deputy -> !deputy.isHeldBy(person));
    }

    private Stream<Representation> holders(RepresentativeFunction function, LocalDate today) {
        return all.stream().filter(held -> held.function() == function && held.holds(today));
    }
}
