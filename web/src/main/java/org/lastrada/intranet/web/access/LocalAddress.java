package org.lastrada.intranet.web.access;

import java.util.regex.Pattern;

/** Where to go after signing in: an address of this platform, never of another. */
final class LocalAddress {

    private static final Pattern OURS = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/_-]*(\\?[A-Za-z0-9=&%._~+-]*)?");

    private LocalAddress() { }

    static String orHome(String asked) {
        return asked != null && OURS.matcher(asked).matches() ? asked : "/";
    }
}
