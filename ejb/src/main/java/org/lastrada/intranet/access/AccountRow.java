package org.lastrada.intranet.access;

import java.time.Instant;
import java.util.List;

/**
 * One line of the list of accounts.
 *
 * @param name           of the person; null for an account without one
 * @param organisationId where the person belongs today, or null
 * @param roles          codes of those given by hand
 */
public record AccountRow(long id, String login, Account.State state, String name, Long organisationId, String organisation, Instant lastSignInAt,
                         boolean hasSecondFactor, List<String> roles) {

    AccountRow(Long id, String login, Account.State state, String name, Long organisationId, String organisation, Instant lastSignInAt, boolean hasSecondFactor) {
        this(id, login, state, name, organisationId, organisation, lastSignInAt, hasSecondFactor, List.of());
    }

    static AccountRow of(Account account, Affiliations.Affiliation today) {
        return new AccountRow(account.id(), account.login(), account.state(), today.personName(), today.organisationId(), today.organisation(),
                account.lastSignInAt(), account.hasSecondFactor(), account.storedRoles().stream().sorted().toList());
    }

    AccountRow holding(List<String> given) {
        return new AccountRow(id, login, state, name, organisationId, organisation, lastSignInAt, hasSecondFactor, given);
    }
}
