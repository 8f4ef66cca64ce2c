package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastrada.intranet.membership.Spokespersons;
import org.lastrada.intranet.shared.Days;

/** Head, voting representative and deputies of today. */
@ApplicationScoped
class SpokespersonsNow implements Spokespersons {

    private static final Set<RepresentativeFunction> SPEAK = Set.of(RepresentativeFunction.HEAD, RepresentativeFunction.VOTING_REPRESENTATIVE, RepresentativeFunction.DEPUTY);

    @Inject Representations representations;
    @Inject Days days;

    @Override
    public Set<Long> of(long organisationId) {
        return representations.of(organisationId).now(days.today()).stream().filter(held -> SPEAK.contains(held.function()))
                .map(held -> held.person().id()).collect(Collectors.toSet());
    }
}
