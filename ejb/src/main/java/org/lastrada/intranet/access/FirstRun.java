package org.lastrada.intranet.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.lastrada.intranet.access.link.AccessToken.Purpose;
import org.lastrada.intranet.access.link.AccessTokens;
import org.lastrada.intranet.access.password.PasswordHash;
import org.lastrada.intranet.access.password.PasswordRules;
import org.lastrada.intranet.audit.AuditTrail;
import org.lastrada.intranet.rights.Open;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.system.SetUp;

/** Gives an empty installation its name and its first administrator, for whoever holds the link of the server's log; then it is gone. */
@Stateless
@Open
public class FirstRun {

    private static final List<String> ROLES = List.of("platform-administrator", "secretariat");

    @Inject SetUp setUp;
    @Inject AccessTokens tokens;
    @Inject Accounts accounts;
    @Inject FirstOrganisation organisation;
    @Inject FirstPerson person;
    @Inject PasswordRules rules;
    @Inject PasswordHash passwords;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /** @throws NotFound once the platform is set up, whatever the link */
    public boolean mayBegin(String token) {
        if (setUp.isDone()) throw new NotFound();
        return tokens.holding(Purpose.SET_UP, token).isPresent();
    }

    /** All of it or nothing: a refused password leaves the link as good as it was. */
    public void answer(String token, FirstAnswers answers) {
        if (setUp.isDone()) throw new NotFound();
        tokens.consume(Purpose.SET_UP, token);
        var login = LoginName.of(answers.email());
        rules.check(answers.password(), List.of(login.value(), answers.givenName(), answers.familyName(), answers.name(), answers.shortName()));
        setUp.as(answers.name(), answers.shortName(), answers.language(), answers.zone(), answers.currency());
        var personId = person.add(answers.givenName(), answers.familyName(), login.value(), organisation.found(answers.secretariat()));
        var account = accounts.add(new Account(login, personId, answers.language(), clock.instant()));
        account.choosePassword(passwords.hash(answers.password()), clock.instant());
        ROLES.forEach(role -> account.give(role, answers.givenName() + " " + answers.familyName(), clock.instant()));
        audit.record("platform.set-up", "platform", 1, null, Map.of("account", account.id()));
    }
}
