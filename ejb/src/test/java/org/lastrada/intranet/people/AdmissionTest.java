package org.lastrada.intranet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lastrada.intranet.people.Given.KOMPAS;
import static org.lastrada.intranet.people.Given.NOW;
import static org.lastrada.intranet.people.Given.OFFICE;
import static org.lastrada.intranet.people.Given.SVITANOK;
import static org.lastrada.intranet.people.Given.TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.access.Invitations;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.shared.NotAnEmailAddress;
import org.lastrada.intranet.shared.NotFound;

class AdmissionTest {

    private final Given.Known known = new Given.Known().with(Given.organisation(KOMPAS, "Kompas Centar", "BA")).with(Given.organisation(SVITANOK, "Svitanok", "UA"));
    private final List<String> invited = new ArrayList<>();
    private final Caller head = Given.caller(11L, KOMPAS, "member-staff", "head");
    private final Heard news = new Heard();

    @Test
    void aHeadEntersAColleagueWhoIsListedAndShowsNothingMore() {
        var id = asked(head).add(KOMPAS, ana("ana@kompas.example"), TODAY);

        var ana = known.get(id);
        assertThat(ana.belongsTo(known.organisation(KOMPAS), TODAY)).isTrue();
        assertThat(ana.visibility()).isEqualTo(Visibility.CAREFUL);
    }

    @Test
    void theAddressIsKeptInItsPlainForm() {
        var id = asked(head).add(KOMPAS, ana(" ana@KOMPAS.example "), TODAY);

        assertThat(known.get(id).email()).isEqualTo("ana@kompas.example");
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThatThrownBy(() -> asked(head).add(KOMPAS, ana("ana at kompas"), TODAY)).isInstanceOf(NotAnEmailAddress.class);
    }

    @Test
    void aHeadEntersNobodyElsewhere() {
        assertThatThrownBy(() -> asked(head).add(SVITANOK, ana("ana@svitanok.example"), TODAY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asked(head).isElsewhere(SVITANOK, "ana@svitanok.example")).isInstanceOf(NotFound.class);
    }

    @Test
    void theSecretariatEntersPeopleAnywhere() {
        assertThat(asked(Given.caller(30L, OFFICE, "secretariat")).add(SVITANOK, ana("ana@svitanok.example"), TODAY)).isPositive();
    }

    @Test
    void theInvitationGoesToTheAddressOfThePerson() {
        var boundary = asked(head);
        var id = boundary.add(KOMPAS, ana("ana@kompas.example"), TODAY);

        boundary.invite(id, Locale.FRENCH);

        assertThat(invited).containsExactly("Ana Kovač ana@kompas.example fr");
        assertThat(news.said()).containsExactly(StaffTopic.CAME, StaffTopic.INVITED);
    }

    @Test
    void whoHasLeftIsNotInvited() {
        var boundary = asked(head);
        var id = boundary.add(KOMPAS, ana("ana@kompas.example"), LocalDate.of(2025, 1, 1));
        known.get(id).leave(LocalDate.of(2026, 3, 1));

        assertThatThrownBy(() -> boundary.invite(id, Locale.ENGLISH)).isInstanceOf(BelongsNowhere.class);
        assertThat(invited).isEmpty();
    }

    @Test
    void whoStartsNextMonthMayBeInvitedNow() {
        var boundary = asked(head);
        var id = boundary.add(KOMPAS, ana("ana@kompas.example"), LocalDate.of(2026, 4, 1));

        boundary.invite(id, Locale.ENGLISH);

        assertThat(invited).hasSize(1);
    }

    @Test
    void aHeadInvitesNobodyOfAnotherOrganisation() {
        known.with(Given.person(40, "Oksana", "Shevchenko", known.organisation(SVITANOK)));

        assertThatThrownBy(() -> asked(head).invite(40, Locale.ENGLISH)).isInstanceOf(NotFound.class);
    }

    @Test
    void anAddressAtAnotherDomainIsWorthASecondLook() {
        assertThat(asked(head).isElsewhere(KOMPAS, "ana@gmail.example")).isTrue();
        assertThat(asked(head).isElsewhere(KOMPAS, "ana@kompas.example")).isFalse();
    }

    private static PersonProfile ana(String email) {
        return new PersonProfile("Ana", "Kovač", email, null, null, null, Set.of());
    }

    private Admission asked(Caller caller) {
        var boundary = new Admission();
        boundary.people = known;
        boundary.days = Given.days();
        boundary.news = news;
        boundary.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        boundary.caller = caller;
        boundary.invitations = new Invitations() {
            @Override
            public long invite(long personId, String personName, String email, Locale language) {
                invited.add(personName + " " + email + " " + language);
                return 1;
            }
        };
        return boundary;
    }
}
