package org.lastrada.intranet.web.faces;

import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;

/** The time zones one can live in, by their names; offsets and abbreviations are left out. */
public final class Zones {

    private Zones() { }

    public static Set<String> all() {
        var zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
        zones.removeIf(zone -> !zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC"));
        return zones;
    }
}
