package org.lastrada.intranet.access.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastrada.intranet.shared.Kept;

/** The roles as the database words them. */
@ApplicationScoped
public class Roles {

    /** @param stored given by hand; else it follows from function and organisation and nobody can give it */
    public record Option(String code, String label, boolean stored) { }

    record Changed() { }

    private static final Kept<Locale, List<Option>> OPTIONS = new Kept<>();

    @PersistenceContext EntityManager database;
    @Inject Event<Changed> changed;
    @Inject Clock clock;

    /** In the platform's own order; a few seconds old at most. */
    public List<Option> in(Locale language) {
        return OPTIONS.get(language, clock, () -> read(language));
    }

    private List<Option> read(Locale language) {
        return all().stream().map(role -> new Option(role.code(), role.label(language), role.isStored())).toList();
    }

    /** After one was reworded: at once for who did it, and again when it is committed, since others may have read the old words until then. */
    void changed() {
        OPTIONS.forget();
        changed.fire(new Changed());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) Changed roles) {
        OPTIONS.forget();
    }

    /** The codes of those that are given by hand. */
    public Set<String> stored() {
        return all().stream().filter(Role::isStored).map(Role::code).collect(Collectors.toUnmodifiableSet());
    }

    /** How many accounts that may be used or are invited hold each role that is given by hand. Accounts are met by name only, since they stand on this package. */
    Map<String, Long> holders() {
        return database.createQuery("""
                        select r.roleCode, count(r) from AccountRole r where r.account.disabledAt is null group by r.roleCode""", Object[].class)
                .getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    List<Role> all() {
        return database.createQuery("select distinct r from Role r left join fetch r.labels order by r.position", Role.class).getResultList();
    }
}
