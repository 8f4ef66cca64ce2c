package org.lastrada.intranet.rights;

import java.util.concurrent.Callable;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;

/** Runs work as whoever a session belongs to, as the web does after signing in. */
public final class Acting {

    private static final DefaultSecurityManager SHIRO = new DefaultSecurityManager(new RightsRealm());

    private Acting() { }

    public static <T> T by(long sessionId, Callable<T> work) {
        return subject().principals(new SimplePrincipalCollection(new Identity.Session(sessionId), "rights")).authenticated(true).buildSubject().execute(work);
    }

    public static <T> T byGuest(Callable<T> work) {
        return subject().buildSubject().execute(work);
    }

    private static Subject.Builder subject() {
        return new Subject.Builder(SHIRO).sessionCreationEnabled(false);
    }
}
