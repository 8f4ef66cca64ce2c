package org.lastrada.intranet.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.lastrada.intranet.shared.Days;

@ApplicationScoped
class PlatformDays implements Days {

    @Inject PlatformSettings settings;
    @Inject Clock clock;

    @Override
    public ZoneId zone() {
        return settings.now().zone();
    }

    @Override
    public LocalDate today() {
        return of(clock.instant());
    }
}
