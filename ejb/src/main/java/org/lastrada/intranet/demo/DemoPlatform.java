package org.lastrada.intranet.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole invented platform as it stands on one day. The same day gives the same platform; on another day the people and
 * organisations are the same and their dates have moved with it.
 *
 * @param secretariat   the office that hosts the platform, of class SECRETARIAT and without membership
 * @param organisations members and associates, then the two that have ended
 * @param people        the secretariat's first, then by organisation
 */
public record DemoPlatform(LocalDate today, DemoOrganisation secretariat, List<DemoOrganisation> organisations, List<DemoPerson> people) {

    public static final String SECRETARIAT = "secretariat";

    private static final LocalDate EARLIEST = LocalDate.of(2023, 1, 1);
    private static final int STAFF_OF_FORMER_ORGANISATIONS = 2;

    /** @throws IllegalArgumentException before 2023, when some of the organisations had hardly joined */
    public static DemoPlatform of(LocalDate today, Size size) {
        if (today.isBefore(EARLIEST)) throw new IllegalArgumentException("The demo platform begins on " + EARLIEST);
        var list = new OrganisationList(today);
        var staffing = new Staffing(today);
        var secretariat = list.secretariat();
        var current = list.read(size.files());
        var former = list.read(List.of("organisations-former.csv"));
        var people = new ArrayList<>(staffing.fill(secretariat));
        var others = people.size() + former.size() * STAFF_OF_FORMER_ORGANISATIONS;
        for (int i = 0; i < current.size(); i++) {
            people.addAll(staffing.fill(current.get(i), size.staff(current.get(i), i, current.size(), others), i));
        }
        former.forEach(organisation -> people.addAll(staffing.fill(organisation, STAFF_OF_FORMER_ORGANISATIONS, 0)));
        var organisations = new ArrayList<>(current);
        organisations.addAll(former);
        return new DemoPlatform(today, secretariat, List.copyOf(organisations), List.copyOf(people));
    }

    /** @throws IllegalArgumentException if there is none */
    public DemoOrganisation organisation(String key) {
        if (key.equals(SECRETARIAT)) return secretariat;
        return organisations.stream().filter(o -> o.key().equals(key)).findFirst().orElseThrow(() -> new IllegalArgumentException(key));
    }

    /** Who belongs to it today or belonged to it last. */
    public List<DemoPerson> peopleOf(String organisationKey) {
        return people.stream().filter(person -> person.organisationKey().equals(organisationKey)).toList();
    }
}
