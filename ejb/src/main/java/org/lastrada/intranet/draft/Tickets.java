package org.lastrada.intranet.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.lastrada.intranet.secret.CannotBeUnsealed;
import org.lastrada.intranet.secret.Keys;
import org.lastrada.intranet.secret.SecretBox;

@ApplicationScoped
class Tickets {

    private static final String PLACE = "ticket of a form";

    @Inject Keys keys;
    @Inject Clock clock;

    String sealed(long account, OpenForm form) {
        return box().seal(new Ticket(account, form, clock.instant()).text(), PLACE);
    }

    /** Nothing for what is no ticket of ours, or too old. */
    Optional<Ticket> opened(String sealed) {
        try {
            return Optional.of(Ticket.of(box().open(sealed, PLACE))).filter(ticket -> ticket.holds(clock.instant()));
        } catch (CannotBeUnsealed foreign) {
            return Optional.empty();
        }
    }

    private SecretBox box() {
        return new SecretBox(keys, Keys.Purpose.DRAFT);
    }
}
