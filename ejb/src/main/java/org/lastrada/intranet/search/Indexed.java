package org.lastrada.intranet.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * One kind of thing that can be found. Found by CDI. Whoever plugs in says what is found of a subject and by whom; when a transaction has
 * written one of the entities it names, its subjects are described anew within that transaction.
 */
public interface Indexed {

    /** Stable, e.g. {@code person}: the index and addresses of searches name it. */
    String kind();

    /** Text key of what several of the kind are called. */
    String label();

    /** Of the sprite. */
    String icon();

    /** Where a subject is read, e.g. {@code /people/detail?id=7}. */
    String address(long subject);

    /** The subjects after this one, lowest first: how a rebuild goes through all of them. */
    List<Long> subjects(long after, int atMost);

    /**
     * What can be found of these subjects; of those left out, nothing. To be read by a query that selects values: an entity that was
     * loaded before may be older than what another transaction has just written.
     */
    List<Entry> entries(Collection<Long> subjects);

    /** The subjects that are to be described anew when this entity was written or removed; none for what is no concern of theirs. */
    Set<Long> touchedBy(Object entity);
}
