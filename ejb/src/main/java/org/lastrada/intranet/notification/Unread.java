package org.lastrada.intranet.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.lastrada.intranet.shared.Kept;

/** How many notices somebody has not read: asked by every page, so remembered for a few seconds. */
@ApplicationScoped
class Unread {

    record Changed() { }

    private record Key(long account, Set<String> topics) { }

    @Inject Notices notices;
    @Inject Event<Changed> changed;
    @Inject Clock clock;
    private final Kept<Key, Long> kept = new Kept<>();

    long count(long account, Set<String> topics) {
        return kept.get(new Key(account, topics), clock, () -> notices.count(new InboxFilter(account, topics, true, null)));
    }

    /** In the transaction that changes it: what is remembered is forgotten when that has ended. */
    void changed() {
        changed.fire(new Changed());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) Changed something) {
        kept.forget();
    }
}
