package org.lastrada.intranet.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lastrada.intranet.rights.Holder;
import org.lastrada.intranet.rights.Holders;
import org.lastrada.intranet.rights.Identity;
import org.lastrada.intranet.rights.Open;
import org.lastrada.intranet.rights.RightsMatrix;

/** Reads, at each request, whose session it is and what follows from account, function and organisation today. Two queries. */
@Stateless
@Open
public class HoldersNow implements Holders {

    @Inject Accounts accounts;
    @Inject SecondFactorPolicy policy;
    @Inject Affiliations affiliations;
    @Inject RightsMatrix matrix;
    @Inject Clock clock;

    @Override
    public Holder holder(Identity identity, boolean present) {
        if (identity instanceof Identity.Service service) return service(service.name());
        if (identity instanceof Identity.Link link) return accounts.behindLink(link.id()).map(this::reader).orElse(null);
        if (identity instanceof Identity.Owner owner) return accounts.inUse(owner.accountId()).map(account -> holder(account, null)).orElse(null);
        return accounts.signedIn(((Identity.Session) identity).sessionId()).filter(one -> one.isLive(clock.instant())).map(one -> holder(one, present)).orElse(null);
    }

    private Holder holder(SignedInAccount one, boolean present) {
        var session = one.session();
        if (present && session.isSeenTooLongAgo(clock.instant())) session.seen(clock.instant());
        return holder(one.account(), session.id());
    }

    /** Who has left, whose organisation does not count today or who still owes a second factor reads nothing without a session. */
    private Holder reader(Account account) {
        var holder = account.mayBeUsed() ? holder(account, null) : null;
        return holder == null || holder.roles().isEmpty() || policy.isMissing(holder) ? null : holder;
    }

    private Holder holder(Account account, Long sessionId) {
        var affiliation = affiliations.of(account);
        var roles = new HashSet<>(account.storedRoles());
        roles.addAll(affiliation.roles());
        var name = Optional.ofNullable(affiliation.personName()).orElse(account.login());
        return new Holder(account.id(), sessionId, name, account.language(), account.personId(), affiliation.organisationId(),
                affiliation.organisation(), Set.copyOf(roles), matrix.of(roles), account.hasSecondFactor(), account.zone());
    }

    private Holder service(String name) {
        var role = "service-" + name;
        return new Holder(null, null, role, Locale.ENGLISH, null, null, null, Set.of(role), matrix.of(Set.of(role)), false);
    }
}
