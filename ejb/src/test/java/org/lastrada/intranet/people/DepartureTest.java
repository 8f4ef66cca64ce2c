package org.lastrada.intranet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lastrada.intranet.people.Given.KOMPAS;
import static org.lastrada.intranet.people.Given.SVITANOK;
import static org.lastrada.intranet.people.Given.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.access.Invitations;
import org.lastrada.intranet.membership.Organisation;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.shared.NotFound;

class DepartureTest {

    private static final long JELENA = 10;
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private final Organisation kompas = Given.organisation(KOMPAS, "Kompas Centar", "BA");
    private final Person jelena = Given.person(JELENA, "Jelena", "Marković", kompas);
    private final List<Representation> held = new ArrayList<>();
    private final List<Long> closed = new ArrayList<>();
    private final Heard news = new Heard();
    private final Caller head = Given.caller(11L, KOMPAS, "member-staff", "head");

    @Test
    void whoLeavesBelongsNowhereAndTheAccountIsClosedAtOnce() {
        asked(head).leave(JELENA, FRIDAY);

        assertThat(jelena.affiliation(TODAY)).isEmpty();
        assertThat(closed).containsExactly(JELENA);
        assertThat(news.said()).containsExactly(StaffTopic.LEFT);
        assertThat(news.all.get(0).persons()).containsExactly(Heard.SPOKESPERSON);
    }

    @Test
    void everyFunctionEndsWithTheLastDay() {
        held.add(new Representation(kompas, jelena, RepresentativeFunction.HEAD, LocalDate.of(2025, 1, 1), null));
        held.add(new Representation(kompas, jelena, RepresentativeFunction.PRESS, LocalDate.of(2025, 1, 1), LocalDate.of(2027, 1, 1)));

        asked(head).leave(JELENA, FRIDAY);

        assertThat(held).extracting(Representation::ends).containsExactly(FRIDAY, FRIDAY);
    }

    @Test
    void whatEndedBeforeKeepsItsEnd() {
        held.add(new Representation(kompas, jelena, RepresentativeFunction.HEAD, LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31)));

        asked(head).leave(JELENA, FRIDAY);

        assertThat(held).extracting(Representation::ends).containsExactly(LocalDate.of(2022, 12, 31));
    }

    @Test
    void aFunctionThatHadNotBegunNeverWas() {
        held.add(new Representation(kompas, jelena, RepresentativeFunction.HEAD, LocalDate.of(2026, 9, 1), null));

        asked(head).leave(JELENA, FRIDAY);

        assertThat(held).isEmpty();
    }

    @Test
    void aLastDayToComeIsRefusedSinceTheAccountClosesNow() {
        assertThatThrownBy(() -> asked(head).leave(JELENA, TODAY.plusDays(1))).isInstanceOf(LastDayIsInTheFuture.class);
        assertThat(closed).isEmpty();
    }

    @Test
    void todayIsNotTooEarly() {
        asked(head).leave(JELENA, TODAY);

        assertThat(closed).containsExactly(JELENA);
    }

    @Test
    void nobodyIsSeenOffTwice() {
        asked(head).leave(JELENA, FRIDAY);

        assertThatThrownBy(() -> asked(head).leave(JELENA, FRIDAY)).isInstanceOf(BelongsNowhere.class);
    }

    @Test
    void aHeadSeesOffNobodyOfAnotherOrganisation() {
        var elsewhere = asked(Given.caller(20L, SVITANOK, "member-staff", "head"));

        assertThatThrownBy(() -> elsewhere.leave(JELENA, FRIDAY)).isInstanceOf(NotFound.class);
        assertThat(jelena.affiliation(TODAY)).isPresent();
    }

    private Departure asked(Caller caller) {
        var boundary = new Departure();
        boundary.people = new Given.Known().with(jelena);
        boundary.days = Given.days();
        boundary.news = news;
        boundary.caller = caller;
        boundary.representations = new Representations() {
            @Override
            List<Representation> ofPerson(long person) {
                return List.copyOf(held);
            }

            @Override
            void drop(Representation representation) {
                held.remove(representation);
            }
        };
        boundary.invitations = new Invitations() {
            @Override
            public void close(long personId) {
                closed.add(personId);
            }
        };
        return boundary;
    }
}
