package org.lastrada.intranet.shared;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Every sentence of the platform in one language. The first segment of a key names its bundle: {@code membership.register.title}
 * stands in {@code texts/membership.properties}, its French in {@code texts/membership_fr.properties}.
 */
public final class Texts {

    /** The languages of the interface, the first being the one that fills in. A new one is a new set of bundles. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private static final ResourceBundle.Control NEVER_THE_SERVERS_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Java's own cache asks its control and two modules at each look, which a page does a hundred times. */
    private static final Map<String, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
    }

    /** All languages, one of them before the others. */
    public static List<Locale> languages(Locale first) {
        return Stream.concat(Stream.of(first), LANGUAGES.stream()).distinct().toList();
    }

    public static Texts in(Locale locale) {
        return new Texts(LANGUAGES.contains(locale) ? locale : LANGUAGES.get(0));
    }

    /** The language of the fixed list that the tag names, or the first of the list. */
    public static Locale language(String tag) {
        return LANGUAGES.stream().filter(l -> l.getLanguage().equals(tag)).findFirst().orElse(LANGUAGES.get(0));
    }

    public Locale locale() {
        return locale;
    }

    /** The text with its {@code {0}} filled in; a key without text comes back in question marks, which a test looks for. */
    public String get(String key, Object... arguments) {
        var pattern = find(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(said(arguments));
    }

    /** Days as the language writes them; everything else is MessageFormat's own business. */
    private Object[] said(Object... arguments) {
        var days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.ENGLISH.equals(locale) ? Locale.UK : locale);
        return Arrays.stream(arguments).map(argument -> argument instanceof LocalDate day ? days.format(day) : argument).toArray();
    }

    /** @param code of two letters */
    public String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }

    public String nameOfLanguage(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale);
    }

    public boolean has(String key) {
        return !find(key).equals(missing(key));
    }

    private String find(String key) {
        var dot = key.indexOf('.');
        if (dot < 1) return missing(key);
        try {
            return bundle(key.substring(0, dot)).getString(key);
        } catch (MissingResourceException e) {
            return missing(key);
        }
    }

    private ResourceBundle bundle(String name) {
        return BUNDLES.computeIfAbsent(name + "_" + locale, any -> ResourceBundle.getBundle("texts." + name, locale, Texts.class.getClassLoader(), NEVER_THE_SERVERS_LOCALE));
    }

    private static String missing(String key) {
        return "???" + key + "???";
    }
}
