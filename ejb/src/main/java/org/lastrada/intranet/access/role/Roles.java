package org.lastrada.intranet.access.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles as the database words them. */
@ApplicationScoped
public class Roles {

    /** @param stored given by hand; else it follows from function and organisation and nobody can give it */
    public record Option(String code, String label, boolean stored) { }

    @PersistenceContext EntityManager database;

    /** In the platform's own order. */
    public List<Option> in(Locale language) {
        return all().stream().map(role -> new Option(role.code(), role.label(language), role.isStored())).toList();
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
