package org.lastrada.intranet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.link.AccessToken;
import org.lastrada.intranet.access.link.LinkNoLongerWorks;
import org.lastrada.intranet.access.password.PasswordIsCommon;
import org.lastrada.intranet.access.throttle.Visit;
import org.lastrada.intranet.audit.Rows;

/** Links that work once. */
@ExtendWith(ArquillianExtension.class)
class LinksIT {

    @Inject AcceptInvitation links;
    @Inject SignIn signIn;
    @Inject Given given;
    @Inject Together together;
    @Inject Rows rows;

    @Test
    void ofEightWhoOpenOneLinkAtOnceOneGetsIn() {
        var login = given.account("irina");
        var link = given.link(AccessToken.Purpose.RESET, login);
        var outcomes = together.all(8, () -> {
            links.reset(link, "seven slow rivers meet");
            return true;
        });
        assertThat(outcomes.stream().filter(outcome -> outcome.failure() == null)).hasSize(1);
        assertThat(outcomes.stream().map(Together.Outcome::failure).filter(java.util.Objects::nonNull)).hasSize(7).allMatch(LinkNoLongerWorks.class::isInstance);
        assertThat(rows.number("select count(*) from access_token where account_id = ? and used_at is not null", given.id(login))).isEqualTo(1);
    }

    @Test
    @Tag("T2")
    void lookingAtALinkFiveTimesUsesNothingUp() {
        var login = given.account("jana");
        var link = given.link(AccessToken.Purpose.RESET, login);
        for (int look = 1; look <= 5; look++) assertThat(links.resetting(link)).contains(login);
        links.reset(link, "eight small boats return");
        assertThat(links.resetting(link)).isEmpty();
    }

    @Test
    void aLinkOfAnotherPurposeOpensNothing() {
        var link = given.link(AccessToken.Purpose.RESET, given.account("karel"));
        assertThatThrownBy(() -> links.accept(link, "nine long winters pass")).isInstanceOf(LinkNoLongerWorks.class);
        assertThatThrownBy(() -> links.confirmAddress(link)).isInstanceOf(LinkNoLongerWorks.class);
    }

    @Test
    void aSecondLinkEndsTheFirst() {
        var login = given.account("lea");
        var first = given.link(AccessToken.Purpose.RESET, login);
        given.link(AccessToken.Purpose.RESET, login);
        assertThatThrownBy(() -> links.reset(first, "ten thin candles glow")).isInstanceOf(LinkNoLongerWorks.class);
    }

    @Test
    void aRefusedPasswordLeavesTheLinkAsGoodAsItWas() {
        var login = given.account("milan");
        var link = given.link(AccessToken.Purpose.RESET, login);
        assertThatThrownBy(() -> links.reset(link, "password1234")).isInstanceOf(PasswordIsCommon.class);
        links.reset(link, "eleven deep wells sing");
        assertThat(signIn.withPassword(login, "eleven deep wells sing", new Visit("192.0.2.30", "a test")).sessionId()).isNotNull();
    }

    @Test
    void aLinkSpelledInOtherLettersIsNoLink() {
        var link = given.link(AccessToken.Purpose.RESET, given.account("nadia"));
        for (var wrong : List.of(link.substring(1), link + "A", link.toUpperCase(java.util.Locale.ROOT), "")) assertThat(links.resetting(wrong)).as(wrong).isEmpty();
    }
}
