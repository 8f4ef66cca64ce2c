package org.lastrada.intranet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.link.AccessToken;
import org.lastrada.intranet.access.link.AccessTokens;
import org.lastrada.intranet.access.link.LinkNoLongerWorks;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.shared.NotFound;

/** The first administrator, on a platform that nobody has named yet. All of it is undone, since the other tests need the named one. */
@ExtendWith(ArquillianExtension.class)
class FirstRunIT {

    @Inject FirstRun firstRun;
    @Inject AccessTokens tokens;
    @Inject Accounts accounts;
    @Inject Rows rows;
    @Inject Given given;

    @Test
    void whoHoldsTheLinkNamesThePlatformAndRunsIt() {
        given.andUndone(() -> {
            unnamed();
            var link = tokens.issueWithoutAccount(AccessToken.Purpose.SET_UP).text();
            assertThat(firstRun.mayBegin(link)).isTrue();
            firstRun.answer(link, answers("four grey geese wander"));
            var roos = accounts.withLogin(LoginName.of("roos@novo-omrezje.example")).orElseThrow();
            assertThat(roos.mayBeUsed()).isTrue();
            assertThat(roos.storedRoles()).containsExactlyInAnyOrder("platform-administrator", "secretariat");
            assertThatThrownBy(() -> firstRun.mayBegin(link)).isInstanceOf(NotFound.class);
            return null;
        });
    }

    @Test
    void withoutTheLinkNobodyBegins() {
        given.andUndone(() -> {
            unnamed();
            assertThat(firstRun.mayBegin("made-up")).isFalse();
            assertThatThrownBy(() -> firstRun.answer("made-up", answers("four grey geese wander"))).isInstanceOf(LinkNoLongerWorks.class);
            return null;
        });
    }

    @Test
    void aPlatformThatHasItsNameHasNoFirstRun() {
        assertThatThrownBy(() -> firstRun.mayBegin("anything")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> firstRun.answer("anything", answers("four grey geese wander"))).isInstanceOf(NotFound.class);
    }

    private void unnamed() {
        rows.changeHere("update platform set set_up_at = null, demo = false");
    }

    private static FirstAnswers answers(String password) {
        return new FirstAnswers("Novo omrežje", "NO", Locale.ENGLISH, ZoneId.of("Europe/Ljubljana"), Currency.getInstance("EUR"), "SI", "Member", "Associate",
                "Roos", "Zupan", "roos@novo-omrezje.example", password);
    }
}
