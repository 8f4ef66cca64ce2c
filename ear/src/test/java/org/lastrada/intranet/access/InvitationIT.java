package org.lastrada.intranet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.link.AccessToken;
import org.lastrada.intranet.access.link.LinkNoLongerWorks;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.membership.EditOrganisation;
import org.lastrada.intranet.membership.MembershipDecisions;
import org.lastrada.intranet.membership.profile.OrganisationProfile;
import org.lastrada.intranet.people.Admission;
import org.lastrada.intranet.people.PersonProfile;
import org.lastrada.intranet.people.Transfer;

/** An organisation that closes closes its invitations at once. */
@ExtendWith(ArquillianExtension.class)
class InvitationIT {

    private static final String PASSWORD = "twelve wide rivers freeze";

    @Inject EditOrganisation organisations;
    @Inject MembershipDecisions decisions;
    @Inject Admission admission;
    @Inject Transfer transfer;
    @Inject ManageAccounts accounts;
    @Inject AcceptInvitation links;
    @Inject Given given;
    @Inject Rows rows;
    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final String login = "ana@" + unique + ".example";

    @Test
    void anInvitationThatIsOpenOpensNothingOnceTheMembershipEnds() {
        var organisation = joined();
        var person = entered(organisation, LocalDate.now());
        given.as(Given.MAAIKE, () -> admission.invite(person, Locale.ENGLISH));
        var link = given.link(AccessToken.Purpose.INVITATION, login);
        assertThat(links.invited(link)).contains(login);

        given.as(Given.MAAIKE, () -> decisions.end(organisation, LocalDate.now().minusDays(1), "closed"));
        assertThat(links.invited(link)).isEmpty();
        assertThatThrownBy(() -> links.accept(link, PASSWORD)).isInstanceOf(LinkNoLongerWorks.class);
        assertThat(rows.text("select state from account where login = ?", login)).isEqualTo("INVITED");

        given.as(Given.MAAIKE, () -> decisions.resume(organisation));
        links.accept(link, PASSWORD);
        assertThat(rows.text("select state from account where login = ?", login)).isEqualTo("ACTIVE");
    }

    @Test
    void whoStartsNextMonthIsShutOutToo() {
        var organisation = joined();
        var person = entered(organisation, LocalDate.now().plusMonths(1));
        given.as(Given.MAAIKE, () -> admission.invite(person, Locale.ENGLISH));
        var link = given.link(AccessToken.Purpose.INVITATION, login);
        given.as(Given.MAAIKE, () -> decisions.end(organisation, LocalDate.now().minusDays(1), "closed"));
        assertThatThrownBy(() -> links.accept(link, PASSWORD)).isInstanceOf(LinkNoLongerWorks.class);
    }

    @Test
    void nobodyIsInvitedToAnOrganisationThatDoesNotCount() {
        var organisation = given.as(Given.MAAIKE, () -> organisations.create("member", profile()));
        var person = entered(organisation, LocalDate.now());
        assertThatThrownBy(() -> given.as(Given.MAAIKE, () -> admission.invite(person, Locale.ENGLISH))).isInstanceOf(OrganisationDoesNotCount.class);
        assertThat(rows.number("select count(*) from account where login = ?", login)).isZero();
        assertThat(rows.number("select count(*) from outbox_mail where recipient = ?", login)).isZero();
    }

    @Test
    void whoIsEnteredToBeInvitedAndMayNotBeIsNotEnteredEither() {
        var outside = given.as(Given.MAAIKE, () -> organisations.create("member", profile()));
        assertThatThrownBy(() -> given.as(Given.MAAIKE, () -> admission.addAndInvite(outside, ana(), LocalDate.now(), Locale.ENGLISH))).isInstanceOf(OrganisationDoesNotCount.class);
        assertThat(rows.number("select count(*) from person where email = ?", login)).isZero();
    }

    @Test
    void whoMovesToBeInvitedThereIsInvitedThereOrDoesNotMove() {
        var person = entered(joined(), LocalDate.now().minusDays(3));
        var outside = given.as(Given.MAAIKE, () -> organisations.create("member", profile("Outside ")));
        assertThatThrownBy(() -> given.as(Given.MAAIKE, () -> transfer.moveAndInvite(person, outside, LocalDate.now(), Locale.ENGLISH))).isInstanceOf(OrganisationDoesNotCount.class);
        assertThat(rows.number("select count(*) from affiliation where person_id = ? and organisation_id = ?", person, outside)).isZero();

        given.as(Given.MAAIKE, () -> decisions.join(outside, LocalDate.now().minusDays(5)));
        given.as(Given.MAAIKE, () -> transfer.moveAndInvite(person, outside, LocalDate.now(), Locale.ENGLISH));
        assertThat(rows.number("select count(*) from affiliation where person_id = ? and organisation_id = ?", person, outside)).isEqualTo(1);
        assertThat(rows.number("select count(*) from outbox_mail where recipient = ?", login)).isEqualTo(1);
    }

    @Test
    void norIsAnAccountOfSuchAnOrganisationOpenedAgain() {
        var organisation = joined();
        var person = entered(organisation, LocalDate.now());
        given.as(Given.MAAIKE, () -> admission.invite(person, Locale.ENGLISH));
        var account = given.id(login);
        given.as(Given.DAAN, () -> accounts.disable(account));
        given.as(Given.MAAIKE, () -> decisions.end(organisation, LocalDate.now().minusDays(1), "closed"));
        assertThatThrownBy(() -> given.as(Given.DAAN, () -> accounts.invite(account))).isInstanceOf(OrganisationDoesNotCount.class);
        assertThat(rows.text("select state from account where id = ?", account)).isEqualTo("DISABLED");
    }

    private long joined() {
        var id = given.as(Given.MAAIKE, () -> organisations.create("member", profile()));
        given.as(Given.MAAIKE, () -> decisions.join(id, LocalDate.now().minusDays(5)));
        return id;
    }

    private OrganisationProfile profile() {
        return profile("Azyl ");
    }

    private OrganisationProfile profile(String name) {
        return new OrganisationProfile(name + unique, "Azyl", "PL", Set.of(), null, null, null, null, null, null, null, null, null, Set.of(), Set.of(), null, null);
    }

    private long entered(long organisation, LocalDate since) {
        return given.as(Given.MAAIKE, () -> admission.add(organisation, ana(), since));
    }

    private PersonProfile ana() {
        return new PersonProfile("Ana", "Nowak", login, null, null, null, Set.of());
    }
}
