package org.lastrada.intranet.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.system.PlatformSettings;

/** Turns what happened into notices, in the transaction in which it happened. */
@ApplicationScoped
class TellReaders {

    @Inject Topics topics;
    @Inject Recipients recipients;
    @Inject Readers readers;
    @Inject Notices notices;
    @Inject Unread unread;
    @Inject PlatformSettings settings;
    @Inject Caller caller;
    @Inject Clock clock;

    void tell(@Observes Happened happened) {
        var topic = topics.get(happened.topic());
        var accounts = concerned(topic, happened.persons());
        if (accounts.isEmpty()) return;
        var locked = readers.lock(accounts);
        var waiting = notices.waiting(accounts, happened);
        locked.forEach(reader -> tell(reader, topic, happened, waiting.get(reader.accountId())));
        unread.changed();
    }

    /** Whoever did it knows. */
    private Set<Long> concerned(Topic topic, Set<Long> persons) {
        var accounts = new HashSet<>(persons.isEmpty() ? Set.of() : recipients.accountsOf(persons));
        if (!topic.isStatutory() && caller.isKnown()) accounts.remove(caller.holder().accountId());
        return accounts;
    }

    private void tell(Reader reader, Topic topic, Happened happened, Notice waiting) {
        var now = clock.instant();
        if (waiting != null && waiting.takes(happened, now)) waiting.add(happened, now);
        else notices.add(new Notice(reader.accountId(), happened, now, reader.mailAt(topic, now, settings.now().zone())));
    }
}
