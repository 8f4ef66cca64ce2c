package org.lastrada.intranet.membership;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lastrada.intranet.audit.AuditedAs;
import org.lastrada.intranet.membership.kind.OrganisationClass;
import org.lastrada.intranet.membership.profile.BudgetBand;
import org.lastrada.intranet.membership.profile.OrganisationProfile;
import org.lastrada.intranet.membership.profile.StaffBand;
import org.lastrada.intranet.membership.status.Standing;
import org.lastrada.intranet.membership.status.StatusRule;
import org.lastrada.intranet.vocabulary.Term;

/**
 * A member or associate of the platform, or the secretariat itself: what it tells about itself, the class it is of, and its membership.
 */
@Entity
@AuditedAs(value = "organisation", organisation = "id")
public class Organisation {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    @Version
    private int version;
    private String shortName;
    private String legalName;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "class_code")
    private OrganisationClass organisationClass;
    private String country;
    private String city;
    private String address;
    private String legalForm;
    private String registrationNumber;
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private Integer founded;
    private String website;
    private String email;
    private String phone;
    @Column(columnDefinition = "text")
    private String description;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StaffBand staffBand;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private BudgetBand budgetBand;
    private String logo;
    @Embedded
    private Membership membership = new Membership(this);
    private Instant createdAt;
    @ElementCollection
    @CollectionTable(name = "organisation_country", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "country")
    private Set<String> countriesServed = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "organisation_language", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "language")
    private Set<String> languages = new HashSet<>();
    @ManyToMany
    @JoinTable(name = "organisation_term", joinColumns = @JoinColumn(name = "organisation_id"), inverseJoinColumns = @JoinColumn(name = "term_id"))
    private Set<Term> terms = new HashSet<>();

    protected Organisation() { }

    public Organisation(OrganisationClass organisationClass, OrganisationProfile profile, Set<Term> terms, Instant now) {
        this.organisationClass = organisationClass;
        this.createdAt = now;
        describe(profile, terms);
    }

    /** @param chosen the terms that {@code profile.terms()} names */
    public void describe(OrganisationProfile profile, Set<Term> chosen) {
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
        replace(countriesServed, profile.countriesServed());
        replace(languages, profile.languages());
        replace(terms, chosen);
    }

    private static <T> void replace(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    void wear(String logoHash) {
        logo = logoHash;
    }

    void become(OrganisationClass anotherClass) {
        organisationClass = anotherClass;
    }

    /**
     * Takes over what a duplicate's membership adds to its own, and its logo if it has none.
     *
     * @throws CannotMergeWithItself
     * @throws SecretariatCannotBeMerged
     */
    Absorption absorb(Organisation duplicate) {
        var absorption = Absorption.of(this, duplicate);
        membership.absorb(duplicate.membership(), absorption);
        if (logo == null) logo = duplicate.logo();
        return absorption;
    }

    /** What would come of it, without becoming it. */
    Organisation absorbing(Organisation duplicate) {
        var sketch = new Organisation(organisationClass, profile(), Set.copyOf(terms), createdAt);
        sketch.id = id;
        sketch.membership.copy(membership);
        sketch.absorb(duplicate);
        return sketch;
    }

    /** What the rules say on a day, and until which day they will go on saying it if nothing is changed. */
    Standing standing(List<StatusRule> rules, LocalDate today) {
        return membership.standing(rules.stream().filter(rule -> rule.isFor(organisationClass.code())).toList(), today);
    }

    public Long id() {
        return id;
    }

    int version() {
        return version;
    }

    public String shortName() {
        return shortName;
    }

    public String country() {
        return country;
    }

    public OrganisationClass organisationClass() {
        return organisationClass;
    }

    public boolean counts() {
        return membership.counts();
    }

    Membership membership() {
        return membership;
    }

    String logo() {
        return logo;
    }

    Set<Term> terms() {
        return Set.copyOf(terms);
    }

    public OrganisationProfile profile() {
        return new OrganisationProfile(shortName, legalName, country, Set.copyOf(countriesServed), legalForm, registrationNumber, founded, website,
                email, phone, address, city, description, Set.copyOf(languages),
                Set.copyOf(terms.stream().map(Term::id).toList()), staffBand, budgetBand);
    }
}
