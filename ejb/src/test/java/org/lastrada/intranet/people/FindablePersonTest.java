package org.lastrada.intranet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastrada.intranet.rights.Permission.AUDIT_VIEW;
import static org.lastrada.intranet.rights.Permission.PERSON_EDIT;
import static org.lastrada.intranet.rights.Permission.PERSON_VIEW;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.search.Audience;

class FindablePersonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final Audience FEW = Audience.reachingAll(PERSON_EDIT).or(Audience.holding(AUDIT_VIEW)).or(Audience.within(PERSON_VIEW, 17)).or(Audience.reaching(PERSON_EDIT, 17));

    @Test
    void whoIsListedAndThereIsFoundByAllUntilTheirLastDay() {
        var entry = anna(true).entry(List.of(stay("2020-01-01", "2026-03-31", false)), TODAY);
        assertThat(entry.audience()).isEqualTo(Audience.holding(PERSON_VIEW));
        assertThat(entry.until()).isEqualTo("2026-03-31");
        assertThat(entry.under()).isEqualTo("Counsellor · Kompas");
    }

    @Test
    void whoIsNotListedIsFoundByThoseWhoSeeThemAnyway() {
        assertThat(anna(false).entry(List.of(stay("2020-01-01", null, false)), TODAY).audience()).isEqualTo(FEW);
    }

    @Test
    void whoHasLeftOrHasNotComeIsFoundByThemOnly() {
        assertThat(anna(true).entry(List.of(stay("2020-01-01", "2026-03-03", false)), TODAY).audience()).isEqualTo(FEW);
        var toCome = anna(true).entry(List.of(stay("2026-04-01", null, false)), TODAY);
        assertThat(toCome.audience()).isEqualTo(FEW);
        assertThat(toCome.until()).as("on the first of April that is different").isEqualTo("2026-03-31");
    }

    @Test
    void whoseOrganisationHasEndedIsFoundByThemOnly() {
        assertThat(anna(true).entry(List.of(stay("2020-01-01", null, true)), TODAY).audience()).isEqualTo(FEW);
    }

    @Test
    void whoBelongsNowhereIsFoundByThoseWhoReachEverybody() {
        assertThat(anna(true).entry(List.of(), TODAY).audience()).isEqualTo(Audience.reachingAll(PERSON_EDIT).or(Audience.holding(AUDIT_VIEW)));
    }

    private static FindablePerson anna(boolean listed) {
        return new FindablePerson(1, "Anna", "Marković", "Counsellor", "Speaks for the shelter", null, null, listed);
    }

    private static FindableStay stay(String starts, String ends, boolean ended) {
        return new FindableStay(1, 17, "Kompas", "RS", LocalDate.parse(starts), ends == null ? null : LocalDate.parse(ends), ended);
    }
}
