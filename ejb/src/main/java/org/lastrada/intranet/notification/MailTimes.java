package org.lastrada.intranet.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;

/** When what waits is mailed, after the reader chose something else. */
@ApplicationScoped
class MailTimes {

    @Inject Readers readers;
    @Inject Notices notices;
    @Inject Topics topics;
    @Inject Clock clock;

    /** @param reader locked */
    void planAnew(Reader reader, ZoneId zone) {
        notices.toBeMailed(reader.accountId()).forEach(notice -> topics.find(notice.topic())
                .ifPresent(topic -> notice.mailAt(reader.mailAt(topic, clock.instant(), zone))));
    }

    void follow(@Observes ZoneChosen chosen) {
        planAnew(readers.lock(chosen.account()), chosen.zone());
    }
}
