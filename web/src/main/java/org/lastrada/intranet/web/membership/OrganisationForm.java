package org.lastrada.intranet.web.membership;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastrada.intranet.membership.BudgetBand;
import org.lastrada.intranet.membership.OrganisationProfile;
import org.lastrada.intranet.membership.StaffBand;

/** What stands in the fields of the organisation's form. */
public class OrganisationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String shortName;
    private String legalName;
    private String country;
    private String city;
    private String address;
    private String legalForm;
    private String registrationNumber;
    private Integer founded;
    private String website;
    private String email;
    private String phone;
    private String description;
    private StaffBand staffBand;
    private BudgetBand budgetBand;
    private String[] countriesServed = {};
    private String[] languages = {};
    private Long[] services = {};
    private Long[] targetGroups = {};
    private Long[] themes = {};

    OrganisationProfile profile() {
        return new OrganisationProfile(shortName, legalName == null ? shortName : legalName, country, Set.copyOf(Arrays.asList(countriesServed)), legalForm,
                registrationNumber, founded, website, email, phone, address, city, description, Set.copyOf(Arrays.asList(languages)),
                Stream.of(services, targetGroups, themes).flatMap(Arrays::stream).collect(Collectors.toSet()), staffBand, budgetBand);
    }

    void show(OrganisationProfile profile, Set<Long> offeredServices, Set<Long> offeredGroups, Set<Long> offeredThemes) {
        shortName = profile.shortName();
        legalName = profile.legalName();
        country = profile.country();
        city = profile.city();
        address = profile.address();
        legalForm = profile.legalForm();
        registrationNumber = profile.registrationNumber();
        founded = profile.founded();
        website = profile.website();
        email = profile.email();
        phone = profile.phone();
        description = profile.description();
        staffBand = profile.staffBand();
        budgetBand = profile.budgetBand();
        countriesServed = profile.countriesServed().toArray(String[]::new);
        languages = profile.languages().toArray(String[]::new);
        services = among(profile.terms(), offeredServices);
        targetGroups = among(profile.terms(), offeredGroups);
        themes = among(profile.terms(), offeredThemes);
    }

    private static Long[] among(Set<Long> terms, Set<Long> offered) {
        var both = new HashSet<>(terms);
        both.retainAll(offered);
        return both.toArray(Long[]::new);
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getLegalName() {
        return legalName;
    }

    public void setLegalName(String legalName) {
        this.legalName = legalName;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getLegalForm() {
        return legalForm;
    }

    public void setLegalForm(String legalForm) {
        this.legalForm = legalForm;
    }

    public String getRegistrationNumber() {
        return registrationNumber;
    }

    public void setRegistrationNumber(String registrationNumber) {
        this.registrationNumber = registrationNumber;
    }

    public Integer getFounded() {
        return founded;
    }

    public void setFounded(Integer founded) {
        this.founded = founded;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public StaffBand getStaffBand() {
        return staffBand;
    }

    public void setStaffBand(StaffBand staffBand) {
        this.staffBand = staffBand;
    }

    public BudgetBand getBudgetBand() {
        return budgetBand;
    }

    public void setBudgetBand(BudgetBand budgetBand) {
        this.budgetBand = budgetBand;
    }

    public String[] getCountriesServed() {
        return countriesServed;
    }

    public void setCountriesServed(String[] countriesServed) {
        this.countriesServed = countriesServed;
    }

    public String[] getLanguages() {
        return languages;
    }

    public void setLanguages(String[] languages) {
        this.languages = languages;
    }

    public Long[] getServices() {
        return services;
    }

    public void setServices(Long[] services) {
        this.services = services;
    }

    public Long[] getTargetGroups() {
        return targetGroups;
    }

    public void setTargetGroups(Long[] targetGroups) {
        this.targetGroups = targetGroups;
    }

    public Long[] getThemes() {
        return themes;
    }

    public void setThemes(Long[] themes) {
        this.themes = themes;
    }
}
