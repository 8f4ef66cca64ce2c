package org.lastrada.intranet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastrada.intranet.people.Given.IN_2020;
import static org.lastrada.intranet.people.Given.KOMPAS;
import static org.lastrada.intranet.people.Given.TODAY;
import static org.lastrada.intranet.people.Given.withId;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.calendar.Entry;
import org.lastrada.intranet.calendar.Span;
import org.lastrada.intranet.membership.Organisation;
import org.lastrada.intranet.rights.Caller;

class TermEntriesTest {

    private final Organisation kompas = Given.organisation(KOMPAS, "Kompas", "RS");
    private final Person jelena = Given.person(11, "Jelena", "Marković", kompas);
    private final Person ana = Given.person(12, "Ana", "Kovač", kompas);

    @Test
    void onesOwnTermIsCalledOnesOwn() {
        var entry = entryFor(jelena, jelena, "member-staff");
        assertThat(entry.title()).isEqualTo("Your term ends: Head, Kompas");
        assertThat(entry.uid()).isEqualTo("term-5");
        assertThat(entry.guarded()).isFalse();
    }

    @Test
    void aTermOfAnotherNamesTheFunctionAndNotThePerson() {
        var entry = entryFor(ana, jelena, "member-staff");
        assertThat(entry.title()).isEqualTo("A term ends: Head, Kompas");
        assertThat(entry.link()).isEqualTo("/organisations/people?id=1");
        assertThat(entry.whose().id()).isEqualTo(KOMPAS);
    }

    @Test
    void ofSomebodyWhoDoesNotWantToBeFoundAProgramLearnsNothing() {
        ana.show(new Visibility(false, false, false, false));
        assertThat(entryFor(ana, jelena, "member-staff").guarded()).isTrue();
        assertThat(entryFor(ana, ana, "member-staff").guarded()).isFalse();
    }

    @Test
    void whoMayNotSeePeopleHasNoTermsInTheCalendar() {
        assertThat(entries(ana, jelena)).isEmpty();
    }

    @Test
    void colleaguesAskForTheirOwnOrganisationAndTheSecretariatForAll() {
        assertThat(asked(Given.caller(11L, KOMPAS, "member-staff"))).isEqualTo("1 false");
        assertThat(asked(Given.caller(1L, Given.OFFICE, "secretariat"))).isEqualTo("9 true");
        assertThat(asked(Given.caller(1L, null, "board"))).isEqualTo("-1 false");
    }

    private Entry entryFor(Person holder, Person reader, String... roles) {
        return entries(holder, reader, roles).get(0);
    }

    private List<Entry> entries(Person holder, Person reader, String... roles) {
        var held = withId(new Representation(kompas, holder, RepresentativeFunction.HEAD, IN_2020, TODAY.plusDays(10)), 5);
        var terms = new TermEntries();
        terms.caller = Given.caller(reader.id(), KOMPAS, roles);
        terms.representations = new Representations() {
            @Override
            List<Representation> ending(LocalDate first, LocalDate last, long organisation, boolean all) {
                return List.of(held);
            }
        };
        return terms.entries(new Span(TODAY, TODAY.plusDays(30), ZoneOffset.UTC));
    }

    private static String asked(Caller caller) {
        var asked = new StringBuilder();
        var terms = new TermEntries();
        terms.caller = caller;
        terms.representations = new Representations() {
            @Override
            List<Representation> ending(LocalDate first, LocalDate last, long organisation, boolean all) {
                asked.append(organisation).append(' ').append(all);
                return List.of();
            }
        };
        terms.entries(new Span(TODAY, TODAY, ZoneOffset.UTC));
        return asked.toString();
    }
}
