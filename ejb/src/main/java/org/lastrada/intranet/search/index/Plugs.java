package org.lastrada.intranet.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lastrada.intranet.search.Indexed;

/** The kinds there are, by name. */
@ApplicationScoped
public class Plugs {

    @Inject @Any Instance<Indexed> all;

    public List<Indexed> list() {
        return all.stream().sorted(Comparator.comparing(Indexed::kind)).toList();
    }

    /** Empty for a kind of a feature that is no more. */
    public Optional<Indexed> named(String kind) {
        return list().stream().filter(plug -> plug.kind().equals(kind)).findFirst();
    }
}
