package org.lastrada.intranet.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.Stream;

@ApplicationScoped
class Tasks {

    @Inject @Any Instance<Task> all;

    Task named(String name) {
        return stream().filter(task -> task.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no task is named " + name));
    }

    Stream<Task> stream() {
        return all.stream();
    }
}
