package org.lastrada.intranet.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.shared.NotFound;

@ApplicationScoped
class WorkKinds {

    @Inject @Any Instance<LongWork> all;
    @Inject Caller caller;

    /** @throws NotFound when there is no such kind, or the caller may not ask for it */
    LongWork reached(String words) {
        return all.stream().filter(kind -> kind.words().equals(words)).filter(kind -> caller.may(kind.permission())).findFirst().orElseThrow(NotFound::new);
    }

    List<String> reached() {
        return all.stream().filter(LongWork::isOffered).filter(kind -> caller.may(kind.permission())).map(LongWork::words).sorted(Comparator.naturalOrder()).toList();
    }

    /** Also for who may no longer ask for it, and false for a kind that is no more. */
    boolean makesFile(String words) {
        return all.stream().filter(kind -> kind.words().equals(words)).anyMatch(kind -> !kind.header(caller.texts()).isEmpty());
    }

    /** Null for a kind that is no more. */
    String result(String words, String about) {
        return all.stream().filter(kind -> kind.words().equals(words)).map(kind -> kind.result(about)).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
