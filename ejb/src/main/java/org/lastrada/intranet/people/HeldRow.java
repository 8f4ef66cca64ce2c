package org.lastrada.intranet.people;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A function as a page shows it.
 *
 * @param personId null, with {@code person}, when the reader may not know who holds it
 * @param until    the last day, or null for until further notice
 */
public record HeldRow(long id, RepresentativeFunction function, Long personId, String person, long organisationId, String organisation, LocalDate from, LocalDate until) implements Serializable {

    static HeldRow of(Representation held) {
        return new HeldRow(held.id(), held.function(), held.person().id(), held.person().name(), held.organisation().id(), held.organisation().shortName(),
                held.starts(), held.ends());
    }

    HeldRow withoutName() {
        return new HeldRow(id, function, null, null, organisationId, organisation, from, until);
    }
}
