package org.lastrada.intranet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.shiro.authz.AuthorizationException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.file.FileOrder;
import org.lastrada.intranet.file.FileQuestion;
import org.lastrada.intranet.file.FileShelf;
import org.lastrada.intranet.membership.OrganisationPages;
import org.lastrada.intranet.shared.NotFound;

/** Rights come from where somebody is now. Who goes has what they had no longer, in the session that is open. */
@ExtendWith(ArquillianExtension.class)
@Tag("Z8")
@Tag("Z9")
class MovedIT {

    @Inject Admission admission;
    @Inject Transfer transfer;
    @Inject Departure departure;
    @Inject OrganisationPages organisations;
    @Inject FileShelf shelf;
    @Inject PersonPages pages;
    @Inject Given given;
    @Inject Rows rows;

    @Test
    void whoIsMovedReadsWhereTheyAreAndNotWhereTheyWere() {
        var from = organisationOf(Given.JELENA);
        var to = organisationOf(Given.GIULIA);
        var nina = person(from, "nina");
        var colleague = person(from, "vida");
        rows.change("update person set listed = 0 where id = ?", colleague);
        var session = session(nina);
        assertThat(given.in(session, documents(from))).isNotNull();
        assertThatThrownBy(() -> given.in(session, documents(to))).isInstanceOf(NotFound.class);
        assertThat(given.in(session, () -> pages.person(colleague))).isNotNull();

        given.as(Given.MAAIKE, () -> transfer.move(nina, to, given.as(Given.MAAIKE, transfer::today)));
        assertThatThrownBy(() -> given.in(session, documents(from))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.in(session, () -> pages.person(colleague))).isInstanceOf(NotFound.class);
        assertThat(given.in(session, documents(to))).isNotNull();
    }

    @Test
    void whoNoLongerHeadsAnOrganisationNoLongerReadsItsHistory() {
        var organisation = organisationOf(Given.JELENA);
        var petra = person(organisation, "petra");
        var session = session(petra);
        rows.change("insert into representation (organisation_id, person_id, held_function, starts, version) values (?, ?, 'HEAD', '2024-01-01', 0)", organisation, petra);
        assertThat(given.in(session, () -> organisations.history(organisation, 1))).isNotNull();
        rows.change("update representation set ends = '2024-06-30' where person_id = ?", petra);
        assertThatThrownBy(() -> given.in(session, () -> organisations.history(organisation, 1))).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void whoLeavesAltogetherIsSignedOut() {
        var organisation = organisationOf(Given.JELENA);
        var tara = person(organisation, "tara");
        var session = session(tara);
        assertThat(given.in(session, documents(organisation))).isNotNull();
        given.as(Given.MAAIKE, () -> departure.leave(tara, given.as(Given.MAAIKE, transfer::today).minusDays(1)));
        assertThatThrownBy(() -> given.in(session, documents(organisation))).isInstanceOf(AuthorizationException.class);
    }

    private Callable<Object> documents(long organisation) {
        return () -> shelf.shelf("organisation", organisation, new FileQuestion(null, FileOrder.NAME, false, null));
    }

    private long organisationOf(String login) {
        return rows.number("select a.organisation_id from affiliation a join person p on p.id = a.person_id where p.email = ? and a.ends is null", login);
    }

    private long person(long organisation, String name) {
        var profile = new PersonProfile(name, "Horvat", name + System.nanoTime() + "@kompas-centar.example", null, null, null, Set.of("en"));
        return given.as(Given.MAAIKE, () -> admission.add(organisation, profile, LocalDate.of(2024, 1, 1)));
    }

    private long session(long person) {
        given.as(Given.MAAIKE, () -> admission.invite(person, Locale.ENGLISH));
        rows.change("update account set state = 'ACTIVE', password_hash = 'none' where person_id = ?", person);
        return given.signIn(rows.text("select login from account where person_id = ?", person));
    }
}
