package org.lastrada.intranet.access;

import java.util.Set;

/**
 * What a reader of the accounts asked for; null or empty means all.
 *
 * @param text  in the address, the person's name or the organisation
 * @param roles codes of roles given by hand; any of them
 */
public record AccountFilter(String text, Set<Account.State> states, Set<String> roles) { }
