package org.lastrada.intranet.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.system.ReaderZone;

/** Dates, numbers, countries and languages as the reader writes them. */
@Named
@RequestScoped
public class Format {

    @Inject I18n i18n;
    @Inject Days days;
    @Inject ReaderZone zone;
    @Inject Clock clock;

    public String day(LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(region()).format(day);
    }

    /** In the reader's zone. */
    public String moment(Instant instant) {
        return instant == null ? "" : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(region()).format(local(instant));
    }

    /** "14:03", of today. */
    public String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(region()).format(local(instant));
    }

    /** "3 days ago", "in 2 months": beside a date, never instead of one. */
    public String ago(Instant instant) {
        return instant == null ? "" : relative(local(instant), local(clock.instant()));
    }

    public String relativeDay(LocalDate day) {
        if (day == null) return "";
        var zone = days.zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return day.equals(today) ? i18n.get("shell.today") : relative(day.atStartOfDay(zone), today.atStartOfDay(zone));
    }

    /** English as it is written in Europe: the day comes before the month. */
    public Locale region() {
        return Locale.ENGLISH.equals(i18n.locale()) ? Locale.UK : i18n.locale();
    }

    private ZonedDateTime local(Instant instant) {
        return instant.atZone(zone.now());
    }

    private String relative(ZonedDateTime then, ZonedDateTime now) {
        var past = then.isBefore(now);
        for (var unit : new ChronoUnit[] {ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.DAYS, ChronoUnit.HOURS, ChronoUnit.MINUTES}) {
            var count = Math.abs(then.until(now, unit));
            if (count > 0) return i18n.of((past ? "shell.ago." : "shell.in.") + unit.name().toLowerCase(Locale.ROOT), count);
        }
        return i18n.get("shell.just-now");
    }

    /** The alphabet of the reader's language. */
    public Comparator<String> order() {
        return Collator.getInstance(i18n.locale())::compare;
    }

    public String number(Number number) {
        return number == null ? "" : NumberFormat.getInstance(region()).format(number);
    }

    /** Thousandths of a second as seconds with one decimal: "0.4 s". */
    public String seconds(Long millis) {
        return millis == null ? "" : number(Math.round(millis / 100.0) / 10.0) + " s";
    }

    /** "3.4 MB". */
    public String bytes(long size) {
        if (size < 1024) return i18n.of("shell.bytes", size);
        if (size < 1024 * 1024) return i18n.of("shell.kilobytes", number(size / 1024));
        return i18n.of("shell.megabytes", number(Math.round(10.0 * size / 1024 / 1024) / 10.0));
    }

    public String country(String code) {
        return code == null ? "" : new Locale.Builder().setRegion(code).build().getDisplayCountry(i18n.locale());
    }

    public String countries(Collection<String> codes) {
        return codes.stream().map(this::country).sorted(order()).collect(Collectors.joining(", "));
    }

    public String language(String code) {
        return code == null ? "" : Locale.forLanguageTag(code).getDisplayLanguage(i18n.locale());
    }

    public String languages(Collection<String> codes) {
        return codes.stream().map(this::language).sorted(order()).collect(Collectors.joining(", "));
    }
}
