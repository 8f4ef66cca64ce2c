package org.lastrada.intranet.system;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/**
 * What the platform calls itself and counts in.
 *
 * @param secondFactorRoles codes of the roles whose holders must have a second factor
 * @param logo              hash of the file, or null
 * @param isSetUp           false until the first administrator went through the set-up page
 */
public record Settings(String name, String shortName, Locale language, ZoneId zone, Currency currency, Set<String> secondFactorRoles,
                       String logo, boolean isDemo, boolean isSetUp, int version) { }
