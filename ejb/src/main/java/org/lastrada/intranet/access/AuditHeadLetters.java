package org.lastrada.intranet.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.lastrada.intranet.access.role.Roles;
import org.lastrada.intranet.audit.Head;
import org.lastrada.intranet.audit.Sealing;
import org.lastrada.intranet.mail.Letter;
import org.lastrada.intranet.mail.MailAllowance;
import org.lastrada.intranet.mail.MailClass;
import org.lastrada.intranet.mail.Outbox;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.rights.RightsMatrix;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.system.Environment;
import org.lastrada.intranet.system.PlatformSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the head of the audit trail out of the house each day: into the boxes of all who may read the trail, and into the server's log,
 * which goes elsewhere too. Whoever rewrote the trail, key and all, would have to rewrite those as well.
 */
@Stateless
@Requires(Permission.AUDIT_SEAL)
public class AuditHeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(AuditHeadLetters.class);
    private static final String REASON = "mail.audit-head";
    /** Less than a day, since a run may be late and the next one on time. */
    private static final Duration ONE_IN = Duration.ofHours(20);

    @Inject Sealing sealing;
    @Inject Accounts accounts;
    @Inject Affiliations affiliations;
    @Inject Roles roles;
    @Inject RightsMatrix matrix;
    @Inject Outbox outbox;
    @Inject MailAllowance mailed;
    @Inject Environment environment;
    @Inject PlatformSettings settings;
    @Inject Days days;

    /** One to each; whoever got today's gets no other. */
    public void post() {
        var head = sealing.head();
        LOG.info("the audit trail has come to {}", head);
        var readers = roles.stored().stream().filter(role -> matrix.reach(role, Permission.AUDIT_VIEW) != null).toList();
        accounts.inUseWith(readers).stream()
                .filter(account -> mailed.count(account.login(), REASON, ONE_IN) == 0).forEach(account -> post(account, head));
    }

    private void post(Account account, Head head) {
        outbox.post(new Letter(account.login(), affiliations.nameOf(account), account.id(), account.language(), MailClass.STATUTORY, REASON,
                environment.baseUrl() + "/audit/verify", false, settings.name(), today(account.language()), head.seq(), head.toString()));
    }

    private String today(Locale language) {
        return days.today().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
    }
}
