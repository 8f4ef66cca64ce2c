package org.lastrada.intranet.retention;

import java.util.Optional;
import org.lastrada.intranet.shared.DomainException;

/**
 * A feature's data about people: handed to them when they ask, and gone when they are erased. Found by CDI. Its words are
 * {@code retention.data.<name>} and, where something is left, {@code .stays}, which says what as and why.
 */
public interface PersonalData {

    String name();

    /** Everything that is theirs and nothing that is another's. */
    Handout handout(Subject subject);

    /** What erasing would do; changes nothing. */
    Fate fate(Subject subject);

    /** A second time it finds nothing left to do. */
    void erase(Subject subject);

    /** Why they cannot be erased as things stand. */
    default Optional<DomainException> obstacle(Subject subject) {
        return Optional.empty();
    }
}
