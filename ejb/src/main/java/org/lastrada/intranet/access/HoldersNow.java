package org.lastrada.intranet.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lastrada.intranet.access.Affiliations.Affiliation;
import org.lastrada.intranet.rights.Holder;
import org.lastrada.intranet.rights.Holders;
import org.lastrada.intranet.rights.Identity;
import org.lastrada.intranet.rights.Open;
import org.lastrada.intranet.rights.RightsMatrix;

/** Reads, at each request, whose session it is and what follows from account, function and organisation today. Two queries. */
@Stateless
@Open
public class HoldersNow implements Holders {

    private static final Affiliation NONE = new Affiliation(null, null, null, Set.of());

    @Inject UserSessions sessions;
    @Inject PersonalLinks links;
    @Inject SecondFactorPolicy policy;
    @Inject Affiliations affiliations;
    @Inject RightsMatrix matrix;
    @Inject Clock clock;

    @Override
    public Holder holder(Identity identity) {
        if (identity instanceof Identity.Service service) return service(service.name());
        if (identity instanceof Identity.Link link) return links.accountBehind(link.id()).map(this::reader).orElse(null);
        return sessions.live(((Identity.Session) identity).sessionId()).map(this::holder).orElse(null);
    }

    private Holder holder(UserSession session) {
        if (session.isSeenTooLongAgo(clock.instant())) session.seen(clock.instant());
        return holder(session.account(), session.id());
    }

    /** Who has left, whose organisation does not count today or who still owes a second factor reads nothing without a session. */
    private Holder reader(Account account) {
        var holder = account.mayBeUsed() ? holder(account, null) : null;
        return holder == null || holder.roles().isEmpty() || policy.isMissing(holder) ? null : holder;
    }

    private Holder holder(Account account, Long sessionId) {
        var affiliation = Optional.ofNullable(account.personId()).flatMap(affiliations::of).orElse(NONE);
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
