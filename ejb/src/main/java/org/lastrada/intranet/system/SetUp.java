package org.lastrada.intranet.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/** Whether the platform has been given its name, and doing so. */
@ApplicationScoped
public class SetUp {

    /** Who reaches every account or every organisation adds a second factor before anything else; the settings page may ask more or fewer. */
    private static final Set<String> RUNNING_THE_PLATFORM = Set.of("platform-administrator", "secretariat");

    @Inject PlatformSettings settings;
    @Inject Clock clock;

    public boolean isDone() {
        return settings.platform().settings().isSetUp();
    }

    public void asDemo() {
        var platform = settings.platform();
        platform.be("European Platform against Trafficking", "EPT", Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"), Currency.getInstance("EUR"));
        platform.beDemo();
        platform.open(clock.instant());
        settings.forget();
    }

    /** The first administrator's answers; only while nobody has given any. */
    public void as(String name, String shortName, Locale language, ZoneId zone, Currency currency) {
        if (isDone()) throw new AlreadySetUp();
        var platform = settings.platform();
        platform.be(name, shortName, language, zone, currency);
        platform.askSecondFactorOf(RUNNING_THE_PLATFORM);
        platform.open(clock.instant());
        settings.forget();
    }
}
