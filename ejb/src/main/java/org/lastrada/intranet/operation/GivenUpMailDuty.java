package org.lastrada.intranet.operation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lastrada.intranet.home.DutyKind;
import org.lastrada.intranet.home.DutySource;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;

/** Somebody waits for a mail that will not come: whoever may send it again finds that on their first page, for a fortnight. */
@ApplicationScoped
class GivenUpMailDuty implements DutySource {

    private static final String OPEN = """
            select null due, null about, null organisation, '/mails/?state=DEAD' address from who
            where exists (select 1 from outbox_mail m where m.state = 'DEAD' and m.queued_at > who.today - interval 14 day)""";

    @Override
    public String words() {
        return "mails.duty.given-up";
    }

    @Override
    public DutyKind kind() {
        return DutyKind.DECIDE;
    }

    @Override
    public Optional<String> open(Caller caller) {
        return caller.may(Permission.MAIL_RESEND) ? Optional.of(OPEN) : Optional.empty();
    }

    /** A mail that was sent again is one among the others. */
    @Override
    public Optional<String> done(Caller caller) {
        return Optional.empty();
    }
}
