package org.lastrada.intranet.membership;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.demo.DemoOrganisation;
import org.lastrada.intranet.demo.DemoPlatform;
import org.lastrada.intranet.demo.Size;

/** The rules as they stand in the database say of every demo organisation what its history means. */
@ExtendWith(ArquillianExtension.class)
class DemoStatusIT {

    @Inject Register register;
    @Inject Given given;
    @Inject Clock clock;

    @Test
    void everyOrganisationHasTheStatusThatItsHistoryMeans() {
        var platform = DemoPlatform.of(LocalDate.ofInstant(clock.instant(), clock.getZone()), Size.PLATFORM);
        var meant = platform.organisations().stream().collect(toMap(DemoOrganisation::shortName, o -> o.membership().expected().name()));
        var shown = given.as(Given.MAAIKE, () -> register.after(0, 1_000)).stream()
                .collect(toMap(OrganisationRow::shortName, row -> row.status().name(), (one, other) -> one));
        assertThat(shown).containsAllEntriesOf(meant);
    }
}
