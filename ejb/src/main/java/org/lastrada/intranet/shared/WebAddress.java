package org.lastrada.intranet.shared;

import java.net.URI;
import java.util.Locale;

/** The address of a web site: http or https and a host, nothing that a browser would run. */
public final class WebAddress {

    private WebAddress() { }

    /**
     * @param typed the scheme may be left out
     * @return null for nothing
     * @throws NotAWebAddress for anything that is not the address of a web site
     */
    public static String orNull(String typed) {
        var line = PlainText.line(typed);
        if (line == null) return null;
        var full = line.matches("(?i)[a-z][a-z0-9+.-]*:.*") ? line : "https://" + line;
        try {
            var address = new URI(full);
            var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            if (!(scheme.equals("http") || scheme.equals("https")) || address.getHost() == null || !address.getHost().contains(".")
                    || address.getUserInfo() != null) throw new NotAWebAddress(line);
            return full;
        } catch (java.net.URISyntaxException e) {
            throw new NotAWebAddress(line);
        }
    }
}
