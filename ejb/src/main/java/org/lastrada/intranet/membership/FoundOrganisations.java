package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.search.Audience;
import org.lastrada.intranet.search.Entry;
import org.lastrada.intranet.search.Indexed;
import org.lastrada.intranet.shared.Texts;
import org.lastrada.intranet.vocabulary.Term;
import org.lastrada.intranet.vocabulary.Vocabulary;

/** Organisations can be found by what their page says, by whoever may open it. */
@ApplicationScoped
class FoundOrganisations implements Indexed {

    @PersistenceContext EntityManager database;

    @Override
    public String kind() {
        return "organisation";
    }

    @Override
    public String label() {
        return "membership.search.kind";
    }

    @Override
    public String icon() {
        return "organisation";
    }

    @Override
    public String address(long subject) {
        return "/organisations/detail?id=" + subject;
    }

    @Override
    public List<Long> subjects(long after, int atMost) {
        return database.createQuery("select o.id from Organisation o where o.id > :after order by o.id", Long.class).setParameter("after", after)
                .setMaxResults(atMost).getResultList();
    }

    @Override
    public List<Entry> entries(Collection<Long> subjects) {
        var words = database.createQuery("select o.id as id, t.id as term, t.vocabulary as vocabulary, l as label from Organisation o join o.terms t join t.labels l where o.id in :ids",
                Tuple.class).setParameter("ids", subjects).getResultStream().collect(Collectors.groupingBy(row -> row.get("id", Long.class)));
        return database.createQuery("""
                        select o.id as id, o.shortName as name, o.legalName as legal, o.country as country, o.city as city, o.description as description,
                        o.website as website, o.membership.joined as joined from Organisation o where o.id in :ids""", Tuple.class)
                .setParameter("ids", subjects).getResultStream().map(row -> entry(row, words.getOrDefault(row.get("id", Long.class), List.of()))).toList();
    }

    private static Entry entry(Tuple row, List<Tuple> words) {
        var id = row.get("id", Long.class);
        var name = row.get("name", String.class);
        var legal = row.get("legal", String.class);
        var country = row.get("country", String.class);
        var labels = words.stream().map(word -> word.get("label", String.class)).distinct().sorted().collect(Collectors.joining(", "));
        var text = Entry.lines(Arrays.asList(row.get("description", String.class), labels, countryNames(country), row.get("website", String.class)));
        var themes = words.stream().filter(word -> word.get("vocabulary") == Vocabulary.THEME).map(word -> word.get("term", Long.class)).collect(Collectors.toSet());
        return new Entry(id, name, Entry.line(legal.equals(name) ? null : legal, row.get("city", String.class)), text, country, id, themes,
                row.get("joined", LocalDate.class), Audience.holding(Permission.ORGANISATION_VIEW), null);
    }

    private static String countryNames(String country) {
        return Texts.LANGUAGES.stream().map(new Locale.Builder().setRegion(country).build()::getDisplayCountry).distinct().collect(Collectors.joining(", "));
    }

    /** Who carries a word is found by what it is called. */
    @Override
    public Set<Long> touchedBy(Object entity) {
        if (entity instanceof Organisation organisation) return Set.of(organisation.id());
        if (!(entity instanceof Term term)) return Set.of();
        return new HashSet<>(database.createQuery("select o.id from Organisation o join o.terms t where t.id = :term", Long.class).setParameter("term", term.id()).getResultList());
    }
}
