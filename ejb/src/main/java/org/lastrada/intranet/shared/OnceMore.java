package org.lastrada.intranet.shared;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before every boundary, outside of its transaction ({@code jboss-ejb3.xml} binds it to all): where two transactions stood in each
 * other's way and the database gave one up, that one runs again, a few times at most. Nothing of it is there then, so it happens once. Only
 * where the transaction began: whoever called from within one of their own has lost it too, and begins anew with all of it.
 */
public class OnceMore {

    private static final Logger LOG = LoggerFactory.getLogger(OnceMore.class);
    /** MariaDB's for a row that is another one than at the beginning of the transaction, a lock that did not come free in time, a deadlock. */
    private static final Set<Integer> IN_THE_WAY = Set.of(1020, 1205, 1213);
    private static final int TIMES = 3;
    private static final int LONGEST_PAUSE_MILLIS = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        for (int time = 1; ; time++) {
            try {
                return call.proceed();
            } catch (Exception e) {
                if (time == TIMES || !stoodInTheWay(e) || isWithinTransaction()) throw e;
                LOG.info("{}.{} runs once more: {}", call.getMethod().getDeclaringClass().getSimpleName(), call.getMethod().getName(), e.getMessage());
                stepAside(time);
            }
        }
    }

    /** Whether another transaction is what it failed on, at whatever depth. */
    public static boolean stoodInTheWay(Throwable failure) {
        return Causes.of(failure).anyMatch(cause -> cause instanceof SQLException sql && IN_THE_WAY.contains(sql.getErrorCode()));
    }

    boolean isWithinTransaction() throws NamingException {
        TransactionSynchronizationRegistry transactions = InitialContext.doLookup("java:jboss/TransactionSynchronizationRegistry");
        return transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    /** Not all as long, or they meet again. */
    private static void stepAside(int time) {
        LockSupport.parkNanos(RANDOM.nextInt(time * LONGEST_PAUSE_MILLIS) * 1_000_000L);
    }
}
