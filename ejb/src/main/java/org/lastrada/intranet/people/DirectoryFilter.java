package org.lastrada.intranet.people;

import java.util.Set;

/**
 * What a reader of the directory asked for; null or empty means all. Each facet that names several means any of them.
 *
 * @param text          in name, job title or organisation, accents and case forgiven by the database's collation
 * @param countries     of the organisation's seat, ISO 3166-1 alpha-2
 * @param organisations ids
 * @param functions     held today
 * @param languages     ISO 639, that the person works in
 * @param classes       codes of the organisation's class
 */
public record DirectoryFilter(String text, Set<String> countries, Set<Long> organisations, Set<RepresentativeFunction> functions, Set<String> languages,
                              Set<String> classes) {

    public static final DirectoryFilter ALL = new DirectoryFilter(null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
}
