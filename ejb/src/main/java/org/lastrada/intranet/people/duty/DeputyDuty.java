package org.lastrada.intranet.people.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lastrada.intranet.home.DutyKind;
import org.lastrada.intranet.home.DutySource;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;

/** Whoever speaks or votes for one's own organisation and has nobody to stand in: the same gaps that the organisation's page shows. */
@ApplicationScoped
class DeputyDuty implements DutySource {

    private static final String OPEN = """
            select distinct null due, concat(p.given_name, ' ', p.family_name) about, o.short_name organisation,
                concat('/organisations/new-function?id=', o.id, '&function=DEPUTY') address
            from who join organisation o on o.id = who.organisation
            join representation r on r.organisation_id = o.id and r.held_function in ('HEAD', 'VOTING_REPRESENTATIVE')
                and r.starts <= who.today and (r.ends is null or r.ends >= who.today)
            join person p on p.id = r.person_id
            where not exists (select 1 from representation d where d.organisation_id = o.id and d.held_function = 'DEPUTY' and d.person_id <> r.person_id
                and d.starts <= who.today and (d.ends is null or d.ends >= who.today))""";
    private static final String DONE = """
            select cast(r.starts as datetime) done_at, concat(p.given_name, ' ', p.family_name) about, o.short_name organisation,
                concat('/organisations/people?id=', o.id) address
            from who join organisation o on o.id = who.organisation
            join representation r on r.organisation_id = o.id and r.held_function = 'DEPUTY' and r.starts <= who.today
            join person p on p.id = r.person_id""";

    @Override
    public String words() {
        return "people.duty.deputy";
    }

    @Override
    public DutyKind kind() {
        return DutyKind.DECIDE;
    }

    @Override
    public Optional<String> open(Caller caller) {
        return mine(caller, OPEN);
    }

    @Override
    public Optional<String> done(Caller caller) {
        return mine(caller, DONE);
    }

    private static Optional<String> mine(Caller caller, String select) {
        return Optional.ofNullable(caller.holder().organisationId()).filter(own -> caller.may(Permission.REPRESENTATION_EDIT, own)).map(own -> select);
    }
}
