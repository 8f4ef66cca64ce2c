package org.lastrada.intranet.calendar;

import java.util.Objects;
import java.util.Set;

/**
 * What of a calendar somebody wants to see.
 *
 * @param kinds         codes; empty for all
 * @param own           what is about the reader's own organisation
 * @param organisations ids, besides; with neither, everybody's
 */
public record EntryFilter(Set<String> kinds, boolean own, Set<Long> organisations) {

    public static final EntryFilter EVERYTHING = new EntryFilter(Set.of(), false, Set.of());

    boolean wants(EntrySource source) {
        return wants(source.kind());
    }

    boolean wants(Entry entry, Long ownOrganisation) {
        if (!wants(entry.kind())) return false;
        if (!own && organisations.isEmpty()) return true;
        var id = entry.whose() == null ? null : entry.whose().id();
        return own && Objects.equals(id, ownOrganisation) || organisations.contains(id);
    }

    private boolean wants(Kind kind) {
        return kinds.isEmpty() || kinds.contains(kind.code());
    }
}
