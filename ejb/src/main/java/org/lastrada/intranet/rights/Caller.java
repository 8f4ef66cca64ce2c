package org.lastrada.intranet.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.shiro.authz.UnauthenticatedException;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.mgt.DefaultSessionStorageEvaluator;
import org.apache.shiro.mgt.DefaultSubjectDAO;
import org.apache.shiro.mgt.SecurityManager;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.ExecutionException;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.PlainText;
import org.lastrada.intranet.shared.Texts;

/** Who is asking, and what they may. The one class that talks to Shiro; nobody else says "who am I". */
@ApplicationScoped
public class Caller {

    /** What the columns hold that say by whom something was done; a given and a family name can be longer together. */
    private static final int LONGEST_NAME = 160;
    private static final String KEPT_FOR_THIS_REQUEST = Holder.class.getName();
    private static final String ASKED_BY_ITSELF = Caller.class.getName();

    @Inject Holders holders;

    /** The caller of this thread, if there is one whose session still holds. */
    static Optional<Holder> current() {
        var subject = ThreadContext.getSubject();
        if (subject == null || !(subject.getPrincipal() instanceof Identity identity)) return Optional.empty();
        if (ThreadContext.get(KEPT_FOR_THIS_REQUEST) instanceof Kept kept && kept.identity.equals(identity)) return Optional.of(kept.holder);
        var holder = CDI.current().select(Caller.class).get().holder(identity);
        if (holder != null) ThreadContext.put(KEPT_FOR_THIS_REQUEST, new Kept(identity, holder));
        return Optional.ofNullable(holder);
    }

    /** By the one that was injected: a session bean looked up anew would be held for ever by what it was looked up with, one for each request. */
    Holder holder(Identity identity) {
        return holders.holder(identity, ThreadContext.get(ASKED_BY_ITSELF) == null);
    }

    private record Kept(Identity identity, Holder holder) { }

    /** This request is of a page that asks again and again by itself: it does not show that anybody is there, and keeps no session open. */
    public void askedByItself() {
        ThreadContext.put(ASKED_BY_ITSELF, true);
    }

    public boolean isKnown() {
        return current().isPresent();
    }

    /** Whether the caller holds the permission at all, whatever its reach. */
    public boolean may(Permission permission) {
        return current().filter(h -> h.may(permission)).isPresent();
    }

    public boolean may(Permission permission, long organisationId) {
        return current().filter(h -> h.may(permission, organisationId)).isPresent();
    }

    public boolean reachesPlatform(Permission permission) {
        return current().filter(h -> h.grants().get(permission) == Reach.PLATFORM).isPresent();
    }

    /** Refuses an organisation the permission does not reach exactly as one that does not exist. */
    public void reach(Permission permission, long organisationId) {
        if (!may(permission, organisationId)) throw new NotFound();
    }

    public Holder holder() {
        return current().orElseThrow(UnauthenticatedException::new);
    }

    public long accountId() {
        return Optional.ofNullable(holder().accountId()).orElseThrow(UnauthenticatedException::new);
    }

    /** Name for records that must be read in ten years, when the account may be gone. */
    public String name() {
        return PlainText.atMost(LONGEST_NAME, current().map(Holder::name).orElse("guest"));
    }

    /** In which the caller chose to read times. */
    public Optional<ZoneId> zone() {
        return current().map(Holder::zone);
    }

    public Texts texts() {
        return Texts.in(current().map(Holder::language).orElse(Locale.ENGLISH));
    }

    /** Binds this thread's web session to a session that {@code access} has just opened. */
    public void enter(long sessionId) {
        ThreadContext.remove(KEPT_FOR_THIS_REQUEST);
        ThreadContext.getSubject().login(new RightsRealm.Proven(new Identity.Session(sessionId)));
    }

    public void leave() {
        ThreadContext.remove(KEPT_FOR_THIS_REQUEST);
        ThreadContext.getSubject().logout();
    }

    /** Runs work of the platform itself, with the rights of {@code service-<name>} and nobody else's. */
    public <T> T asService(String name, Callable<T> work) {
        return as(new Identity.Service(name), work);
    }

    /** Reads for whoever was given this link, with the rights they have at this moment. Nobody is {@link #isKnown known} when it opens nothing. */
    public <T> T throughLink(long id, Callable<T> work) {
        return as(new Identity.Link(id), work);
    }

    /**
     * Goes on with what somebody asked for and left to the platform, with the rights they have now: none when their account may no longer be
     * used. Only for work whose owner is written down with it. What the work throws arrives as it was thrown.
     */
    public <T> T onBehalfOf(long accountId, Callable<T> work) {
        try {
            return as(new Identity.Owner(accountId), work);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) throw thrown;
            throw e;
        }
    }

    private static <T> T as(Identity identity, Callable<T> work) {
        var kept = ThreadContext.remove(KEPT_FOR_THIS_REQUEST);
        try {
            return subject(identity).execute(work);
        } finally {
            ThreadContext.remove(KEPT_FOR_THIS_REQUEST);
            if (kept != null) ThreadContext.put(KEPT_FOR_THIS_REQUEST, kept);
        }
    }

    private static Subject subject(Identity identity) {
        var principals = new SimplePrincipalCollection(identity, "rights");
        return new Subject.Builder(Services.MANAGER).principals(principals).authenticated(true).sessionCreationEnabled(false).buildSubject();
    }

    /** Shiro without a web: what jobs and links run under. */
    private static final class Services {

        static final SecurityManager MANAGER = manager();

        private static SecurityManager manager() {
            var manager = new DefaultSecurityManager(new RightsRealm());
            var noSessions = new DefaultSessionStorageEvaluator();
            noSessions.setSessionStorageEnabled(false);
            ((DefaultSubjectDAO) manager.getSubjectDAO()).setSessionStorageEvaluator(noSessions);
            return manager;
        }
    }
}
