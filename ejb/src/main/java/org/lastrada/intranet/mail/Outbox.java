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
import org.lastrada.intranet.shared.Wording;
import org.lastrada.intranet.system.Environment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where every mail begins: a row in the caller's transaction, so that a mail leaves if and only if what it tells has happened. */
@ApplicationScoped
public class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    static final String LINK = "[link]";
    static final String ABOUT = "link of a mail";

    @PersistenceContext EntityManager database;
    @Inject Keys keys;
    @Inject Environment environment;
    @Inject Clock clock;

    public void post(Letter letter) {
        post(letter, worded(letter));
    }

    /** For who finds the words: the letter's own texts are not asked for, but its {@code <reason>.why}. */
    public void post(Letter letter, Written written) {
        write(letter, written);
    }

    /** To somebody who is erased in this transaction: once it is sent, or given up, the row tells neither to whom nor what. */
    public void postAndForget(Letter letter) {
        write(letter, worded(letter)).beFleeting();
    }

    /** A text that does not fit what is to fill it is no reason not to be written to: then that there is something is said, and where. */
    static Written worded(Letter letter) {
        var body = said(letter, ".body", letter.link() == null ? "mails.general.body" : "mails.general.body-with-link");
        if (letter.link() != null && !letter.secret()) body = body.replace(LINK, letter.link());
        return new Written(said(letter, ".subject", "mails.general.subject"), body);
    }

    private static String said(Letter letter, String part, String general) {
        var texts = Texts.in(letter.language());
        var wording = Wording.of(letter.reason() + part, letter.arguments());
        return wording.in(texts).orElseGet(() -> {
            LOG.error("{} cannot be filled in {}: nothing fills {}; a general text is mailed instead", wording.key(), texts.locale(), wording.unfilled(texts));
            return texts.get(general);
        });
    }

    private OutboxMail write(Letter letter, Written written) {
        var oneLine = new Written(oneLine(written.subject()), written.body(), sealed(written.unsubscribe()), written.oneClick());
        var mail = new OutboxMail(newMessageId(), letter, oneLine, letter.secret() ? sealed(letter.link()) : null, clock.instant());
        database.persist(mail);
        return mail;
    }

    private String sealed(String link) {
        return link == null ? null : new SecretBox(keys, Keys.Purpose.MAIL).seal(link, ABOUT);
    }

    private String newMessageId() {
        return "<" + UUID.randomUUID() + "@" + environment.baseUrl().getHost() + ">";
    }

    /** A name in a subject may hold anything; a header may not. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }
}
