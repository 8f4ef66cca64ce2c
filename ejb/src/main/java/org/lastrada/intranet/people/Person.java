package org.lastrada.intranet.people;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lastrada.intranet.audit.AuditedAs;
import org.lastrada.intranet.membership.Organisation;

/**
 * Somebody who works for an organisation of the platform. A person belongs to one organisation at a time and may move to another;
 * who has left stays readable under their name. What others see of them beyond name and organisation is the person's own choice.
 */
@Entity
@AuditedAs(value = "person", personal = true)
public class Person {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    @Version
    private int version;
    private String givenName;
    private String familyName;
    private String email;
    private String phone;
    private String jobTitle;
    @Column(columnDefinition = "text")
    private String about;
    private String photo;
    private boolean showsEmail;
    private boolean showsPhone;
    private boolean showsPhoto;
    private boolean listed;
    private Instant createdAt;
    private Instant erasedAt;
    @ElementCollection
    @CollectionTable(name = "person_language", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "language")
    private Set<String> languages = new HashSet<>();
    @OneToMany(mappedBy = "person", cascade = ALL, orphanRemoval = true)
    @OrderBy("starts")
    private List<Affiliation> affiliations = new ArrayList<>();

    protected Person() { }

    public Person(PersonProfile profile, Instant now) {
        this.createdAt = now;
        describe(profile);
    }

    public void describe(PersonProfile profile) {
        mustNotBeErased();
        givenName = profile.givenName();
        familyName = profile.familyName();
        email = profile.email();
        phone = profile.phone();
        jobTitle = profile.jobTitle();
        about = profile.about();
        languages.retainAll(profile.languages());
        languages.addAll(profile.languages());
    }

    /** What colleagues of other organisations see; name and organisation unless {@code listed} is off, then nothing. */
    public void show(Visibility visibility) {
        listed = visibility.listed();
        showsEmail = visibility.email();
        showsPhone = visibility.phone();
        showsPhoto = visibility.photo();
    }

    void wear(String photoHash) {
        mustNotBeErased();
        photo = photoHash;
    }

    /** Whoever belonged elsewhere leaves there on the day before. */
    public void join(Organisation organisation, LocalDate from) {
        mustNotBeErased();
        if (belongsTo(organisation, from)) throw new AlreadyBelongsThere(name(), organisation.shortName());
        affiliation(from).ifPresent(current -> current.end(from.minusDays(1)));
        affiliations.add(new Affiliation(this, organisation, from));
    }

    /**
     * Goes to another organisation, or comes back to one.
     *
     * @throws CameThereLater      unless it is after the first day where they belong now, or are to come
     * @throws LeftThereLater      unless it is after the last day of who has left
     * @throws AlreadyBelongsThere
     */
    void move(Organisation organisation, LocalDate from) {
        mayMove(organisation, from);
        join(organisation, from);
    }

    void mayMove(Organisation organisation, LocalDate from) {
        newest().ifPresent(last -> last.mustBeBefore(from));
        if (belongsTo(organisation, from)) throw new AlreadyBelongsThere(name(), organisation.shortName());
    }

    private Optional<Affiliation> newest() {
        return affiliations.stream().max(Comparator.comparing(Affiliation::starts));
    }

    /** @throws BelongsNowhere when the person has left already, or had not come yet on that day */
    public void leave(LocalDate lastDay) {
        affiliations.stream().filter(Affiliation::isOpen).filter(open -> !lastDay.isBefore(open.starts())).findFirst()
                .orElseThrow(() -> new BelongsNowhere(name())).end(lastDay);
    }

    /** For an import that is undone: the newest affiliation was never meant, the one before it goes on. */
    void forgetLastMove() {
        newest().ifPresent(last -> {
            affiliations.remove(last);
            affiliations.stream().filter(before -> last.starts().minusDays(1).equals(before.ends())).forEach(Affiliation::goOn);
        });
    }

    /**
     * Takes over what another entry of the same person tells besides.
     *
     * @param stays  where they belonged according to both
     * @param shown  what others see from now on
     */
    void absorb(Person duplicate, List<Stay> stays, Visibility shown) {
        affiliations.removeIf(own -> stays.stream().noneMatch(own::isPartOf));
        stays.forEach(this::belong);
        if (photo == null) photo = duplicate.photo;
        show(shown);
    }

    private void belong(Stay stay) {
        var own = affiliations.stream().filter(affiliation -> affiliation.isPartOf(stay)).toList();
        affiliations.removeAll(own.subList(Math.min(1, own.size()), own.size()));
        if (own.isEmpty()) affiliations.add(new Affiliation(this, stay.organisation(), stay.starts()));
        affiliations.stream().filter(affiliation -> affiliation.isPartOf(stay)).forEach(affiliation -> affiliation.coverAll(stay));
    }

    /** Nobody can be told from the entry any more; where a member of staff was how long, and for what they stood, still can. */
    void erase(String pseudonym, String pseudonymousAddress, Instant now) {
        givenName = "—";
        familyName = pseudonym;
        email = pseudonymousAddress;
        phone = jobTitle = about = photo = null;
        languages.clear();
        show(new Visibility(false, false, false, false));
        erasedAt = now;
    }

    private void mustNotBeErased() {
        if (erasedAt != null) throw new PersonIsErased(familyName);
    }

    Optional<Affiliation> affiliation(LocalDate day) {
        return affiliations.stream().filter(affiliation -> affiliation.holds(day)).findFirst();
    }

    boolean belongsTo(Organisation organisation, LocalDate day) {
        return affiliation(day).filter(affiliation -> affiliation.isWith(organisation)).isPresent();
    }

    /** Where the person belongs on that day; of who belongs nowhere then, where they belonged last, or will first. */
    Optional<Affiliation> home(LocalDate day) {
        return affiliation(day).or(this::newest);
    }

    List<Affiliation> affiliations() {
        return List.copyOf(affiliations);
    }

    public Long id() {
        return id;
    }

    int version() {
        return version;
    }

    public String name() {
        return erasedAt == null ? givenName + " " + familyName : familyName;
    }

    Instant createdAt() {
        return createdAt;
    }

    public String email() {
        return email;
    }

    String photo() {
        return photo;
    }

    Visibility visibility() {
        return new Visibility(listed, showsEmail, showsPhone, showsPhoto);
    }

    PersonProfile profile() {
        return new PersonProfile(givenName, familyName, email, phone, jobTitle, about, Set.copyOf(languages));
    }
}
