package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.lastrada.intranet.system.PlatformSettings;

/** The day it is where the platform is. */
@ApplicationScoped
class Today {

    @Inject PlatformSettings settings;
    @Inject Clock clock;

    LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), settings.now().zone());
    }
}
