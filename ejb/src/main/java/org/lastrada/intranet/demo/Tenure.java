package org.lastrada.intranet.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lastrada.intranet.demo.DemoPerson.Belonging;
import org.lastrada.intranet.demo.DemoPerson.Function;

/**
 * From when to when somebody belongs to an organisation and is something there.
 *
 * @param to       null for who is still there
 * @param changed  since when the person has the functions of today
 */
record Tenure(String organisationKey, LocalDate from, LocalDate to, LocalDate changed) {

    /** The day the former head of an organisation handed over, one to fifteen months ago. */
    static LocalDate handover(DemoOrganisation organisation, LocalDate today) {
        return today.minusDays(30 + Seed.of(organisation.key() + " handover").nextInt(420));
    }

    static Tenure of(DemoOrganisation organisation, Post post, boolean followsOn, LocalDate today, Random random) {
        var joined = organisation.membership() == null ? today.minusYears(9) : organisation.membership().joined();
        var handover = handover(organisation, today);
        var years = random.nextInt(3000);
        if (post.kind().equals(Post.FORMER_HEAD)) {
            var from = later(joined, handover.minusDays(700L + years));
            return new Tenure(organisation.key(), from, handover, from);
        }
        var to = organisation.hasEnded() ? organisation.membership().ending().on() : null;
        var end = to == null ? today : to;
        var from = later(joined, end.minusDays(60L + years));
        var changed = switch (post.kind()) {
            case "HEAD" -> followsOn ? later(from, handover.plusDays(1)) : from;
            case "DEPUTY" -> from.plusYears(4).isBefore(end) ? from.plusYears(2) : from;
            default -> from;
        };
        return new Tenure(organisation.key(), from, to, changed);
    }

    Tenure startingOn(LocalDate day) {
        return new Tenure(organisationKey, day, to, day);
    }

    Belonging belonging() {
        return new Belonging(organisationKey, from, to);
    }

    /** Who heads an organisation now was its deputy before; who is deputy now spoke to the press. */
    List<Function> functions(Post post) {
        var functions = new ArrayList<Function>();
        if (post.kind().equals(Post.FORMER_HEAD)) functions.add(new Function("HEAD", from, to));
        if (changed.isAfter(from)) functions.add(new Function(post.kind().equals("HEAD") ? "DEPUTY" : "PRESS", from, changed.minusDays(1)));
        post.functions().forEach(code -> functions.add(new Function(code, changed, to)));
        return List.copyOf(functions);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
