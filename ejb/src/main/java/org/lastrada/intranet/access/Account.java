package org.lastrada.intranet.access;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lastrada.intranet.audit.AuditedAs;
import org.lastrada.intranet.audit.Confidential;
import org.lastrada.intranet.audit.Unaudited;
import org.lastrada.intranet.shared.Texts;

/**
 * What a person signs in with. It is invited, becomes active when the invitation is accepted with a password, and is disabled when
 * the person leaves; a disabled account is never deleted, since decisions name it. What the person may do in their organisation
 * follows from the organisation; only the platform's own roles (secretariat, board …) are given to the account.
 */
@Entity
@AuditedAs(value = "account", personal = true)
public class Account {

    /** Where an account stands between its invitation and its end. */
    public enum State { INVITED, ACTIVE, DISABLED }

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    @Version
    private int version;
    private String login;
    @Confidential
    private String passwordHash;
    private Instant passwordChangedAt;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private State state = State.INVITED;
    private String language;
    private String timeZone;
    private Long personId;
    private Long formerPersonId;
    @Embedded
    private SecondFactor factor = new SecondFactor();
    private Instant createdAt;
    private Instant disabledAt;
    @Unaudited("each sign-in leaves a row of its own")
    private Instant lastSignInAt;
    @OneToMany(mappedBy = "account", cascade = ALL, orphanRemoval = true)
    private List<AccountRole> roles = new ArrayList<>();

    protected Account() { }

    Account(LoginName login, Long personId, Locale language, Instant now) {
        this.login = login.value();
        this.personId = personId;
        this.language = language.getLanguage();
        this.createdAt = now;
    }

    /** Accepting an invitation or choosing a new password; either way the address was proved. */
    void choosePassword(String hash, Instant now) {
        if (state == State.DISABLED) throw new AccountIsDisabled(login);
        passwordHash = hash;
        passwordChangedAt = now;
        state = State.ACTIVE;
    }

    /** The same password under newer parameters. */
    void rehash(String hash) {
        passwordHash = hash;
    }

    void signedIn(Instant now) {
        lastSignInAt = now;
    }

    void disable(Instant now) {
        if (state == State.DISABLED) return;
        state = State.DISABLED;
        disabledAt = now;
    }

    /** Back to invited: who was away long enough to be disabled proves the address again. */
    void readmit() {
        if (state != State.DISABLED) return;
        state = State.INVITED;
        passwordHash = null;
        disabledAt = null;
        factor.drop();
    }

    void give(String role, String by, Instant now) {
        if (!storedRoles().contains(role)) roles.add(new AccountRole(this, role, by, now));
    }

    void take(String role) {
        roles.removeIf(given -> given.code().equals(role));
    }

    /** @param zone null for the platform's, whatever that is */
    void read(Locale chosen, ZoneId zone) {
        language = Texts.language(chosen.getLanguage()).getLanguage();
        timeZone = zone == null ? null : zone.getId();
    }

    void moveTo(LoginName address) {
        login = address.value();
    }

    /** The person it is for turned out to be another entry of theirs. */
    void passTo(long anotherPerson) {
        personId = anotherPerson;
    }

    /** Nobody has it any more; whose it was is remembered, so that it goes when they are erased. */
    void leave(long person) {
        personId = null;
        formerPersonId = person;
    }

    /** Nobody signs in with it any more, and nobody can be told from it; decisions name its number. */
    void erase(String pseudonymousAddress, Instant now) {
        disable(now);
        login = pseudonymousAddress;
        passwordHash = null;
        timeZone = null;
        factor.drop();
    }

    boolean mayBeUsed() {
        return state == State.ACTIVE && passwordHash != null;
    }

    boolean isDisabled() {
        return state == State.DISABLED;
    }

    public Long id() {
        return id;
    }

    public String login() {
        return login;
    }

    boolean hasSecondFactor() {
        return factor.isThere();
    }

    SecondFactor factor() {
        return factor;
    }

    State state() {
        return state;
    }

    String passwordHash() {
        return passwordHash;
    }

    public Locale language() {
        return Texts.language(language);
    }

    /** Null for the platform's. */
    ZoneId zone() {
        return timeZone == null ? null : ZoneId.of(timeZone);
    }

    public Long personId() {
        return personId;
    }

    Instant lastSignInAt() {
        return lastSignInAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant disabledAt() {
        return disabledAt;
    }

    List<AccountRole> roles() {
        return List.copyOf(roles);
    }

    /** The roles given by hand. */
    Set<String> storedRoles() {
        return roles.stream().map(AccountRole::code).collect(Collectors.toUnmodifiableSet());
    }
}
