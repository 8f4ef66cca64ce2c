package org.lastrada.intranet.membership.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@ApplicationScoped
public class OrganisationClasses {

    @PersistenceContext EntityManager database;

    public Optional<OrganisationClass> named(String code) {
        return Optional.ofNullable(database.find(OrganisationClass.class, code));
    }

    /** The retired ones too, in the platform's own order. */
    public List<OrganisationClass> all() {
        return database.createQuery("select distinct c from OrganisationClass c left join fetch c.labels order by c.position", OrganisationClass.class).getResultList();
    }

    void add(OrganisationClass newOne) {
        database.persist(newOne);
    }

    public void word(String code, Map<String, String> labels) {
        named(code).orElseThrow().word(labels);
    }

    /** How many organisations each class has. They are met by name only, since they stand on this package. */
    Map<String, Long> counts() {
        return database.createQuery("select c.code, count(o) from Organisation o join o.organisationClass c group by c.code", Object[].class)
                .getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
