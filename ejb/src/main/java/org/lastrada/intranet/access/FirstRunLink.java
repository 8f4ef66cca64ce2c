package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.access.link.AccessToken.Purpose;
import org.lastrada.intranet.access.link.AccessTokens;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.system.Environment;
import org.lastrada.intranet.system.FirstData;
import org.lastrada.intranet.system.SetUp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * While nobody has set the platform up, each start writes one line with a link to do it to the server's log: who can read that may be
 * the first administrator. Earlier links die; there is no password to begin with.
 */
@ApplicationScoped
class FirstRunLink implements FirstData {

    private static final Logger LOG = LoggerFactory.getLogger(FirstRunLink.class);

    @Inject SetUp setUp;
    @Inject AccessTokens tokens;
    @Inject Environment environment;
    @Inject Caller caller;

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void layDown() {
        if (setUp.isDone()) return;
        var token = caller.asService("access", () -> tokens.issueWithoutAccount(Purpose.SET_UP));
        LOG.warn("SET UP THE PLATFORM within a day, by this link that works once: {}/first-run?token={}", environment.baseUrl(), token.text());
    }
}
