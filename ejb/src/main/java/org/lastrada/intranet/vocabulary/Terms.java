package org.lastrada.intranet.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastrada.intranet.shared.Kept;
import org.lastrada.intranet.shared.NotFound;

/** The words of all lists. They are few and asked for on most pages, so they come in one query with their labels. */
@ApplicationScoped
public class Terms {

    /** A word as a page offers it. */
    public record Word(long id, Vocabulary vocabulary, String code, String label, boolean retired) { }

    record Changed() { }

    private static final Kept<Locale, List<Word>> WORDS = new Kept<>();

    @PersistenceContext EntityManager database;
    @Inject Clock clock;
    @Inject Event<Changed> changed;

    /** In the order of the lists; a few seconds old at most. */
    public List<Word> words(Locale language) {
        return WORDS.get(language, clock, () -> read(language));
    }

    private List<Word> read(Locale language) {
        return database.createQuery("select distinct t from Term t left join fetch t.labels order by t.vocabulary, t.position, t.id", Term.class)
                .getResultStream().map(t -> new Word(t.id(), t.vocabulary(), t.code(), t.label(language), t.isRetired())).toList();
    }

    /** The terms with these ids; an id that is no term is left out. */
    public Set<Term> withIds(Collection<Long> ids) {
        if (ids.isEmpty()) return Set.of();
        return database.createQuery("select t from Term t where t.id in :ids", Term.class).setParameter("ids", ids)
                .getResultStream().collect(Collectors.toSet());
    }

    public void add(Term term) {
        database.persist(term);
        changed();
    }

    /** With every change of a word: at once for who made it, and again when it is committed, since others may have read the old ones until then. */
    void changed() {
        WORDS.forget();
        changed.fire(new Changed());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) Changed words) {
        WORDS.forget();
    }

    /** In order, the retired ones among them. */
    List<Term> of(Vocabulary vocabulary) {
        return database.createQuery("select distinct t from Term t left join fetch t.labels where t.vocabulary = :vocabulary order by t.position, t.id", Term.class)
                .setParameter("vocabulary", vocabulary).getResultList();
    }

    Term get(long id) {
        return Optional.ofNullable(database.find(Term.class, id)).orElseThrow(NotFound::new);
    }
}
