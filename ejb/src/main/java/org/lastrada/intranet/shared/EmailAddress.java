package org.lastrada.intranet.shared;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One address a mail can be sent to: the addr-spec of RFC 5321 as dot-atom, at most 64 characters before the {@code @}
 * and 254 in all, no quotes, comments, lists, names or address literals. The domain is kept in lower case and in its
 * ASCII form ({@code bücher.example} becomes {@code xn--bcher-kva.example}); the local part keeps its case.
 * Blanks around it are dropped, everything else that does not fit is {@link NotAnEmailAddress}.
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern LOCAL_PART = Pattern.compile("[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN = Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final String KELVIN_SIGN = "\u212A";

    public EmailAddress {
        value = canonical(value);
    }

    public static EmailAddress of(String typed) {
        return new EmailAddress(typed);
    }

    public String localPart() {
        return value.substring(0, value.indexOf('@'));
    }

    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String canonical(String typed) {
        var text = withoutBlanksAround(typed);
        var at = text.indexOf('@');
        if (at < 1 || at > LONGEST_LOCAL_PART || text.length() > LONGEST) throw new NotAnEmailAddress();
        var local = text.substring(0, at);
        if (!LOCAL_PART.matcher(local).matches()) throw new NotAnEmailAddress();
        var whole = local + "@" + asciiDomain(text.substring(at + 1));
        if (whole.length() > LONGEST) throw new NotAnEmailAddress();
        return whole;
    }

    /** Only U+0020: a line break at the end is an attempt at a second header, not a slip of the hand. */
    private static String withoutBlanksAround(String typed) {
        if (typed == null) throw new NotAnEmailAddress();
        var from = 0;
        var to = typed.length();
        while (from < to && typed.charAt(from) == ' ') from++;
        while (to > from && typed.charAt(to - 1) == ' ') to--;
        return typed.substring(from, to);
    }

    /** Refuses what IDNA 2003 would quietly turn into another domain: look-alikes, full-width letters, sharp s. */
    private static String asciiDomain(String domain) {
        var lower = domain.toLowerCase(Locale.ROOT);
        String ascii;
        try {
            ascii = IDN.toASCII(lower, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException e) {
            throw new NotAnEmailAddress();
        }
        var unchanged = ascii.equals(lower) || IDN.toUnicode(ascii).equals(lower);
        if (!unchanged || domain.contains(KELVIN_SIGN) || !DOMAIN.matcher(ascii).matches()) throw new NotAnEmailAddress();
        return ascii;
    }
}
