package org.lastrada.intranet.intake.cell;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Websites, e-mail addresses and telephone numbers as people type them. */
public final class Addresses {

    private static final Pattern EMAIL = Pattern.compile("[\\p{Alnum}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{Alnum}!#$%&'*+/=?^_`{|}~-]+)*@([^@\\s]+)");
    private static final Pattern HOST = Pattern.compile("(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d ()./-]{4,30}");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:(?!\\d+(/|$)).*");

    private Addresses() {
    }

    static String website(String text) throws UnfitCell {
        if (SCHEME.matcher(text).matches() && !text.matches("(?i)https?://.*")) throw new UnfitCell("websiteScheme", text);
        try {
            var uri = new URI(text.matches("(?i)https?://.*") ? text : "https://" + text);
            if (uri.getRawUserInfo() != null || uri.getRawAuthority() == null) throw new UnfitCell("notAWebsite", text);
            var port = uri.getRawAuthority().replaceFirst("^.*?(:\\d{1,5})?$", "$1");
            var path = uri.getRawPath() == null || uri.getRawPath().equals("/") ? "" : uri.getRawPath();
            return uri.getScheme().toLowerCase(Locale.ROOT) + "://" + host(uri.getRawAuthority().replaceFirst(":\\d{1,5}$", "")) + port + path
                    + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new UnfitCell("notAWebsite", text);
        }
    }

    static String email(String text) throws UnfitCell {
        var bare = text.replaceFirst("(?i)^mailto:", "");
        if (bare.chars().filter(c -> c == '@').count() > 1) throw new UnfitCell("severalEmails", text);
        var address = EMAIL.matcher(bare);
        try {
            if (!address.matches() || bare.length() > 254 || bare.indexOf('@') > 64) throw new UnfitCell("notAnEmail", text);
            return bare.substring(0, bare.indexOf('@') + 1) + host(address.group(2));
        } catch (IllegalArgumentException e) {
            throw new UnfitCell("notAnEmail", text);
        }
    }

    static String phone(String text) throws UnfitCell {
        if (!PHONE.matcher(text).matches()) throw new UnfitCell("notAPhone", text);
        return text;
    }

    /** The host without {@code www.}, by which two websites are the same organisation's. */
    public static String hostOf(String website) {
        return URI.create(website).getAuthority().replaceFirst("^www\\.", "").replaceFirst(":\\d+$", "");
    }

    private static String host(String typed) {
        var ascii = IDN.toASCII(typed).toLowerCase(Locale.ROOT);
        if (!HOST.matcher(ascii).matches()) throw new IllegalArgumentException(typed);
        return ascii;
    }
}
