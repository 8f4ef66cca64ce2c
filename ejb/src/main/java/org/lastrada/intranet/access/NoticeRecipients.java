package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastrada.intranet.notification.Recipients;

/** Who is told things: whoever signs in today, at the address they sign in with. */
@ApplicationScoped
class NoticeRecipients implements Recipients {

    @Inject Accounts accounts;
    @Inject Affiliations affiliations;

    @Override
    public Set<Long> accountsOf(Set<Long> persons) {
        return accounts.ofPersons(persons).stream().filter(Account::mayBeUsed).map(Account::id).collect(Collectors.toSet());
    }

    @Override
    public Optional<Recipient> recipient(long accountId) {
        return accounts.find(accountId).filter(Account::mayBeUsed).map(account -> new Recipient(accountId, account.login(), affiliations.nameOf(account), account.language()));
    }
}
