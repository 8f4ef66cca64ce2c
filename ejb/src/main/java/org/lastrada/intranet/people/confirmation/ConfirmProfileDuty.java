package org.lastrada.intranet.people.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lastrada.intranet.home.DutyKind;
import org.lastrada.intranet.home.DutySource;
import org.lastrada.intranet.rights.Caller;

/** Somebody new is asked at once; whoever confirmed is asked again a month before the year is over. */
@ApplicationScoped
class ConfirmProfileDuty implements DutySource {

    private static final String OPEN = """
            select asked.due, null about, null organisation, '/people/confirm' address from (
                select who.today, coalesce(max(c.next_on), date(p.created_at) + interval %d day) due
                from who join person p on p.id = who.person left join profile_confirmation c on c.person_id = p.id
                group by who.today, p.created_at) asked
            where asked.due <= asked.today + interval %d day""".formatted(ProfileConfirmation.FIRST_WITHIN_DAYS, ProfileConfirmation.ASKED_DAYS_BEFORE);
    private static final String DONE = """
            select c.confirmed_at done_at, null about, null organisation, concat('/people/detail?id=', c.person_id) address
            from who join profile_confirmation c on c.person_id = who.person""";

    @Override
    public String words() {
        return "people.duty.confirm";
    }

    @Override
    public DutyKind kind() {
        return DutyKind.SIGN;
    }

    @Override
    public Optional<String> open(Caller caller) {
        return Optional.of(OPEN);
    }

    @Override
    public Optional<String> done(Caller caller) {
        return Optional.of(DONE);
    }
}
