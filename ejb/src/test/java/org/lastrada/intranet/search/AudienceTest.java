package org.lastrada.intranet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastrada.intranet.rights.Permission.PERSON_EDIT;
import static org.lastrada.intranet.rights.Permission.PERSON_VIEW;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.rights.Holder;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Reach;

class AudienceTest {

    private static final Holder MAAIKE = holder(1L, 9L, Set.of("secretariat"), Map.of(PERSON_VIEW, Reach.PLATFORM, PERSON_EDIT, Reach.PLATFORM));
    private static final Holder JELENA = holder(2L, 17L, Set.of("head"), Map.of(PERSON_VIEW, Reach.PLATFORM, PERSON_EDIT, Reach.OWN));
    private static final Holder GIULIA = holder(3L, 18L, Set.of("member-staff"), Map.of(PERSON_VIEW, Reach.PLATFORM));
    private static final Holder NOBODY = holder(null, null, Set.of(), Map.of());

    @Test
    void whoHoldsThePermissionIsAdmitted() {
        assertAdmits(Audience.holding(PERSON_VIEW), MAAIKE, JELENA, GIULIA);
    }

    @Test
    void aReachOfOnesOwnOrganisationEndsThere() {
        assertAdmits(Audience.reaching(PERSON_EDIT, 17), MAAIKE, JELENA);
        assertAdmits(Audience.reaching(PERSON_EDIT, 18), MAAIKE);
        assertAdmits(Audience.reachingAll(PERSON_EDIT), MAAIKE);
    }

    @Test
    void colleaguesAreThoseWhoBelongThereNotThoseWhoReachIt() {
        assertAdmits(Audience.within(PERSON_VIEW, 17), JELENA);
        assertAdmits(Audience.within(PERSON_VIEW, 9), MAAIKE);
    }

    @Test
    void peopleAndRolesCanBeNamed() {
        assertAdmits(Audience.person(3), GIULIA);
        assertAdmits(Audience.role("head").or(Audience.person(3)), JELENA, GIULIA);
        assertAdmits(Audience.EVERYBODY, MAAIKE, JELENA, GIULIA);
        assertAdmits(Audience.NOBODY);
    }

    private static void assertAdmits(Audience audience, Holder... admitted) {
        assertThat(Set.of(MAAIKE, JELENA, GIULIA, NOBODY)).filteredOn(reader -> audience.admits(Audience.of(reader))).containsExactlyInAnyOrder(admitted);
    }

    private static Holder holder(Long person, Long organisation, Set<String> roles, Map<Permission, Reach> grants) {
        return new Holder(person, 1L, "Somebody " + person, Locale.ENGLISH, person, organisation, "Somewhere", roles, grants, false);
    }
}
