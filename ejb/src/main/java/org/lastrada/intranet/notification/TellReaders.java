package org.lastrada.intranet.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.lastrada.intranet.rights.Caller;

/** Turns what happened into notices, in the transaction in which it happened. */
@ApplicationScoped
class TellReaders {

    @Inject Topics topics;
    @Inject Recipients recipients;
    @Inject Readers readers;
    @Inject Notices notices;
    @Inject Unread unread;
    @Inject Caller caller;
    @Inject Clock clock;

    void tell(@Observes Happened happened) {
        var topic = topics.get(happened.topic());
        var accounts = concerned(topic, happened.persons());
        if (accounts.isEmpty()) return;
        var locked = readers.lock(accounts.keySet());
        var waiting = notices.waiting(accounts.keySet(), happened);
        locked.forEach(reader -> tell(reader, topic, happened, waiting.get(reader.accountId()), accounts.get(reader.accountId())));
        unread.changed();
    }

    void follow(@Observes Merged merged) {
        readers.lock(notices.accountsToldAbout(merged.thing()));
        notices.move(merged);
    }

    /** Whoever did it knows. */
    private Map<Long, ZoneId> concerned(Topic topic, Set<Long> persons) {
        var accounts = new HashMap<>(persons.isEmpty() ? Map.of() : recipients.accountsOf(persons));
        if (!topic.isStatutory() && caller.isKnown()) accounts.remove(caller.holder().accountId());
        return accounts;
    }

    private void tell(Reader reader, Topic topic, Happened happened, Notice waiting, ZoneId zone) {
        var now = clock.instant();
        if (waiting != null && waiting.takes(happened, now)) waiting.add(happened, now);
        else notices.add(new Notice(reader.accountId(), happened, now, reader.mailAt(topic, now, zone)));
    }
}
