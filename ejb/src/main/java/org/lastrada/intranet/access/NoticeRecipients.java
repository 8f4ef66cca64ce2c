package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastrada.intranet.notification.Recipients;
import org.lastrada.intranet.rights.Holders;
import org.lastrada.intranet.rights.Identity;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.shared.Days;

/** Who is told things: whoever signs in today, at the address they sign in with. */
@ApplicationScoped
class NoticeRecipients implements Recipients {

    @Inject Accounts accounts;
    @Inject Affiliations affiliations;
    @Inject Holders holders;
    @Inject Days days;

    @Override
    public Map<Long, ZoneId> accountsOf(Set<Long> persons) {
        var platform = days.zone();
        return accounts.ofPersons(persons).stream().filter(Account::mayBeUsed)
                .collect(Collectors.toMap(Account::id, account -> Objects.requireNonNullElse(account.zone(), platform)));
    }

    @Override
    public Optional<Recipient> recipient(long accountId) {
        return accounts.find(accountId).filter(Account::mayBeUsed)
                .map(account -> new Recipient(accountId, account.login(), affiliations.nameOf(account), account.language(), rights(accountId)));
    }

    private Set<Permission> rights(long accountId) {
        return Optional.ofNullable(holders.holder(new Identity.Owner(accountId), false)).map(holder -> holder.grants().keySet()).orElse(Set.of());
    }
}
