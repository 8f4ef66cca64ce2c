package org.lastrada.intranet.people.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class ProfileConfirmations {

    @PersistenceContext EntityManager database;

    Optional<ProfileConfirmation> latest(long person) {
        return database.createQuery("select c from ProfileConfirmation c where c.personId = :person order by c.confirmedAt desc, c.id desc", ProfileConfirmation.class)
                .setParameter("person", person).setMaxResults(1).getResultStream().findFirst();
    }

    void add(ProfileConfirmation confirmation) {
        database.persist(confirmation);
    }
}
