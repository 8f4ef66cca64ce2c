package org.lastrada.intranet.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.lastrada.intranet.shared.NotFound;

@ApplicationScoped
class Tasks {

    @Inject @Any Instance<Task> all;

    /** @throws NotFound */
    Task named(String name) {
        return stream().filter(task -> task.name().equals(name)).findFirst()
                .orElseThrow(NotFound::new);
    }

    Stream<Task> stream() {
        return all.stream();
    }
}
