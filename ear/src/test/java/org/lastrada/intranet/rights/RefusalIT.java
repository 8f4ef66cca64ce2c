package org.lastrada.intranet.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.apache.shiro.authz.UnauthenticatedException;
import org.apache.shiro.authz.UnauthorizedException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.membership.EditOrganisation;
import org.lastrada.intranet.shared.NotFound;

/** What a boundary throws arrives at its caller as it was thrown, not wrapped by the server. */
@ExtendWith(ArquillianExtension.class)
class RefusalIT {

    private static final long NO_SUCH_ORGANISATION = 987_654_321;

    @Inject EditOrganisation organisations;
    @Inject Given given;

    @Test
    void aGuestIsAskedToSignIn() {
        assertThatThrownBy(() -> given.asGuest(() -> organisations.forEditing(1))).isInstanceOf(UnauthenticatedException.class);
    }

    @Test
    void staffAreToldThatTheyMayNot() {
        assertThatThrownBy(() -> given.as(Given.GIULIA, () -> organisations.forEditing(1))).isInstanceOf(UnauthorizedException.class);
    }

    @Test
    void aRuleThatSaysNoIsNotWrapped() {
        assertThatThrownBy(() -> given.as(Given.MAAIKE, () -> organisations.forEditing(NO_SUCH_ORGANISATION))).isExactlyInstanceOf(NotFound.class);
    }

    @Test
    void whoMayGetsAnAnswer() {
        assertThat(given.as(Given.MAAIKE, () -> organisations.forEditing(1))).isNotNull();
    }
}
