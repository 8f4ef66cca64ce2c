package org.lastrada.intranet.membership;

/** How many organisations of a class count as current in a country. */
public record CountryCount(String country, String classCode, long organisations) { }
