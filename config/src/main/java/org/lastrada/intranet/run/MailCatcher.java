package org.lastrada.intranet.run;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Takes every mail for every address, keeps it in memory, sends nothing on, and shows it on a page. */
public final class MailCatcher implements AutoCloseable {
    private final GreenMail smtp;
    private final MailPages pages;

    private MailCatcher(GreenMail smtp, int webPort) {
        this.smtp = smtp;
        this.pages = MailPages.serve(this::mails, webPort);
    }

    /** Its page on the wished port when that is free, its SMTP on any. */
    static MailCatcher start(int wishedPort) {
        var smtp = new GreenMail(new ServerSetup(Ports.anyFree(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        smtp.start();
        return new MailCatcher(smtp, Ports.freeNear(wishedPort));
    }

    /** Newest first. */
    public List<CaughtMail> mails() {
        return smtp.getUserManager().listUser().stream().flatMap(this::inboxOf)
            .sorted(Comparator.comparing(CaughtMail::received).reversed().thenComparing(CaughtMail::id)).toList();
    }

    private Stream<CaughtMail> inboxOf(GreenMailUser person) {
        try {
            var inbox = smtp.getManagers().getImapHostManager().getInbox(person);
            return inbox.getNonDeletedMessages().stream().map(message -> MailReader.read(person.getEmail(), message));
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Forgets all mails. */
    public void clear() {
        try {
            smtp.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes no mail until {@link #takeAgain()}; what it has can still be read. */
    public void refuse() {
        smtp.getSmtp().stopService();
    }

    public void takeAgain() {
        smtp.start();
    }

    /** Where a person reads them. */
    public String address() {
        return pages.address();
    }

    /** What the server needs to know about it, as environment variables. */
    public Map<String, String> environment() {
        return Map.of("INTRANET_MAIL_HOST", "127.0.0.1", "INTRANET_MAIL_PORT", Integer.toString(smtp.getSmtp().getPort()),
            "INTRANET_MAIL_TLS", "none", "INTRANET_MAIL_FROM", "intranet@platform.example",
            "INTRANET_MAIL_USER", "", "INTRANET_MAIL_PASSWORD", "");
    }

    @Override
    public void close() {
        pages.close();
        smtp.stop();
    }
}
