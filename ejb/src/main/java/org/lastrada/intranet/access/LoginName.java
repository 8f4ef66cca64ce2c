package org.lastrada.intranet.access;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import org.lastrada.intranet.shared.EmailAddress;

/**
 * What an account is found and throttled by: the e-mail address as typed, brought to one form (NFKC, lower case, no
 * blanks around, no invisible characters, domain in ASCII). Accepts any text, since a refusal here would tell which
 * names can exist; more than 254 characters are cut off, as no address has them.
 */
record LoginName(String value) {

    private static final int LONGEST = 254;

    LoginName {
        value = canonical(value == null ? "" : value);
    }

    static LoginName of(String typed) {
        return new LoginName(typed);
    }

    static LoginName of(EmailAddress address) {
        return new LoginName(address.value());
    }

    /** Normalised again after lowering: lowering can leave letters apart that NFKC puts together. */
    private static String canonical(String typed) {
        var cut = typed.substring(0, Math.min(typed.length(), 4 * LONGEST));
        var lower = Normalizer.normalize(cut, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var visible = Normalizer.normalize(lower, Normalizer.Form.NFKC).replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
        var name = withAsciiDomain(visible);
        return name.substring(0, Math.min(name.length(), LONGEST)).strip();
    }

    private static String withAsciiDomain(String name) {
        var at = name.lastIndexOf('@');
        if (at < 0) return name;
        try {
            return name.substring(0, at + 1) + IDN.toASCII(name.substring(at + 1));
        } catch (IllegalArgumentException notADomain) {
            return name;
        }
    }
}
