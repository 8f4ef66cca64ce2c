package org.lastrada.intranet.people;

import java.util.List;

/**
 * What the directory can be narrowed to.
 *
 * @param organisations that have somebody in it, by name
 * @param languages     that somebody in it works in, ISO 639
 */
public record DirectoryChoices(List<OrganisationOption> organisations, List<String> languages) { }
