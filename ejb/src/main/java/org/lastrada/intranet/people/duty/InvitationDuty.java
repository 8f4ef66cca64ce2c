package org.lastrada.intranet.people.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lastrada.intranet.home.DutyKind;
import org.lastrada.intranet.home.DutySource;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;

/** Invitations that nobody accepted yet, by when their links run out; a head sees those of their own organisation. */
@ApplicationScoped
class InvitationDuty implements DutySource {

    private static final String PEOPLE = """
            from who join affiliation a on a.starts <= who.today and (a.ends is null or a.ends >= who.today)%s
            join organisation o on o.id = a.organisation_id join person p on p.id = a.person_id join account c on c.person_id = p.id""";
    private static final String OF_OWN = " and a.organisation_id = who.organisation";
    private static final String OPEN = """
            select date(max(t.expires_at)) due, concat(p.given_name, ' ', p.family_name) about, o.short_name organisation, concat('/people/invite?id=', p.id) address
            %s and c.state = 'INVITED'
            left join access_token t on t.account_id = c.id and t.purpose = 'INVITATION' and t.revoked_at is null and t.used_at is null
            group by p.id, p.given_name, p.family_name, o.short_name""";
    private static final String DONE = """
            select t.used_at done_at, concat(p.given_name, ' ', p.family_name) about, o.short_name organisation, concat('/people/detail?id=', p.id) address
            %s join access_token t on t.account_id = c.id and t.purpose = 'INVITATION' and t.used_at is not null""";

    @Override
    public String words() {
        return "people.duty.invitation";
    }

    @Override
    public DutyKind kind() {
        return DutyKind.DECIDE;
    }

    @Override
    public Optional<String> open(Caller caller) {
        return reached(caller, OPEN);
    }

    @Override
    public Optional<String> done(Caller caller) {
        return reached(caller, DONE);
    }

    private static Optional<String> reached(Caller caller, String select) {
        if (!caller.may(Permission.PERSON_INVITE)) return Optional.empty();
        return Optional.of(select.formatted(PEOPLE.formatted(caller.reachesPlatform(Permission.PERSON_INVITE) ? "" : OF_OWN)));
    }
}
