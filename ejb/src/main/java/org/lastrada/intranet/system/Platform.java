package org.lastrada.intranet.system;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.lastrada.intranet.audit.AuditedAs;
import org.lastrada.intranet.shared.Texts;

/** The platform that this installation serves: one row, written when it is set up, changed by the administrator. */
@Entity
@AuditedAs("platform")
class Platform {

    static final int ID = 1;

    @Id
    private int id = ID;
    @Version
    private int version;
    private String name;
    private String shortName;
    private String defaultLanguage;
    private String timeZone;
    private String currency;
    private String secondFactorRoles = "";
    private String logo;
    private boolean demo;
    private Instant setUpAt;

    protected Platform() { }

    /** Nameless, until it is set up. */
    static Platform unnamed() {
        var platform = new Platform();
        platform.be("Intranet", "Intranet", Texts.LANGUAGES.get(0), ZoneId.of("UTC"), Currency.getInstance("EUR"));
        return platform;
    }

    /** @param currency ISO 4217, the one that money is added up in */
    void be(String name, String shortName, Locale language, ZoneId zone, Currency currency) {
        if (name == null || name.isBlank() || shortName == null || shortName.isBlank()) throw new PlatformNeedsAName();
        this.name = name.strip();
        this.shortName = shortName.strip();
        this.defaultLanguage = Texts.language(language.getLanguage()).getLanguage();
        this.timeZone = zone.getId();
        this.currency = currency.getCurrencyCode();
    }

    void askSecondFactorOf(Set<String> roles) {
        secondFactorRoles = String.join(",", new TreeSet<>(roles));
    }

    void wear(String logoHash) {
        logo = logoHash;
    }

    void beDemo() {
        demo = true;
    }

    void open(Instant now) {
        setUpAt = now;
    }

    Settings settings() {
        return new Settings(name, shortName, Texts.language(defaultLanguage), ZoneId.of(timeZone), Currency.getInstance(currency),
                secondFactorRoles.isEmpty() ? Set.of() : Set.of(secondFactorRoles.split(",")), logo, demo, setUpAt != null, version);
    }
}
