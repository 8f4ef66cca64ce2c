package org.lastrada.intranet.notification;

import java.util.Collection;
import org.lastrada.intranet.shared.Filter;

/** Whose notices, and which of them. @param topics those that are meant and may be read @param thing null for all */
record InboxFilter(long account, Collection<String> topics, boolean unreadOnly, String thing) {

    Filter conditions() {
        var filter = new Filter().and("n.accountId = :account", "account", account).and("n.thing = :thing", "thing", thing);
        if (unreadOnly) filter.and("n.readAt is null");
        return topics.isEmpty() ? filter.and("1 = 0") : filter.and("n.topic in :topics", "topics", topics);
    }
}
