package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastrada.intranet.membership.Belongings;
import org.lastrada.intranet.shared.Days;

/** The people of an organisation that is merged into another: who belongs and belonged to it, and who stands and stood for it. */
@ApplicationScoped
class MoveStaff implements Belongings {

    @Inject People people;
    @Inject Representations representations;
    @Inject PeopleNews news;
    @Inject Days days;

    @Override
    public Set<String> tables() {
        return Set.of("affiliation", "representation");
    }

    @Override
    public Moving preview(long from, long to) {
        var before = people.affiliations(from).stream().collect(Collectors.partitioningBy(one -> one.ends() != null && one.ends().isBefore(days.today()), Collectors.counting()));
        var union = union(from, to);
        return new Moving(before.get(false), before.get(true), posts(union.goingOn()), posts(union.repeated()),
                union.outvoted().entrySet().stream().map(pair -> givingWay(pair.getKey(), pair.getValue())).toList());
    }

    private static List<Post> posts(List<Representation> held) {
        return held.stream().map(one -> new Post(one.person().name(), one.function().name(), one.starts(), one.ends())).toList();
    }

    private GivingWay givingWay(Representation gives, Representation stays) {
        return new GivingWay(gives.person().name(), gives.function().name(), stays.person().name(), gives.lastDayBefore(stays, days.today()));
    }

    @Override
    public void move(long from, long to) {
        var kept = people.organisation(to);
        var union = union(from, to);
        people.affiliations(from).forEach(affiliation -> affiliation.passTo(kept));
        union.goingOn().forEach(held -> held.passTo(kept));
        union.outvoted().keySet().forEach(held -> held.passTo(kept));
        union.outvoted().forEach(this::giveWay);
        union.repeated().forEach(representations::drop);
    }

    private void giveWay(Representation gives, Representation stays) {
        var lastDay = gives.lastDayBefore(stays, days.today());
        if (lastDay == null) representations.drop(gives);
        else gives.end(lastDay);
        news.gaveWay(gives, stays, lastDay);
    }

    /** @param outvoted to who holds it and stays */
    private record Union(List<Representation> goingOn, List<Representation> repeated, Map<Representation, Representation> outvoted) { }

    private Union union(long from, long to) {
        var kept = representations.of(to);
        var delegation = representations.of(from);
        var repeated = kept.repeatedBy(delegation);
        var outvoted = kept.outvoting(delegation, days.today());
        return new Union(delegation.all().stream().filter(held -> !repeated.contains(held) && !outvoted.containsKey(held)).toList(), repeated, outvoted);
    }
}
