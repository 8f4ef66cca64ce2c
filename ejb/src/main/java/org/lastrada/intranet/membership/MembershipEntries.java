package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lastrada.intranet.calendar.Entry;
import org.lastrada.intranet.calendar.EntrySource;
import org.lastrada.intranet.calendar.Kind;
import org.lastrada.intranet.calendar.Span;
import org.lastrada.intranet.calendar.When;
import org.lastrada.intranet.calendar.Whose;
import org.lastrada.intranet.membership.status.StatusRules;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;

/** Until when memberships hold: that of one's own organisation, for whoever decides about them everybody's. */
@ApplicationScoped
class MembershipEntries implements EntrySource {

    private static final Kind KIND = new Kind("membership", "membership.calendar", "organisation");

    @Inject Organisations organisations;
    @Inject StatusRules rules;
    @Inject Caller caller;

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Entry> entries(Span days) {
        if (!caller.may(Permission.ORGANISATION_VIEW)) return List.of();
        var inForce = rules.all();
        return organisations().stream()
                .flatMap(organisation -> organisation.deadlines(inForce).stream().filter(deadline -> days.holds(deadline.day())).map(deadline -> entry(organisation, deadline)))
                .toList();
    }

    private List<Organisation> organisations() {
        var decidesAboutAll = caller.reachesPlatform(Permission.MEMBERSHIP_DECIDE);
        return decidesAboutAll ? organisations.withDates() : Stream.ofNullable(caller.holder().organisationId()).map(organisations::withDates).toList();
    }

    private Entry entry(Organisation organisation, Deadline deadline) {
        var uid = deadline.what().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + deadline.id();
        return new Entry(uid, KIND, caller.texts().get("membership.calendar." + deadline.what(), organisation.shortName()), When.on(deadline.day()),
                "/organisations/detail?id=" + organisation.id(), new Whose(organisation.id(), organisation.shortName()), deadline.version());
    }
}
