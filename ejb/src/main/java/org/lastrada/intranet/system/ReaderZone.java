package org.lastrada.intranet.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.shared.Days;

/** The zone in which times are told to whoever is asking: the one they chose, else the platform's. */
@ApplicationScoped
public class ReaderZone {

    @Inject Caller caller;
    @Inject Days days;

    public ZoneId now() {
        return caller.zone().orElseGet(() -> days.zone());
    }
}
