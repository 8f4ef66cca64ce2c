package org.lastrada.intranet.access;

import java.util.Optional;
import java.util.Set;

/** Which organisation a person acts for today, and what follows from that. Owned here, answered by {@code membership}. */
public interface Affiliations {

    /** @param roles those that follow from function and class, none while the organisation does not count as current */
    record Affiliation(String personName, Long organisationId, String organisation, Set<String> roles) { }

    /** Of an account that is nobody’s. */
    Affiliation NONE = new Affiliation(null, null, null, Set.of());

    /** Everybody has a name here, also who belongs nowhere today. */
    Optional<Affiliation> of(long personId);

    /** Whether the person belongs, today or from a day to come, to organisations of which none counts as current: then nothing is opened for them. */
    boolean isShutOut(long personId);

    default boolean isShutOut(Account account) {
        return account.personId() != null && isShutOut(account.personId());
    }

    /** Where an account belongs today. */
    default Affiliation of(Account account) {
        return Optional.ofNullable(account.personId()).flatMap(this::of).orElse(NONE);
    }

    /** What to call whoever signs in with it: its address, if it is nobody’s. */
    default String nameOf(Account account) {
        return Optional.ofNullable(of(account).personName()).orElse(account.login());
    }
}
