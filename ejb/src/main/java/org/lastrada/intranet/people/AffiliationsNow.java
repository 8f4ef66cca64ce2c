package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lastrada.intranet.access.Affiliations;
import org.lastrada.intranet.membership.kind.OrganisationClass;
import org.lastrada.intranet.shared.Days;

/**
 * The rights that follow from belonging: staff of an organisation that counts as current have the role of its class; its head has the
 * head's role besides. One query, since it is asked at every request.
 */
@ApplicationScoped
class AffiliationsNow implements Affiliations {

    private static final String HEAD = "head";

    @PersistenceContext EntityManager database;
    @Inject Days days;

    @Override
    public Optional<Affiliation> of(long personId) {
        var today = days.today();
        var rows = database.createQuery("""
                        select p.givenName || ' ' || p.familyName as name, o.id as id, o.shortName as organisation, o.membership.counts as counts,
                               c.staffRole as staffRole, r.function as function
                        from Person p
                        left join p.affiliations a on a.starts <= :today and (a.ends is null or a.ends >= :today)
                        left join a.organisation o left join o.organisationClass c
                        left join Representation r on r.person = p and r.organisation = o and r.starts <= :today and (r.ends is null or r.ends >= :today)
                        where p.id = :person""", Tuple.class)
                .setParameter("today", today).setParameter("person", personId).getResultList();
        return rows.stream().findFirst().map(first -> new Affiliation(first.get("name", String.class), first.get("id", Long.class),
                first.get("organisation", String.class), roles(rows)));
    }

    /** The secretariat has no membership that could end. */
    @Override
    public boolean isShutOut(long personId) {
        var counting = database.createQuery("""
                        select case when o.membership.counts = true or c.code = :secretariat then true else false end
                        from Affiliation a join a.organisation o join o.organisationClass c
                        where a.person.id = :person and (a.ends is null or a.ends >= :today)""", Boolean.class)
                .setParameter("secretariat", OrganisationClass.SECRETARIAT).setParameter("person", personId).setParameter("today", days.today()).getResultList();
        return !counting.isEmpty() && !counting.contains(true);
    }

    private static Set<String> roles(List<Tuple> rows) {
        var roles = new HashSet<String>();
        for (var row : rows) {
            if (!Boolean.TRUE.equals(row.get("counts", Boolean.class)) || row.get("staffRole", String.class) == null) continue;
            roles.add(row.get("staffRole", String.class));
            if (row.get("function", RepresentativeFunction.class) == RepresentativeFunction.HEAD) roles.add(HEAD);
        }
        return roles;
    }
}
