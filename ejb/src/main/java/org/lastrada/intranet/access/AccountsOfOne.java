package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The accounts of two entries that are one person: one stays theirs. Called by boundaries that have checked that the caller may merge them. */
@ApplicationScoped
public class AccountsOfOne {

    /** Whose account the person has afterwards. */
    public enum Staying { KEPT, DUPLICATE, NEITHER }

    @Inject Accounts accounts;

    /** Whether both could sign in, or were invited to: only the person can say which of the two they use. */
    public boolean bothOpen(long keptPerson, long duplicatePerson) {
        return open(accounts.ofPerson(keptPerson)) && open(accounts.ofPerson(duplicatePerson));
    }

    /** An open account before a closed one, and the kept entry's before the other's. */
    public Staying staying(long keptPerson, long duplicatePerson) {
        var kept = accounts.ofPerson(keptPerson);
        var duplicate = accounts.ofPerson(duplicatePerson);
        if (kept.isEmpty() && duplicate.isEmpty()) return Staying.NEITHER;
        return kept.isEmpty() || !open(kept) && open(duplicate) ? Staying.DUPLICATE : Staying.KEPT;
    }

    /** The account that does not stay is closed already; it is kept without a person, since decisions name it. */
    public void unite(long keptPerson, long duplicatePerson) {
        var kept = accounts.ofPerson(keptPerson);
        var duplicate = accounts.ofPerson(duplicatePerson);
        if (staying(keptPerson, duplicatePerson) == Staying.DUPLICATE) {
            kept.ifPresent(account -> accounts.leave(account, keptPerson));
            duplicate.ifPresent(account -> accounts.pass(account, keptPerson));
        } else {
            duplicate.ifPresent(account -> accounts.leave(account, keptPerson));
        }
        accounts.formerOf(duplicatePerson).forEach(account -> accounts.leave(account, keptPerson));
    }

    private static boolean open(Optional<Account> account) {
        return account.filter(one -> !one.isDisabled()).isPresent();
    }
}
