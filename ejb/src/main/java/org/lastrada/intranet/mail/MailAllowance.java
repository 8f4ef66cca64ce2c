package org.lastrada.intranet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/**
 * How many mails of a kind an address gets in an hour because somebody asks for them: a button must not become a way to fill a
 * stranger's box. A notice of what was done to an account is not such a mail: it always leaves.
 */
@ApplicationScoped
public class MailAllowance {

    static final int AN_HOUR = 3;

    @PersistenceContext EntityManager database;
    @Inject Clock clock;

    /** Ask while holding what the mail is about, or two who ask at once are both told that there is one left. */
    public boolean isLeft(String address, String reason) {
        return count(address, reason, Duration.ofHours(1)) < AN_HOUR;
    }

    /** @throws MailedOftenEnough when none is left */
    public void mustBeLeft(String address, String reason) {
        if (!isLeft(address, reason)) throw new MailedOftenEnough(AN_HOUR, address);
    }

    /** How many of a kind an address was posted lately. */
    public long count(String address, String reason, Duration ago) {
        return database.createQuery("""
                        select count(m) from OutboxMail m where m.recipient = :address and m.reason = :reason and m.createdAt > :since""", Long.class)
                .setParameter("address", address).setParameter("reason", reason).setParameter("since", clock.instant().minus(ago)).getSingleResult();
    }
}
