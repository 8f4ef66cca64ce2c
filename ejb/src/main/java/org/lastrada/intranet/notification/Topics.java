package org.lastrada.intranet.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastrada.intranet.rights.Caller;

/** Every kind of notice that a feature plugged in, statutory ones first. */
@ApplicationScoped
class Topics {

    private static final Comparator<Topic> ORDER = Comparator.comparing(Topic::mailClass).thenComparing(Topic::key);

    @Inject @Any Instance<Topic> plugged;

    Stream<Topic> all() {
        return plugged.stream().sorted(ORDER);
    }

    Optional<Topic> find(String key) {
        return all().filter(topic -> topic.key().equals(key)).findFirst();
    }

    Topic get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no topic is called " + key));
    }

    /** Those the caller may read today. */
    List<Topic> readableBy(Caller caller) {
        return all().filter(topic -> topic.needs() == null || caller.may(topic.needs())).toList();
    }

    Set<String> keysReadableBy(Caller caller) {
        return readableBy(caller).stream().map(Topic::key).collect(Collectors.toSet());
    }
}
