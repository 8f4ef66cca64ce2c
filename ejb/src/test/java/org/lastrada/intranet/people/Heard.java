package org.lastrada.intranet.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lastrada.intranet.notification.Happened;
import org.lastrada.intranet.rights.Caller;

/** What people would have been told. Number 11 speaks for every organisation. */
final class Heard extends PeopleNews {

    static final long SPOKESPERSON = 11;

    final List<Happened> all = new ArrayList<>();

    Heard() {
        spokespersons = organisation -> Set.of(SPOKESPERSON);
        caller = new Caller();
    }

    @Override
    void tell(Happened news) {
        all.add(news);
    }

    List<String> said() {
        return all.stream().map(news -> news.says().key()).toList();
    }
}
