package org.lastrada.intranet.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The code lists of the world that we take as they are: countries of ISO 3166-1 alpha-2 with XK for Kosovo, languages of ISO 639-1. */
public final class Codes {

    public static final Set<String> COUNTRIES = with(Locale.getISOCountries(), "XK");
    public static final Set<String> LANGUAGES = with(Locale.getISOLanguages());

    private Codes() { }

    private static Set<String> with(String[] standard, String... more) {
        var codes = new TreeSet<>(Arrays.asList(standard));
        codes.addAll(Arrays.asList(more));
        return Set.copyOf(codes);
    }
}
