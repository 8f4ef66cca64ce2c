package org.lastrada.intranet.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.shiro.subject.ExecutionException;
import org.lastrada.intranet.demo.DemoLogins;
import org.lastrada.intranet.rights.Acting;

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

    @Inject Accounts accounts;
    @Inject UserSessions sessions;
    @Inject UserTransaction transaction;
    private final Map<String, Long> open = new ConcurrentHashMap<>();

    /** The work's own exception arrives as it was thrown. */
    public <T> T as(String login, Callable<T> work) {
        return unwrapped(() -> Acting.by(open.computeIfAbsent(login, this::signIn), work));
    }

    public void as(String login, Runnable work) {
        as(login, () -> done(work));
    }

    public <T> T asGuest(Callable<T> work) {
        return unwrapped(() -> Acting.byGuest(work));
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

    private long signIn(String login) {
        return inTransaction(() -> sessions.open(accounts.withLogin(LoginName.of(login)).orElseThrow(), new Visit("127.0.0.1", "a test")).id());
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
