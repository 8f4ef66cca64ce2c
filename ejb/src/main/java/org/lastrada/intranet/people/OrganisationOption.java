package org.lastrada.intranet.people;

/** An organisation as a choice. */
public record OrganisationOption(long id, String name, String country) { }
