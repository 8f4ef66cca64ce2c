package org.lastrada.intranet.retention;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who people are. Answered by the feature that keeps people. */
public interface Subjects {

    /** Nothing when there is nobody, or nobody any more. */
    Optional<Subject> find(long personId);

    /** Of these names, those that nobody else bears. */
    Set<String> onlyTheirs(long personId, Set<String> names);

    /** Everybody who belongs to these organisations or did last, and these people themselves. */
    Held held(Set<Long> people, Set<Long> organisations);

    /** What people and organisations are called, for lists; by id. */
    List<Named> names(Set<Long> people, Set<Long> organisations);

    record Named(boolean person, long id, String name) { }
}
