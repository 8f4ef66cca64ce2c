package org.lastrada.intranet.people;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lastrada.intranet.shared.EmailAddress;

/** The domains an organisation is known to use: of its website and of its own address. None known means nothing can be told. */
record HouseDomains(Set<String> domains) {

    private static final Pattern HOST = Pattern.compile("^\\s*(?:[a-z]+://)?(?:www\\.)?([a-z0-9.-]+)");
    private static final Pattern AFTER_AT = Pattern.compile("@([a-z0-9.-]+)\\s*$");

    /** @param website may be null or anything somebody typed, as {@code email} */
    static HouseDomains of(String website, String email) {
        var domains = new HashSet<String>();
        addFound(domains, HOST, website);
        addFound(domains, AFTER_AT, email);
        return new HouseDomains(domains);
    }

    /** True as well for sub-domains either way: {@code mail.kompas.example} belongs to {@code kompas.example}. */
    boolean include(EmailAddress address) {
        return domains.isEmpty() || domains.stream().anyMatch(domain -> isWithin(address.domain(), domain) || isWithin(domain, address.domain()));
    }

    private static boolean isWithin(String inner, String outer) {
        return inner.equals(outer) || inner.endsWith("." + outer);
    }

    private static void addFound(Set<String> domains, Pattern pattern, String text) {
        if (text == null) return;
        var found = pattern.matcher(text.toLowerCase(Locale.ROOT));
        if (found.find()) domains.add(found.group(1));
    }
}
