package org.lastrada.intranet.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Currency;
import org.lastrada.intranet.access.FirstAnswers;
import org.lastrada.intranet.access.FirstRun;
import org.lastrada.intranet.access.link.LinkDoor;
import org.lastrada.intranet.shared.Texts;
import org.lastrada.intranet.web.faces.Query;
import org.lastrada.intranet.web.faces.Visits;

/** The platform's first page: its name, its money, its first administrator. */
@Named("firstRun")
@ViewScoped
public class FirstRunPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject FirstRun boundary;
    @Inject Query query;
    @Inject LinkDoor door;
    @Inject Visits visits;
    private String token;
    private boolean open;
    private String name;
    private String shortName;
    private String language = "en";
    private String zone = "Europe/Brussels";
    private String currency = "EUR";
    private String country;
    private String memberLabel;
    private String associateLabel;
    private String givenName;
    private String familyName;
    private String email;
    private transient String password;

    public void load() {
        token = query.text("token");
        door.look(token, visits.current());
        open = boundary.mayBegin(token);
    }

    public String answer() {
        boundary.answer(token, new FirstAnswers(name, shortName, Texts.language(language), ZoneId.of(zone), Currency.getInstance(currency), country,
                memberLabel, associateLabel, givenName, familyName, email, password));
        return "/sign-in.xhtml?faces-redirect=true&done=access.set-up";
    }

    /** The link holds. */
    public boolean isOpen() {
        return open;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getMemberLabel() {
        return memberLabel;
    }

    public void setMemberLabel(String memberLabel) {
        this.memberLabel = memberLabel;
    }

    public String getAssociateLabel() {
        return associateLabel;
    }

    public void setAssociateLabel(String associateLabel) {
        this.associateLabel = associateLabel;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
