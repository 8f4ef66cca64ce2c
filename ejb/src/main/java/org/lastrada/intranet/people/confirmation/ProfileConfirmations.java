package org.lastrada.intranet.people.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ProfileConfirmations {

    @PersistenceContext EntityManager database;

    Optional<ProfileConfirmation> latest(long person) {
        return database.createQuery("select c from ProfileConfirmation c where c.personId = :person order by c.confirmedAt desc, c.id desc", ProfileConfirmation.class)
                .setParameter("person", person).setMaxResults(1).getResultStream().findFirst();
    }

    List<ProfileConfirmation> all(long person) {
        return database.createQuery("select c from ProfileConfirmation c where c.personId = :person order by c.id", ProfileConfirmation.class).setParameter("person", person).getResultList();
    }

    void forgetAll(long person) {
        database.createQuery("delete from ProfileConfirmation c where c.personId = :person").setParameter("person", person).executeUpdate();
    }

    void add(ProfileConfirmation confirmation) {
        database.persist(confirmation);
    }
}
