package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.Filter;
import org.lastrada.intranet.shared.Page;

/** Who is listed and belongs to an organisation today; whose organisation ended its membership is not among them. */
@ApplicationScoped
class DirectoryPages {

    private static final String PEOPLE = " from Person p join p.affiliations a join a.organisation o join o.organisationClass c";
    private static final String LISTED = """
            \swhere p.listed = true and a.starts <= :today and (a.ends is null or a.ends >= :today) and o.membership.status <> ENDED""";
    /**
     * All that are listed, for reading in the order of their names: outer joins leave the database no choice but to begin with the people, as their
     * index has them, and to stop when the page is full. From the organisations it would find everybody first and sort them for each page.
     */
    private static final String BY_NAME = """
            \sfrom Person p left join p.affiliations a on a.starts <= :today and (a.ends is null or a.ends >= :today)
            left join a.organisation o on o.membership.status <> ENDED where p.listed = true and coalesce(o.id, 0L) > 0""";
    private static final String ROW = """
            select new org.lastrada.intranet.people.DirectoryRow(p.id, p.givenName, p.familyName, p.jobTitle, o.id, o.shortName, o.country,
            case when p.showsEmail = true or o.id = :own or :all = true then p.email end,
            case when p.showsPhone = true or o.id = :own or :all = true then p.phone end)""";
    private static final int AT_ONCE = 500;

    @PersistenceContext EntityManager database;
    @Inject Days days;
    @Inject DirectoryTotals totals;

    /** @param own the reader's organisation, whose people show each other everything; @param all whether the reader sees what nobody shows */
    record Reader(Long own, boolean all) { }

    Page<DirectoryRow> page(DirectoryFilter asked, DirectoryOrder order, boolean descending, int number, Reader reader) {
        var filter = conditions(asked, days.today(), reader);
        var isAll = asked.equals(DirectoryFilter.ALL);
        var total = isAll ? totals.listed(() -> count(filter)) : count(filter);
        var from = isAll && order == DirectoryOrder.NAME ? BY_NAME : from(filter);
        var rows = filter.query(database, ROW + from + order.by(descending), DirectoryRow.class)
                .setFirstResult((number - 1) * Page.SIZE).setMaxResults(Page.SIZE).getResultList();
        return new Page<>(withTraits(rows), number, Page.SIZE, total);
    }

    List<DirectoryRow> all(DirectoryFilter asked, DirectoryOrder order, boolean descending, Reader reader) {
        var filter = conditions(asked, days.today(), reader);
        return withTraits(filter.query(database, ROW + from(filter) + order.by(descending), DirectoryRow.class).getResultList());
    }

    /** Of all that is listed, those after one of them; where one goes on does not change with who comes and goes meanwhile. */
    List<DirectoryRow> after(long id, int most, Reader reader) {
        var filter = conditions(DirectoryFilter.ALL, days.today(), reader).and("p.id > :after", "after", id);
        return withTraits(filter.query(database, ROW + from(filter) + " order by p.id", DirectoryRow.class).setMaxResults(most).getResultList());
    }

    long count(Reader reader) {
        return count(conditions(DirectoryFilter.ALL, days.today(), reader));
    }

    private long count(Filter filter) {
        return filter.query(database, "select count(p)" + from(filter), Long.class).getSingleResult();
    }

    private static String from(Filter filter) {
        return PEOPLE + LISTED + filter.where().replaceFirst(" where ", " and ");
    }

    private static Filter conditions(DirectoryFilter asked, LocalDate day, Reader reader) {
        var filter = new Filter().with("today", day).with("own", reader.own() == null ? -1L : reader.own()).with("all", reader.all())
                .andContains("(concat(p.givenName, ' ', p.familyName) like :text or p.jobTitle like :text or o.shortName like :text or o.legalName like :text)",
                        "text", asked.text());
        if (!asked.countries().isEmpty()) filter.and("o.country in :countries", "countries", asked.countries());
        if (!asked.organisations().isEmpty()) filter.and("o.id in :organisations", "organisations", asked.organisations());
        if (!asked.classes().isEmpty()) filter.and("c.code in :classes", "classes", asked.classes());
        if (!asked.languages().isEmpty()) filter.and("exists (select 1 from Person x join x.languages l where x = p and l in :languages)", "languages", asked.languages());
        if (!asked.functions().isEmpty()) filter.and("""
                exists (select 1 from Representation r where r.person = p and r.organisation = o and r.function in :functions
                        and r.starts <= :today and (r.ends is null or r.ends >= :today))""", "functions", asked.functions());
        return filter;
    }

    /** Functions and languages of all rows in one query for each five hundred. */
    private List<DirectoryRow> withTraits(List<DirectoryRow> rows) {
        var functions = new HashMap<Long, Set<RepresentativeFunction>>();
        var languages = new HashMap<Long, Set<String>>();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            readTraits(rows.subList(from, Math.min(rows.size(), from + AT_ONCE)).stream().map(DirectoryRow::id).toList(), functions, languages);
        }
        return rows.stream().map(row -> row.with(functions.getOrDefault(row.id(), Set.of()), languages.getOrDefault(row.id(), Set.of()))).toList();
    }

    private void readTraits(List<Long> ids, Map<Long, Set<RepresentativeFunction>> functions, Map<Long, Set<String>> languages) {
        var traits = database.createQuery("""
                        select p.id as id, l as language, r.function as function from Person p left join p.languages l
                        left join Representation r on r.person = p and r.starts <= :today and (r.ends is null or r.ends >= :today)
                        where p.id in :ids""", Tuple.class)
                .setParameter("ids", ids).setParameter("today", days.today()).getResultList();
        for (var trait : traits) {
            var id = trait.get("id", Long.class);
            var language = trait.get("language", String.class);
            var function = trait.get("function", RepresentativeFunction.class);
            if (language != null) languages.computeIfAbsent(id, any -> new HashSet<>()).add(language);
            if (function != null) functions.computeIfAbsent(id, any -> EnumSet.noneOf(RepresentativeFunction.class)).add(function);
        }
    }

    /** Where the listed people belong, and in which languages they work. */
    DirectoryChoices choices() {
        return totals.choices(this::readChoices);
    }

    private DirectoryChoices readChoices() {
        var found = database.createQuery("select distinct o.id as id, o.shortName as name, o.country as country, l as language"
                        + PEOPLE + " left join p.languages l" + LISTED + " order by o.shortName, o.id", Tuple.class)
                .setParameter("today", days.today()).getResultList();
        return new DirectoryChoices(
                found.stream().map(row -> new OrganisationOption(row.get("id", Long.class), row.get("name", String.class), row.get("country", String.class))).distinct().toList(),
                found.stream().map(row -> row.get("language", String.class)).filter(Objects::nonNull).distinct().toList());
    }
}
