package org.lastrada.intranet.progress;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.util.Locale;
import org.apache.shiro.authz.UnauthorizedException;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Texts;

class ReasonTest {

    private final Texts texts = Texts.in(Locale.ENGLISH);

    @Test
    void whoMayNoLongerIsToldSoAndItIsNotTriedAgain() {
        assertThat(Reason.of(new UnauthorizedException("person:export"), 4, texts)).isEqualTo(new Reason(texts.get("progress.failure.rights"), true));
        assertThat(Reason.of(new NotFound(), 4, texts).isForGood()).isTrue();
    }

    @Test
    void aRuleThatSaysNoIsSaidInItsOwnWords() {
        var refused = Reason.of(new EJBException(new WorkHasEnded()), 4, texts);
        assertThat(refused.sentence()).isEqualTo(texts.get("refusal.WorkHasEnded"));
        assertThat(refused.isForGood()).isTrue();
    }

    @Test
    void whatNobodyExpectedIsTriedAgainAndToldByTheNumberOfTheWork() {
        var ours = Reason.of(new IllegalStateException("disk full"), 1234, texts);
        assertThat(ours.isForGood()).isFalse();
        assertThat(ours.sentence()).endsWith("work 1234.").doesNotContain("disk");
    }
}
