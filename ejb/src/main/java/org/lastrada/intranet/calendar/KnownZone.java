package org.lastrada.intranet.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.ZoneRulesBuilder;
import net.fortuna.ical4j.model.component.VTimeZone;

/**
 * A time zone that can be told to a calendar program by its rules. Moments of other zones are told in UTC, and so are those that a wall
 * clock shows twice in the night it is put back, or that the library's rules place elsewhere than the server's.
 */
record KnownZone(ZoneId zone, VTimeZone definition, ZoneRules rules) {

    private static final TimeZoneRegistry REGISTRY = TimeZoneRegistryFactory.getInstance().createRegistry();
    /** Reading the rules of a zone takes longer than writing a whole calendar. */
    private static final Map<ZoneId, Optional<KnownZone>> READ = new ConcurrentHashMap<>();

    static List<KnownZone> among(List<Entry> entries) {
        var zones = new TreeMap<String, KnownZone>();
        for (var entry : entries) {
            if (entry.when() instanceof When.Moments moments) of(moments).ifPresent(known -> zones.put(known.zone.getId(), known));
        }
        return List.copyOf(zones.values());
    }

    /** One of the moments as it is written: on the wall clock of its place with the zone, or in UTC. */
    static Temporal told(When.Moments moments, Instant instant) {
        return of(moments).isPresent() ? instant.atZone(moments.zone()) : instant;
    }

    static Optional<KnownZone> of(When.Moments moments) {
        return READ.computeIfAbsent(moments.zone(), KnownZone::read).filter(known -> known.tells(moments.starts()) && known.tells(moments.ends()));
    }

    private static Optional<KnownZone> read(ZoneId zone) {
        return Optional.ofNullable(REGISTRY.getTimeZone(zone.getId())).map(found -> found.getVTimeZone())
                .filter(definition -> definition.getTimeZoneId().getValue().equals(zone.getId()))
                .map(definition -> new KnownZone(zone, definition, new ZoneRulesBuilder().vTimeZone(definition).build()));
    }

    private boolean tells(Instant instant) {
        var wall = LocalDateTime.ofInstant(instant, zone);
        return wall.atZone(zone).toInstant().equals(instant) && rules.getOffset(instant).equals(zone.getRules().getOffset(instant));
    }
}
