package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lastrada.intranet.home.DutyKind;
import org.lastrada.intranet.home.DutySource;
import org.lastrada.intranet.rights.Caller;

/** Everybody who signs in with a password alone. Of whom the platform demands more, nothing else opens until they have it. */
@ApplicationScoped
class SecondFactorDuty implements DutySource {

    private static final String OPEN = """
            select null due, null about, null organisation, '/account/second-factor' address from who join account a on a.id = who.account where a.factor_since is null""";
    private static final String DONE = """
            select a.factor_since done_at, null about, null organisation, '/account/' address from who join account a on a.id = who.account where a.factor_since is not null""";

    @Override
    public String words() {
        return "access.duty.second-factor";
    }

    @Override
    public DutyKind kind() {
        return DutyKind.REPORT;
    }

    @Override
    public Optional<String> open(Caller caller) {
        return Optional.of(OPEN);
    }

    @Override
    public Optional<String> done(Caller caller) {
        return Optional.of(DONE);
    }
}
