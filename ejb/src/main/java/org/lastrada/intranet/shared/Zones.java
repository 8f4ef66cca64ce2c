package org.lastrada.intranet.shared;

import java.time.ZoneId;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** The time zones one can choose from: those that are called after a place, and UTC. */
public final class Zones {

    public static final SortedSet<String> ALL = all();

    private Zones() { }

    /** @throws ZoneIsUnknown for anything that is not among them */
    public static ZoneId of(String id) {
        if (!ALL.contains(id)) throw new ZoneIsUnknown(id);
        return ZoneId.of(id);
    }

    private static SortedSet<String> all() {
        var zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
        zones.removeIf(zone -> !zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC"));
        return Collections.unmodifiableSortedSet(zones);
    }
}
