package org.lastrada.intranet.access;

import java.util.Optional;
import java.util.Set;

/** Which organisation a person acts for today, and what follows from that. Owned here, answered by {@code membership}. */
public interface Affiliations {

    /** @param roles those that follow from function and class, none while the organisation does not count as current */
    record Affiliation(String personName, Long organisationId, String organisation, Set<String> roles) { }

    Optional<Affiliation> of(long personId);
}
