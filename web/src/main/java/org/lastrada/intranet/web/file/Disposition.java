package org.lastrada.intranet.web.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The name of a download in a header: plain for old programs, and in every alphabet by RFC 5987. */
final class Disposition {

    private Disposition() { }

    static String attachment(String name) {
        return "attachment; filename=\"" + name.replaceAll("[^ !#$&+\\-.0-9A-Z^_`a-z{}~()]", "_") + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
