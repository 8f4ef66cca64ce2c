package org.lastrada.intranet.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Page;

/** Who works for one organisation and who stands for it. Other organisations see those who are listed. */
@Stateless
@Requires(Permission.PERSON_VIEW)
public class Staff {

    @Inject People people;
    @Inject Representations representations;
    @Inject Days days;
    @Inject Caller caller;

    /** @throws NotFound when there is no such organisation */
    public StaffPage of(long organisationId, Integer number) {
        var day = days.today();
        var seesAll = Sight.ofAll(caller, organisationId);
        var delegation = representations.of(organisationId);
        var size = people.staffSize(organisationId, day, !seesAll);
        return new StaffPage(organisationId, size.organisation(), people.staff(size, day, !seesAll, Page.number(number)),
                seesAll ? people.whoLeft(organisationId, day) : List.of(), rows(delegation.now(day), seesAll), rows(delegation.toCome(day), seesAll),
                rows(delegation.before(day), seesAll), delegation.hasHead(day), delegation.withoutDeputy(day));
    }

    private static List<HeldRow> rows(List<Representation> held, boolean seesAll) {
        return held.stream().map(one -> seesAll || one.person().visibility().listed() ? HeldRow.of(one) : HeldRow.of(one).withoutName()).toList();
    }
}
