package org.lastrada.intranet.search;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.lastrada.intranet.rights.Holder;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Reach;

/**
 * Who may find something: anybody who holds one of these keys. The keys of a thing are kept with it; those of a reader follow, at the moment
 * of reading, from what is true of them then.
 */
public record Audience(Set<String> keys) {

    public static final Audience NOBODY = new Audience(Set.of());
    /** Whoever is signed in. */
    public static final Audience EVERYBODY = new Audience(Set.of("everybody"));

    public Audience {
        keys = Set.copyOf(keys);
    }

    /** Whoever holds the permission, whatever its reach. */
    public static Audience holding(Permission permission) {
        return new Audience(Set.of(permission.code()));
    }

    /** Whoever holds the permission for the whole platform. */
    public static Audience reachingAll(Permission permission) {
        return new Audience(Set.of(everywhere(permission)));
    }

    /** Whoever holds the permission for this organisation. */
    public static Audience reaching(Permission permission, long organisation) {
        return new Audience(Set.of(at(permission, organisation), everywhere(permission)));
    }

    /** Whoever belongs to the organisation and holds the permission, whatever its reach. */
    public static Audience within(Permission permission, long organisation) {
        return new Audience(Set.of("own:" + at(permission, organisation)));
    }

    public static Audience role(String role) {
        return new Audience(Set.of("role:" + role));
    }

    public static Audience person(long id) {
        return new Audience(Set.of("person:" + id));
    }

    public Audience or(Audience others) {
        var all = new TreeSet<>(keys);
        all.addAll(others.keys);
        return new Audience(all);
    }

    /** The keys that the reader holds now. */
    public static Set<String> of(Holder reader) {
        var keys = new TreeSet<String>();
        if (reader.accountId() != null) keys.addAll(EVERYBODY.keys);
        reader.roles().forEach(role -> keys.addAll(role(role).keys()));
        if (reader.personId() != null) keys.addAll(person(reader.personId()).keys());
        reader.grants().forEach((permission, reach) -> {
            keys.add(permission.code());
            if (reach == Reach.PLATFORM) keys.add(everywhere(permission));
            if (reader.organisationId() == null) return;
            keys.add(at(permission, reader.organisationId()));
            keys.addAll(within(permission, reader.organisationId()).keys());
        });
        return keys;
    }

    public boolean admits(Collection<String> held) {
        return keys.stream().anyMatch(held::contains);
    }

    private static String at(Permission permission, long organisation) {
        return permission.code() + "@" + organisation;
    }

    private static String everywhere(Permission permission) {
        return permission.code() + "@*";
    }
}
