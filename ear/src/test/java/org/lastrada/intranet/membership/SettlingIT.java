package org.lastrada.intranet.membership;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.access.Together;
import org.lastrada.intranet.audit.Rows;

@ExtendWith(ArquillianExtension.class)
class SettlingIT {

    private static final String DUE = "select count(*) from organisation where status_until < '2021-01-01'";

    @Inject Settling settling;
    @Inject Given given;
    @Inject Together together;
    @Inject Rows rows;

    @Test
    void ofManyFirstReadersOfADayNoneIsTurnedAway() {
        rows.change("update organisation set status_until = '2020-12-31' where status_until is not null");
        assertThat(rows.number(DUE)).isPositive();
        Callable<Boolean> reading = () -> given.as(Given.MAAIKE, () -> given.inTransaction(() -> {
            settling.settleDue();
            return true;
        }));

        assertThat(together.all(6, reading)).extracting(Together.Outcome::failure).containsOnlyNulls();
        assertThat(rows.number(DUE)).isZero();
    }
}
