package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.Filter;
import org.lastrada.intranet.shared.Page;

/** The accounts as a list. Person and organisation are met by name in the queries only, since they stand on this package. */
@ApplicationScoped
class AccountRows {

    private static final String FROM = """
            from Account a left join Person p on p.id = a.personId
            left join p.affiliations f on f.starts <= :today and (f.ends is null or f.ends >= :today) left join f.organisation o""";
    private static final String ROW = """
            select new org.lastrada.intranet.access.AccountRow(a.id, a.login, a.state, p.givenName || ' ' || p.familyName, o.id, o.shortName,
            a.lastSignInAt, case when a.factor.factorSecret is null then false else true end) """;

    @PersistenceContext EntityManager database;
    @Inject Days days;

    Page<AccountRow> page(AccountFilter asked, AccountOrder order, boolean descending, int number) {
        var filter = conditions(asked);
        var total = filter.query(database, "select count(a) " + FROM + filter.where(), Long.class).getSingleResult();
        var rows = filter.query(database, ROW + FROM + filter.where() + order.by(descending), AccountRow.class)
                .setFirstResult((number - 1) * Page.SIZE).setMaxResults(Page.SIZE).getResultList();
        return new Page<>(withRoles(rows), number, Page.SIZE, total);
    }

    private Filter conditions(AccountFilter asked) {
        var filter = new Filter().with("today", days.today())
                .andContains("(a.login like :text or concat(p.givenName, ' ', p.familyName) like :text or o.shortName like :text)", "text", asked.text());
        if (!asked.states().isEmpty()) filter.and("a.state in :states", "states", asked.states());
        if (!asked.roles().isEmpty()) filter.and("exists (select 1 from AccountRole r where r.account = a and r.roleCode in :roles)", "roles", asked.roles());
        return filter;
    }

    private List<AccountRow> withRoles(List<AccountRow> rows) {
        if (rows.isEmpty()) return rows;
        var given = database.createQuery("select r.account.id, r.roleCode from AccountRole r where r.account.id in :ids order by r.roleCode", Object[].class)
                .setParameter("ids", rows.stream().map(AccountRow::id).toList()).getResultStream()
                .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
        return rows.stream().map(row -> row.holding(given.getOrDefault(row.id(), List.of()))).toList();
    }
}
