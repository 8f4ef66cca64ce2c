package org.lastrada.intranet.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.SignedIn;
import org.lastrada.intranet.shared.Page;

/** One's own notices. Of what one may not read any more none is shown, counted or opened. */
@Stateless
@SignedIn
public class Inbox {

    @Inject Notices notices;
    @Inject Readers readers;
    @Inject Topics topics;
    @Inject Unread unread;
    @Inject Caller caller;
    @Inject Clock clock;

    /** Without a thing one line for each, with it all about it. @param topic null for all */
    public Page<InboxRow> page(boolean unreadOnly, String topic, String thing, Integer number) {
        var asked = asked(unreadOnly, topic, thing);
        return thing == null ? notices.things(asked, Page.number(number)) : notices.all(asked, Page.number(number));
    }

    public long unread() {
        return unread.count(caller.accountId(), topics.keysReadableBy(caller));
    }

    /** Keys of the topics that the caller may read. */
    public List<String> topics() {
        return topics.readableBy(caller).stream().map(Topic::key).toList();
    }

    /** @return the page that shows it */
    public String open(long id) {
        readers.lock(caller.accountId());
        var notice = notices.get(caller.accountId(), id, topics.keysReadableBy(caller));
        markRead(notices.list(asked(true, null, notice.thing())));
        return notice.path();
    }

    public void read(String thing) {
        readers.lock(caller.accountId());
        markRead(notices.list(asked(true, null, thing)));
    }

    public void readAll() {
        read(null);
    }

    private void markRead(Collection<Notice> all) {
        all.forEach(notice -> notice.read(clock.instant()));
        unread.changed();
    }

    private InboxFilter asked(boolean unreadOnly, String topic, String thing) {
        var readable = topics.keysReadableBy(caller);
        var meant = topic == null ? readable : readable.contains(topic) ? Set.of(topic) : Set.<String>of();
        return new InboxFilter(caller.accountId(), meant, unreadOnly, thing);
    }
}
