package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.lastrada.intranet.mail.MailClass;
import org.lastrada.intranet.mail.MailSamples;
import org.lastrada.intranet.mail.Sample;
import org.lastrada.intranet.system.PlatformSettings;

/** What is mailed about accounts; all of it statutory. */
@ApplicationScoped
class AccessMails implements MailSamples {

    @Inject PlatformSettings settings;

    @Override
    public Stream<Sample> samples() {
        var platform = settings.name();
        var aboutTheAccount = Stream.of("mail.reset", "mail.password-changed", "mail.address-leaving", "mail.address-confirm", "mail.second-factor-added", "mail.second-factor-removed",
                        "mail.recovery-codes-renewed", "mail.link-made")
                .map(reason -> Sample.of(reason, MailClass.STATUTORY, platform));
        return Stream.concat(aboutTheAccount, Stream.of(Sample.of("mail.invitation", MailClass.STATUTORY, platform, "Maaike de Vries", "Jelena Marković"),
                Sample.of("mail.data-taken", MailClass.STATUTORY, platform, "Jelena Marković"), Sample.of("mail.data-taken-for-you", MailClass.STATUTORY, platform, "Jelena Marković"),
                Sample.of("mail.person-erased", MailClass.STATUTORY, platform, "Jelena Marković"),
                Sample.of("mail.audit-head", MailClass.STATUTORY, platform, LocalDate.of(2026, 3, 10), 4711, "4711:9f86d081884c7d65")));
    }
}
