package org.lastrada.intranet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.lastrada.intranet.secret.Keys;
import org.lastrada.intranet.secret.SecretBox;
import org.lastrada.intranet.shared.Texts;
import org.lastrada.intranet.system.Environment;

/** Where every mail begins: a row in the caller's transaction, so that a mail leaves if and only if what it tells has happened. */
@ApplicationScoped
public class Outbox {

    static final String LINK = "[link]";
    static final String ABOUT = "link of a mail";

    @PersistenceContext EntityManager database;
    @Inject Keys keys;
    @Inject Environment environment;
    @Inject Clock clock;

    /** The same to somebody who is erased in this transaction: once it is sent, or given up, the row tells neither to whom nor what. */
    public void postAndForget(Letter letter) {
        write(letter).beFleeting();
    }

    public void post(Letter letter) {
        write(letter);
    }

    private OutboxMail write(Letter letter) {
        var texts = Texts.in(letter.language());
        var subject = oneLine(texts.get(letter.reason() + ".subject", letter.arguments()));
        var body = texts.get(letter.reason() + ".body", letter.arguments());
        if (letter.link() != null && !letter.secret()) body = body.replace(LINK, letter.link());
        var sealed = letter.secret() ? new SecretBox(keys, Keys.Purpose.MAIL).seal(letter.link(), ABOUT) : null;
        var mail = new OutboxMail(newMessageId(), letter, subject, body, sealed, clock.instant());
        database.persist(mail);
        return mail;
    }

    private String newMessageId() {
        return "<" + UUID.randomUUID() + "@" + environment.baseUrl().getHost() + ">";
    }

    /** A name in a subject may hold anything; a header may not. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }
}
