package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.LockOptions;
import org.hibernate.exception.ConstraintViolationException;
import org.lastrada.intranet.membership.kind.OrganisationClass;
import org.lastrada.intranet.shared.Filter;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Page;

@ApplicationScoped
class Organisations {

    private static final String ROW = """
            select new org.lastrada.intranet.membership.OrganisationRow(o.id, o.shortName, o.legalName, o.country, o.city, c.code, o.membership.status, o.membership.counts, o.membership.joined, o.logo)
            from Organisation o join o.organisationClass c""";

    @PersistenceContext EntityManager database;

    Organisation get(long id) {
        return Optional.ofNullable(database.find(Organisation.class, id)).orElseThrow(NotFound::new);
    }

    /** With everything its page shows, in two queries: the dates apart from the words, or each would multiply the other. */
    Organisation whole(long id) {
        var organisation = database.createQuery("""
                        select o from Organisation o join fetch o.organisationClass left join fetch o.countriesServed left join fetch o.languages
                        left join fetch o.terms where o.id = :id""", Organisation.class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(NotFound::new);
        withDates(id);
        return organisation;
    }

    /** By id, with everything that is written about them; in three queries, however many they are. */
    Map<Long, Organisation> whole(List<Long> ids) {
        for (var many : List.of("countriesServed", "languages", "terms")) {
            database.createQuery("select distinct o from Organisation o join fetch o.organisationClass left join fetch o." + many + " where o.id in :ids", Organisation.class)
                    .setParameter("ids", ids).getResultList();
        }
        return ids.stream().collect(Collectors.toMap(Function.identity(), id -> database.find(Organisation.class, id)));
    }

    /** With its class and what its status follows from. */
    Organisation withDates(long id) {
        return withTheirDates(id).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** The same of every one. */
    List<Organisation> withDates() {
        return withTheirDates(null);
    }

    private List<Organisation> withTheirDates(Long only) {
        return database.createQuery("""
                        select distinct o from Organisation o join fetch o.organisationClass
                        left join fetch o.membership.periods left join fetch o.membership.suspensions left join fetch o.membership.overrides
                        where :only is null or o.id = :only""", Organisation.class)
                .setParameter("only", only).getResultList();
    }

    String name(long id) {
        return database.createQuery("select o.shortName from Organisation o where o.id = :id", String.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    Organisation lock(long id) {
        return lockIfThere(id).orElseThrow(NotFound::new);
    }

    Optional<Organisation> lockIfThere(long id) {
        return Optional.ofNullable(database.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @throws NameIsTaken also when somebody else takes it at the same moment, which no question before can see */
    Organisation add(Organisation organisation) {
        try {
            database.persist(organisation);
            return organisation;
        } catch (ConstraintViolationException e) {
            if (!"organisation_name".equals(e.getConstraintName())) throw e;
            throw new NameIsTaken(organisation.profile().shortName());
        }
    }

    Optional<Organisation> find(long id) {
        return Optional.ofNullable(database.find(Organisation.class, id));
    }

    /** Loaded whole, since the audit trail tells what it had when that can no longer be read; flushed at once, since what comes next may take its name. */
    void remove(Organisation organisation) {
        database.remove(whole(organisation.id()));
        database.flush();
    }

    List<Organisation> everyOne() {
        return database.createQuery("select o from Organisation o join fetch o.organisationClass order by o.id", Organisation.class).getResultList();
    }

    /** Asked before saving, so that the refusal is a sentence; the unique key answers whoever was faster. */
    boolean isNameTaken(String country, String shortName, Long exceptId) {
        return database.createQuery("""
                        select count(o) from Organisation o where o.country = :country and o.shortName = :name and (:except is null or o.id <> :except)""", Long.class)
                .setParameter("country", country).setParameter("name", shortName).setParameter("except", exceptId).getSingleResult() > 0;
    }

    Page<OrganisationRow> page(RegisterFilter asked, RegisterOrder order, boolean descending, int number) {
        var filter = conditions(asked);
        var total = filter.query(database, "select count(o) from Organisation o join o.organisationClass c" + filter.where(), Long.class).getSingleResult();
        var rows = filter.query(database, ROW + filter.where() + order.by(descending), OrganisationRow.class)
                .setFirstResult((number - 1) * Page.SIZE).setMaxResults(Page.SIZE).getResultList();
        return new Page<>(rows, number, Page.SIZE, total);
    }

    List<OrganisationRow> all(RegisterFilter asked, RegisterOrder order, boolean descending) {
        var filter = conditions(asked);
        return filter.query(database, ROW + filter.where() + order.by(descending), OrganisationRow.class).getResultList();
    }

    /** Of all that are listed, those after one of them, in the order of their numbers. */
    List<OrganisationRow> after(long id, int most) {
        return database.createQuery(ROW + " where c.listed = true and o.id > :after order by o.id", OrganisationRow.class)
                .setParameter("after", id).setMaxResults(most).getResultList();
    }

    long count() {
        return database.createQuery("select count(o) from Organisation o join o.organisationClass c where c.listed = true", Long.class).getSingleResult();
    }

    private static Filter conditions(RegisterFilter asked) {
        var filter = new Filter().and("c.listed = true")
                .andContains("(o.shortName like :text or o.legalName like :text or o.city like :text)", "text", asked.text());
        if (!asked.countries().isEmpty()) filter.and("o.country in :countries", "countries", asked.countries());
        if (!asked.classes().isEmpty()) filter.and("c.code in :classes", "classes", asked.classes());
        if (!asked.statuses().isEmpty()) filter.and("o.membership.status in :statuses", "statuses", asked.statuses());
        if (!asked.languages().isEmpty()) filter.and("exists (select 1 from Organisation x join x.languages l where x = o and l in :languages)", "languages", asked.languages());
        if (!asked.terms().isEmpty()) filter.and("(select count(t) from Organisation x join x.terms t where x = o and t.id in :terms) = :wanted", "terms", asked.terms())
                .with("wanted", (long) asked.terms().size());
        return filter;
    }

    /** Listed organisations that count as current, by country and class: what the map shows. */
    List<CountryCount> perCountry() {
        return database.createQuery("""
                        select new org.lastrada.intranet.membership.CountryCount(o.country, c.code, count(o))
                        from Organisation o join o.organisationClass c where c.listed = true and o.membership.counts = true
                        group by o.country, c.code""", CountryCount.class).getResultList();
    }

    /** Locked, without those that somebody else is writing: of two first readers of a day neither waits for the other, nor writes what it wrote. */
    List<Organisation> unsettled(LocalDate today) {
        return database.createQuery("select o from Organisation o where o.membership.statusUntil < :today order by o.id", Organisation.class)
                .setParameter("today", today).setLockMode(LockModeType.PESSIMISTIC_WRITE).setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED).getResultList();
    }

    /** What could be a duplicate of it: all but itself and the secretariat, by name. */
    List<MergeCandidate> candidates(Organisation organisation) {
        return database.createQuery("""
                        select new org.lastrada.intranet.membership.MergeCandidate(o.id, o.shortName, o.country)
                        from Organisation o join o.organisationClass c where o.id <> :id and c.code <> :secretariat
                        order by o.shortName, o.id""", MergeCandidate.class)
                .setParameter("id", organisation.id()).setParameter("secretariat", OrganisationClass.SECRETARIAT).getResultList();
    }

    boolean hasUnsettled(LocalDate today) {
        return database.createQuery("select count(o) from Organisation o where o.membership.statusUntil < :today", Long.class)
                .setParameter("today", today).getSingleResult() > 0;
    }

    Map<String, Long> countriesWithOrganisations() {
        return database.createQuery("""
                        select o.country, count(o) from Organisation o join o.organisationClass c where c.listed = true group by o.country""", Object[].class)
                .getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    List<String> languagesSpoken() {
        return database.createQuery("select distinct l from Organisation o join o.languages l", String.class).getResultList();
    }

    /** How many organisations carry each term. */
    Map<Long, Long> countsPerTerm() {
        return database.createQuery("select t.id, count(o) from Organisation o join o.terms t group by t.id", Object[].class)
                .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
