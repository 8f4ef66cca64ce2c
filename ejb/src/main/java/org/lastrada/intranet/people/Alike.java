package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.Filter;

/** Looks for entries that could be the same person. Accents and case are forgiven by the database's collation. */
@ApplicationScoped
class Alike {

    private static final String ROW = """
            select new org.lastrada.intranet.people.AlikeRow(p.id, p.givenName, p.familyName, p.email,
                (select min(o.shortName) from Affiliation a join a.organisation o where a.person = p and a.starts <= :today and (a.ends is null or a.ends >= :today)))
            from Person p""";
    private static final String ORDER = " order by p.familyName, p.givenName, p.id";
    private static final int MOST = 20;

    @PersistenceContext EntityManager database;
    @Inject Days days;

    /** The same names, either way round, the same family name with the same initial, or the same address at another domain. */
    List<AlikeRow> to(Person person) {
        var profile = person.profile();
        return found(new Filter().and("""
                        (p.familyName = :family and substring(p.givenName, 1, 1) = substring(:given, 1, 1) or p.familyName = :given and p.givenName = :family
                         or substring(p.email, 1, locate('@', p.email)) = :box)""", "family", profile.familyName())
                .with("given", profile.givenName()).with("box", profile.email().substring(0, profile.email().indexOf('@') + 1)), person);
    }

    /** @param text part of a name or address */
    List<AlikeRow> named(String text, Person person) {
        return found(new Filter().andContains("(concat(p.givenName, ' ', p.familyName) like :text or p.email like :text)", "text", text), person);
    }

    private List<AlikeRow> found(Filter filter, Person person) {
        filter.and("p.id <> :self", "self", person.id()).with("today", days.today());
        return filter.query(database, ROW + filter.where() + ORDER, AlikeRow.class).setMaxResults(MOST).getResultList();
    }
}
