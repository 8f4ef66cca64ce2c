package org.lastrada.intranet.retention.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Written by the feature that asks, at the moment the person answers. */
@ApplicationScoped
public class Consents {

    @PersistenceContext EntityManager database;
    @Inject Clock clock;

    /** What the person agrees to from now on, of everything there is; what stays as it was leaves no new record. */
    public void say(long personId, Set<Purpose> agreed) {
        keepOnly(personId, agreed);
        var holding = holding(personId);
        agreed.stream().sorted().filter(purpose -> holding.stream().noneMatch(consent -> consent.isFor(purpose)))
                .forEach(purpose -> database.persist(new Consent(personId, purpose, clock.instant())));
    }

    /** Whatever else the person agreed to holds no longer; nothing is agreed to in their place. */
    public void keepOnly(long personId, Set<Purpose> agreed) {
        holding(personId).stream().filter(consent -> agreed.stream().noneMatch(consent::isFor)).forEach(consent -> consent.withdraw(clock.instant()));
    }

    private List<Consent> holding(long personId) {
        return of(personId).stream().filter(Consent::holds).toList();
    }

    /** Two entries turned out to be one person. */
    public void pass(long duplicate, long kept) {
        database.createQuery("update Consent c set c.personId = :kept where c.personId = :duplicate").setParameter("kept", kept).setParameter("duplicate", duplicate).executeUpdate();
    }

    List<Consent> of(long personId) {
        return database.createQuery("select c from Consent c where c.personId = :person order by c.givenAt desc, c.id desc", Consent.class).setParameter("person", personId).getResultList();
    }
}
