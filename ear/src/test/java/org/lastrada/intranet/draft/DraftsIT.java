package org.lastrada.intranet.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.shiro.authz.UnauthenticatedException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.access.Together;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.shared.NotFound;

@ExtendWith(ArquillianExtension.class)
class DraftsIT {

    @Inject Drafts drafts;
    @Inject Given given;
    @Inject Together together;
    @Inject Rows rows;

    @Test
    void whatWasTypedComesBackToWhoTypedItUntilItIsSaved() {
        var ana = given.signIn(given.account("ana"));
        var ticket = ticket(ana, "organisation.edit", "12");
        given.in(ana, () -> drafts.keep(ticket, city("Oslo").json(), sent("Bergen\n\uD83D\uDE42")));

        var kept = given.in(ana, () -> drafts.read("organisation.edit", "12"));
        assertThat(kept.version()).isEqualTo(3);
        assertThat(kept.base()).isEqualTo(city("Oslo"));
        assertThat(kept.typed()).isEqualTo(city("Bergen\n\uD83D\uDE42"));
        assertThat(given.in(ana, () -> drafts.savedAt("organisation.edit", "12"))).contains(kept.savedAt());
        given.in(ana, () -> done(ticket));
        assertThatThrownBy(() -> given.in(ana, () -> drafts.read("organisation.edit", "12"))).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyReachesTheDraftOfSomebodyElse() {
        var ana = given.signIn(given.account("ana"));
        var ben = given.signIn(given.account("ben"));
        var hers = ticket(ana, "organisation.edit", "12");
        given.in(ana, () -> drafts.keep(hers, "", sent("Bergen")));
        long id = given.in(ana, () -> drafts.mine()).get(0).id();

        assertThat(given.in(ben, () -> drafts.mine())).isEmpty();
        assertThatThrownBy(() -> given.in(ben, () -> drafts.read("organisation.edit", "12"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.in(ben, () -> dropped(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.in(ben, () -> drafts.keep(hers, "", sent("Rome")))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.in(ben, () -> done(hers))).isInstanceOf(NotFound.class);
        assertThat(given.in(ana, () -> drafts.read("organisation.edit", "12")).typed()).isEqualTo(city("Bergen"));
        given.in(ana, () -> dropped(id));
        assertThat(given.in(ana, () -> drafts.mine())).isEmpty();
    }

    @Test
    void twoTabsThatKeepAtOnceLeaveOneWholeDraft() {
        var ana = given.signIn(given.account("ana"));
        var ticket = ticket(ana, "person.edit", "4");
        var tabs = IntStream.range(0, 8).<Callable<Object>>mapToObj(tab -> () -> given.in(ana, () -> drafts.keep(ticket, "", sent("City " + tab)))).toList();
        assertThat(together.each(tabs)).allSatisfy(outcome -> assertThat(outcome.failure()).isNull());
        assertThat(given.in(ana, () -> drafts.mine())).hasSize(1);
        assertThat(given.in(ana, () -> drafts.read("person.edit", "4")).typed().texts("city").get(0)).matches("City [0-7]");
    }

    @Test
    void moreThanAnyFormHoldsIsRefusedAndTheDraftBeforeItStays() {
        var ana = given.signIn(given.account("ana"));
        var ticket = ticket(ana, "person.edit", "5");
        given.in(ana, () -> drafts.keep(ticket, "", sent("Bergen")));
        assertThatThrownBy(() -> given.in(ana, () -> drafts.keep(ticket, "", sent("x".repeat(Drafts.MOST_CHARACTERS))))).isInstanceOf(DraftIsTooLarge.class);
        assertThat(given.in(ana, () -> drafts.read("person.edit", "5")).typed()).isEqualTo(city("Bergen"));
    }

    @Test
    void aGuestWithATicketLeavesTheTextToWhomItWasMadeOutForAndSeesNothing() {
        var ana = given.signIn(given.account("ana"));
        var ticket = ticket(ana, "person.edit", "6");
        assertThat(given.asGuest(() -> drafts.keepSignedOut(ticket, "", sent("Bergen")))).contains("/people/edit?id=6");
        assertThat(given.in(ana, () -> drafts.read("person.edit", "6")).typed()).isEqualTo(city("Bergen"));
        assertThatThrownBy(() -> given.asGuest(() -> drafts.read("person.edit", "6"))).isInstanceOf(UnauthenticatedException.class);
        assertThatThrownBy(() -> given.asGuest(() -> drafts.mine())).isInstanceOf(UnauthenticatedException.class);
    }

    private String ticket(long session, String form, String subject) {
        return given.in(session, () -> drafts.ticket(new OpenForm("edit", form, subject, "Kompas", "/people/edit?id=" + subject, 3, List.of())));
    }

    private static Typed city(String name) {
        return new Typed(Map.of("city", List.of(name)));
    }

    private static Map<String, List<String>> sent(String city) {
        return Map.of("edit:city", List.of(city));
    }

    private Void done(String ticket) {
        drafts.done(ticket);
        return null;
    }

    private Void dropped(long id) {
        drafts.drop(id);
        return null;
    }
}
