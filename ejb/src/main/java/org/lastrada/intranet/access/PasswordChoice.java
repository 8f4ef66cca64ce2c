package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lastrada.intranet.access.password.PasswordRules;
import org.lastrada.intranet.shared.NotAnEmailAddress;
import org.lastrada.intranet.system.PlatformSettings;

/** Checks a new password against the rules, with the words that are too close to this person. */
@ApplicationScoped
class PasswordChoice {

    @Inject Accounts accounts;
    @Inject Affiliations affiliations;
    @Inject PlatformSettings settings;
    @Inject PasswordRules rules;

    void check(String password, Account account) {
        rules.check(password, tooClose(account));
    }

    private List<String> tooClose(Account account) {
        var words = new ArrayList<String>(List.of(account.login(), account.login().split("@")[0], settings.now().name(), settings.now().shortName()));
        Optional.ofNullable(account.personId()).flatMap(affiliations::of).ifPresent(affiliation -> {
            words.add(affiliation.personName());
            if (affiliation.organisation() != null) words.add(affiliation.organisation());
        });
        return words;
    }

    /** Nobody, when the text is no address at all; otherwise held, so that of many who ask at once each is counted. */
    Optional<Account> find(String login) {
        try {
            return accounts.lockWithLogin(LoginName.of(login));
        } catch (NotAnEmailAddress e) {
            return Optional.empty();
        }
    }
}
