package org.lastrada.intranet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.apache.shiro.authz.UnauthorizedException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.audit.AuditReading;
import org.lastrada.intranet.audit.Head;
import org.lastrada.intranet.audit.Rows;

/** The head of the audit trail leaves the house. */
@ExtendWith(ArquillianExtension.class)
class AuditHeadLettersIT {

    @Inject AuditHeadLetters letters;
    @Inject AuditReading reading;
    @Inject Given given;
    @Inject Rows rows;

    @Test
    void whoReadsTheTrailGetsItsHeadOnceADayAndNobodyElse() {
        post();
        post();
        assertThat(rows.texts("select distinct recipient from outbox_mail where reason = 'mail.audit-head'"))
                .contains(Given.DAAN, Given.login("AUDITOR")).doesNotContain(Given.MAAIKE, Given.GIULIA);
        assertThat(rows.texts("select count(*) from outbox_mail where reason = 'mail.audit-head' group by recipient")).containsOnly("1");
    }

    @Test
    void theMailedHeadProvesThatNothingWasChangedUpToIt() {
        post();
        var body = rows.text("select body from outbox_mail where reason = 'mail.audit-head' and recipient = ?", Given.DAAN);
        var head = body.lines().filter(line -> line.matches("\\d+:[0-9a-f]{64}")).findFirst().orElseThrow();
        assertThat(given.as(Given.DAAN, () -> reading.examine(Head.of(head))).verdict().isIntact()).isTrue();
        assertThat(body).contains("/audit/verify");
    }

    @Test
    void peopleDoNotSendIt() {
        assertThatThrownBy(() -> given.as(Given.DAAN, letters::post)).isInstanceOf(UnauthorizedException.class);
    }

    private void post() {
        given.asService("audit", () -> {
            letters.post();
            return null;
        });
    }
}
