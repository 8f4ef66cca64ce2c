package org.lastrada.intranet.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import org.apache.shiro.authz.UnauthorizedException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.access.session.ProveItAgain;
import org.lastrada.intranet.audit.Rows;

/** Who changes whom the platform asks for a second factor has just given the password; nothing here is kept. */
@ExtendWith(ArquillianExtension.class)
class EditSettingsIT {

    @Inject EditSettings settings;
    @Inject Given given;
    @Inject Rows rows;

    @Test
    void theRolesThatNeedASecondFactorAreChangedWithAFreshPassword() {
        var session = given.signIn(Given.DAAN);
        assertThat(saved(session, Set.of("auditor"))).containsExactly("auditor");
    }

    @Test
    void withoutOneEverythingElseIsSavedAndTheyAreNot() {
        var session = given.signIn(Given.DAAN);
        rows.change("update user_session set proved_at = utc_timestamp(6) - interval 11 minute where id = ?", session);
        var now = given.in(session, () -> settings.forEditing().secondFactorRoles());
        assertThat(saved(session, now)).isEqualTo(now);
        assertThatThrownBy(() -> saved(session, Set.of("auditor", "board"))).isInstanceOf(ProveItAgain.class);
    }

    @Test
    void theSecretariatChangesNone() {
        assertThatThrownBy(() -> saved(given.signIn(Given.MAAIKE), Set.of())).isInstanceOf(UnauthorizedException.class);
    }

    private Set<String> saved(long session, Set<String> roles) {
        return given.in(session, () -> given.andUndone(() -> {
            var now = settings.forEditing();
            settings.save(now.version(), new SettingsText(now.name(), now.shortName(), now.language(), now.zone(), now.currency(), roles));
            return settings.forEditing().secondFactorRoles();
        }));
    }
}
