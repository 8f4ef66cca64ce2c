package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastrada.intranet.membership.Belongings;

/** The people of an organisation that is merged into another: who belongs and belonged to it, and who stands and stood for it. */
@ApplicationScoped
class MoveStaff implements Belongings {

    @Inject People people;
    @Inject Representations representations;
    @Inject Today today;

    @Override
    public Set<String> tables() {
        return Set.of("affiliation", "representation");
    }

    @Override
    public Moving preview(long from, long to) {
        var before = people.affiliations(from).stream().collect(Collectors.partitioningBy(one -> one.ends() != null && one.ends().isBefore(today.day()), Collectors.counting()));
        var delegation = representations.of(from);
        var repeated = representations.of(to).repeatedBy(delegation);
        return new Moving(before.get(false), before.get(true), posts(delegation.all().stream().filter(held -> !repeated.contains(held)).toList()), posts(repeated));
    }

    private static List<Post> posts(List<Representation> held) {
        return held.stream().map(one -> new Post(one.person().name(), one.function().name(), one.starts(), one.ends())).toList();
    }

    @Override
    public void move(long from, long to) {
        var kept = people.organisation(to);
        var delegation = representations.of(from);
        var repeated = representations.of(to).repeatedBy(delegation);
        people.affiliations(from).forEach(affiliation -> affiliation.passTo(kept));
        delegation.all().stream().filter(held -> !repeated.contains(held)).forEach(held -> held.passTo(kept));
        repeated.forEach(representations::drop);
    }
}
