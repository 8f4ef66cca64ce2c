package org.lastrada.intranet.membership;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lastrada.intranet.audit.AuditedAs;
import org.lastrada.intranet.audit.Unaudited;
import org.lastrada.intranet.vocabulary.Term;

/**
 * A member or associate of the platform (or the secretariat itself). It joins once, on a day that never moves; periods of membership
 * follow one another; it may be suspended and take up again; it ends with a reason, and stays readable. Its status is what the rules
 * make of these dates today, kept here only so that the register can be sorted and filtered by it.
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
    private LocalDate joined;
    private LocalDate endedOn;
    private String endedBecause;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MembershipStatus status = MembershipStatus.NONE;
    private boolean counts;
    @Unaudited("until when the status is sure to hold, a note to the daily job")
    private LocalDate statusUntil;
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
    @OneToMany(mappedBy = "organisation", cascade = ALL, orphanRemoval = true)
    @OrderBy("starts")
    private Set<MembershipPeriod> periods = new LinkedHashSet<>();
    @OneToMany(mappedBy = "organisation", cascade = ALL, orphanRemoval = true)
    @OrderBy("starts")
    private Set<Suspension> suspensions = new LinkedHashSet<>();
    @OneToMany(mappedBy = "organisation", cascade = ALL, orphanRemoval = true)
    @OrderBy("starts")
    private Set<StatusOverride> overrides = new LinkedHashSet<>();

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

    /** @param day never moves afterwards, whatever happens to the membership */
    public void join(LocalDate day) {
        if (joined != null && !joined.equals(day)) throw new JoinedDateNeverMoves(shortName, joined);
        joined = day;
    }

    /** For an import that is undone before anything was built on the date it brought. */
    void haveNeverJoined() {
        if (periods.isEmpty()) joined = null;
    }

    public void admitFor(LocalDate from, LocalDate until) {
        if (joined == null) join(from);
        if (from.isBefore(joined)) throw new DatesAreInTheWrongOrder(joined, from);
        if (endedOn != null) throw new MembershipHasEnded(shortName, endedOn);
        if (periods.stream().anyMatch(period -> period.overlaps(from, until))) throw new PeriodsOverlap(from, until);
        periods.add(new MembershipPeriod(this, from, until));
    }

    public void suspend(LocalDate from, LocalDate until, String reason, String by, Instant now) {
        mustBeAMember();
        if (suspensions.stream().anyMatch(suspension -> suspension.holds(from))) throw new AlreadySuspended(shortName);
        suspensions.add(new Suspension(this, from, until, reason, by, now));
    }

    void takeUpAgain(LocalDate from) {
        suspensions.stream().filter(suspension -> suspension.holds(from)).findFirst()
                .orElseThrow(() -> new NotSuspended(shortName)).liftFrom(from);
    }

    public void override(Standing.Overriding decided, Instant now) {
        overrides.stream().filter(override -> override.holds(decided.starts())).forEach(override -> override.liftFrom(decided.starts()));
        overrides.add(new StatusOverride(this, decided, now));
    }

    void liftOverride(LocalDate from) {
        overrides.stream().filter(override -> override.holds(from)).findFirst()
                .orElseThrow(() -> new NothingOverridden(shortName)).liftFrom(from);
    }

    public void end(LocalDate on, String because) {
        mustBeAMember();
        if (on.isBefore(joined)) throw new DatesAreInTheWrongOrder(joined, on);
        endedOn = on;
        endedBecause = because;
    }

    void resume() {
        if (endedOn == null) throw new MembershipHasNotEnded(shortName);
        endedOn = null;
        endedBecause = null;
    }

    /**
     * Takes over what a duplicate's membership adds to its own: the earlier day of joining, the periods and suspensions that fit. Whoever
     * never joined takes over the whole membership, its end included.
     *
     * @throws CannotMergeWithItself
     * @throws SecretariatCannotBeMerged
     */
    Absorption absorb(Organisation duplicate) {
        var absorption = Absorption.of(this, duplicate);
        if (joined == null) {
            endedOn = duplicate.endedOn;
            endedBecause = duplicate.endedBecause;
        }
        joined = absorption.joined();
        absorption.periods().forEach(period -> periods.add(period.copyFor(this)));
        absorption.suspensions().forEach(suspension -> suspensions.add(suspension.copyFor(this)));
        if (logo == null) logo = duplicate.logo;
        return absorption;
    }

    /** What would come of it, without becoming it. */
    Organisation absorbing(Organisation duplicate) {
        var sketch = new Organisation(organisationClass, profile(), Set.copyOf(terms), createdAt);
        sketch.id = id;
        sketch.joined = joined;
        sketch.endedOn = endedOn;
        sketch.periods.addAll(periods);
        sketch.suspensions.addAll(suspensions);
        sketch.overrides.addAll(overrides);
        sketch.absorb(duplicate);
        return sketch;
    }

    private void mustBeAMember() {
        if (joined == null) throw new NotAMemberYet(shortName);
        if (endedOn != null) throw new MembershipHasEnded(shortName, endedOn);
    }

    /** What the rules say on a day, and until which day they will go on saying it if nothing is changed. */
    Standing standing(List<StatusRule> rules, LocalDate today) {
        var own = rules.stream().filter(rule -> rule.isFor(organisationClass.code())).toList();
        var standing = standingOn(own, today);
        var last = standing;
        while (last.until() != null && standing.goesOnAs(standingOn(own, last.until().plusDays(1)))) last = standingOn(own, last.until().plusDays(1));
        return standing.until(last.until());
    }

    private Standing standingOn(List<StatusRule> rules, LocalDate day) {
        var dates = MembershipDates.of(joined, endedOn, periods.stream().map(MembershipPeriod::span).toList(),
                suspensions.stream().map(Suspension::span).toList(), day);
        return Standing.of(dates, rules, overrides.stream().map(StatusOverride::overriding).toList(), day);
    }

    /** Keeps what the rules say today. */
    void settle(Standing standing) {
        status = standing.status();
        counts = standing.counts();
        statusUntil = standing.until();
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
        return counts;
    }

    MembershipStatus status() {
        return status;
    }

    LocalDate joined() {
        return joined;
    }

    Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    String endedBecause() {
        return endedBecause;
    }

    String logo() {
        return logo;
    }

    Set<Term> terms() {
        return Set.copyOf(terms);
    }

    List<MembershipPeriod> periods() {
        return List.copyOf(periods);
    }

    List<Suspension> suspensions() {
        return List.copyOf(suspensions);
    }

    List<StatusOverride> overrides() {
        return List.copyOf(overrides);
    }

    public OrganisationProfile profile() {
        return new OrganisationProfile(shortName, legalName, country, Set.copyOf(countriesServed), legalForm, registrationNumber, founded, website,
                email, phone, address, city, description, Set.copyOf(languages),
                Set.copyOf(terms.stream().map(Term::id).toList()), staffBand, budgetBand);
    }
}
