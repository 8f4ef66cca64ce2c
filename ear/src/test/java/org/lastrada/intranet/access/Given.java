package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.shiro.subject.ExecutionException;
import org.lastrada.intranet.access.link.AccessToken;
import org.lastrada.intranet.access.link.AccessTokens;
import org.lastrada.intranet.access.password.PasswordHash;
import org.lastrada.intranet.access.session.UserSessions;
import org.lastrada.intranet.access.throttle.Visit;
import org.lastrada.intranet.demo.DemoLogins;
import org.lastrada.intranet.rights.Acting;
import org.lastrada.intranet.rights.Caller;

/** People of the demo platform at work, and transactions around what a test looks up. */
@ApplicationScoped
public class Given {

    /** From the secretariat. */
    public static final String MAAIKE = "maaike.de-vries@platform.example";
    /** Head of the member Kompas. */
    public static final String JELENA = "jelena.markovic@kompas-centar.example";
    /** Staff of the member Ponte Aperto. */
    public static final String GIULIA = "giulia.ferrari@ponte-aperto.example";
    /** Platform administrator. */
    public static final String DAAN = "daan.visser@platform.example";

    static final String PASSWORD = "try-the-platform-2026";

    @Inject Accounts accounts;
    @Inject UserSessions sessions;
    @Inject AccessTokens tokens;
    @Inject PasswordHash passwords;
    @Inject Caller caller;
    @Inject Clock clock;
    @Inject UserTransaction transaction;
    private final Map<String, Long> open = new ConcurrentHashMap<>();

    /** The work's own exception arrives as it was thrown. */
    public <T> T as(String login, Callable<T> work) {
        return unwrapped(() -> Acting.by(open.computeIfAbsent(login, this::signIn), work));
    }

    public void as(String login, Runnable work) {
        as(login, () -> done(work));
    }

    public <T> T in(long session, Callable<T> work) {
        return unwrapped(() -> Acting.by(session, work));
    }

    public <T> T asService(String name, Callable<T> work) {
        return unwrapped(() -> caller.asService(name, work));
    }

    public <T> T asGuest(Callable<T> work) {
        return unwrapped(() -> Acting.byGuest(work));
    }

    /**
     * An account that may be used, of nobody on the platform, with the password of all.
     *
     * @return its address
     */
    public String account(String name) {
        var login = name + "." + UUID.randomUUID().toString().substring(0, 8) + "@wegwijs-arbeid.example";
        inTransaction(() -> {
            accounts.add(new Account(LoginName.of(login), null, Locale.ENGLISH, clock.instant())).choosePassword(passwords.hash(PASSWORD), clock.instant());
            return null;
        });
        return login;
    }

    long id(String login) {
        return inTransaction(() -> accounts.withLogin(LoginName.of(login)).orElseThrow().id());
    }

    /** What was mailed to them, for that purpose. */
    String link(AccessToken.Purpose purpose, String login) {
        var account = id(login);
        return inTransaction(() -> tokens.issue(purpose, account, login).text());
    }

    /** @param kind as in {@link DemoLogins}, e.g. {@code ASSOCIATE_STAFF} */
    public static String login(String kind) {
        return DemoLogins.of(kind).email();
    }

    public <T> T inTransaction(Callable<T> work) {
        return inTransaction(work, true);
    }

    /** Whatever the work did is undone. */
    public <T> T andUndone(Callable<T> work) {
        return inTransaction(work, false);
    }

    private <T> T inTransaction(Callable<T> work, boolean keep) {
        try {
            transaction.begin();
            var kept = false;
            try {
                var result = work.call();
                kept = keep;
                return result;
            } finally {
                if (kept) transaction.commit();
                else transaction.rollback();
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A browser of theirs, besides the one that {@link #as} uses. */
    public long signIn(String login) {
        var account = id(login);
        return inTransaction(() -> sessions.open(account, new Visit("127.0.0.1", "a test")));
    }

    private static Void done(Runnable work) {
        work.run();
        return null;
    }

    private static <T> T unwrapped(Callable<T> work) {
        try {
            return work.call();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
