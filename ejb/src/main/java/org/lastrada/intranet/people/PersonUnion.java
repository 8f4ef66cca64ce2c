package org.lastrada.intranet.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lastrada.intranet.access.AccountsOfOne.Staying;

/**
 * Two entries that are one person: where they belong and what they stand for afterwards.
 *
 * @param account whose account stays
 */
record PersonUnion(Person kept, Person duplicate, List<Representation> held, List<Representation> heldByDuplicate, Staying account) {

    List<Stay> stays() {
        return Stay.together(kept.affiliations(), duplicate.affiliations());
    }

    /** Functions of the duplicate that the kept one holds at the same time. */
    List<Representation> repeated() {
        return heldByDuplicate.stream().filter(theirs -> held.stream().anyMatch(theirs::isTheSameAs)).toList();
    }

    List<Representation> moving() {
        var repeated = repeated();
        return heldByDuplicate.stream().filter(theirs -> !repeated.contains(theirs)).toList();
    }

    /** A function that goes on for an organisation to which the person does not belong then. */
    Optional<StandsForTheOneTheyLeave> contradiction(LocalDate today) {
        return Stream.of(held, heldByDuplicate).flatMap(List::stream).filter(one -> !one.hasEnded(today)).flatMap(one -> contradiction(one, today).stream()).findFirst();
    }

    private Optional<StandsForTheOneTheyLeave> contradiction(Representation one, LocalDate today) {
        var day = one.starts().isAfter(today) ? one.starts() : today;
        return stays().stream().filter(stay -> stay.holds(day) && !stay.isWith(one.organisation())).findFirst()
                .map(stay -> new StandsForTheOneTheyLeave(one.person().name(), one.organisation().shortName(), stay.organisation().shortName()));
    }

    /** What whoever signs in chose is their choice; where nobody does, others see only what both entries show. */
    Visibility shown() {
        return switch (account) {
            case KEPT -> kept.visibility();
            case DUPLICATE -> duplicate.visibility();
            case NEITHER -> kept.visibility().asCarefulAs(duplicate.visibility());
        };
    }

    /** The address belongs to the account; without one either can stay. */
    Optional<String> address() {
        return switch (account) {
            case KEPT -> Optional.of(kept.email());
            case DUPLICATE -> Optional.of(duplicate.email());
            case NEITHER -> Optional.empty();
        };
    }

    /** @param chosen one of the two addresses */
    String address(String chosen) {
        return address().orElse(duplicate.email().equals(chosen) ? chosen : kept.email());
    }
}
