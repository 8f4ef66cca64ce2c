package org.lastrada.intranet.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.shared.Plugged;

/** Every kind of notice that a feature plugged in, statutory ones first. One that fails to say what it is is none, and is logged whenever it is met. */
@ApplicationScoped
class Topics {

    private static final Comparator<Topic> ORDER = Comparator.comparing(Topic::mailClass).thenComparing(Topic::key);

    @Inject @Any Instance<Topic> plugged;

    Stream<Topic> all() {
        return plugged.stream().filter(Topics::saysWhatItIs).sorted(ORDER);
    }

    /** Whether one fails at the moment, so that a key which none has may be its. */
    boolean isOneMissing() {
        return !plugged.stream().allMatch(Topics::saysWhatItIs);
    }

    private static boolean saysWhatItIs(Topic topic) {
        return Plugged.ask(topic, one -> Stream.of(one.key(), one.mailClass(), one.frequency(), one.isRestricted(), one.isStatutory(), Optional.ofNullable(one.needs())).noneMatch(Objects::isNull))
                .orElse(false);
    }

    Optional<Topic> find(String key) {
        return all().filter(topic -> topic.key().equals(key)).findFirst();
    }

    Topic get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no topic is called " + key));
    }

    /** Those the caller may read today. */
    List<Topic> readableBy(Caller caller) {
        return readable(caller::may).toList();
    }

    private Stream<Topic> readable(Predicate<Permission> held) {
        return all().filter(topic -> topic.needs() == null || held.test(topic.needs()));
    }

    Set<String> keysReadableBy(Caller caller) {
        return keysReadableWith(caller::may);
    }

    Set<String> keysReadableWith(Predicate<Permission> held) {
        return readable(held).map(Topic::key).collect(Collectors.toSet());
    }
}
