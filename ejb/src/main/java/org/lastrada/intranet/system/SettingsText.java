package org.lastrada.intranet.system;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/**
 * What the administrator wrote on the settings page.
 *
 * @param secondFactorRoles codes of the roles whose holders must have a second factor
 */
public record SettingsText(String name, String shortName, Locale language, ZoneId zone, Currency currency, Set<String> secondFactorRoles) { }
