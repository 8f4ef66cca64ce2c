package org.lastrada.intranet.web.faces;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.lastrada.intranet.shared.Causes;
import org.lastrada.intranet.shared.OnceMore;

/** A failure that passes by itself: the database is away, has no room left, gives no connection, or others were in the way. Worth asking again, so 503 and not 500. */
public final class Outage {

    /** Seconds. The pool heals within fifteen of the database's return, so who asks again after ten soon gets in. */
    private static final String RETRY_AFTER = "10";
    /** Lost connections, and work ended because the database was stopped. */
    private static final Set<String> CLASSES = Set.of("08", "70");
    /** MariaDB's for a disk without room (error on write, disk full, record file full, engine error 28) and for a database that takes no writes now. */
    private static final Set<Integer> NO_ROOM = Set.of(3, 1021, 1026, 1030, 1114, 1290, 1836);

    /** What the operating system calls it when an upload finds no room. */
    private static final String DISK_IS_FULL = "No space left on device";

    private Outage() { }

    public static boolean isBehind(Throwable failure) {
        return OnceMore.stoodInTheWay(failure) || Causes.of(failure).anyMatch(Outage::is);
    }

    /** 503 with the time to wait for an outage, 500 for everything else. */
    public static int statusOf(Throwable failure, HttpServletResponse response) {
        if (!isBehind(failure)) return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        response.setHeader("Retry-After", RETRY_AFTER);
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    private static boolean is(Throwable cause) {
        if (cause instanceof SQLException sql) {
            return NO_ROOM.contains(sql.getErrorCode()) || sql.getSQLState() != null && CLASSES.stream().anyMatch(sql.getSQLState()::startsWith);
        }
        if (cause instanceof IOException) return String.valueOf(cause.getMessage()).contains(DISK_IS_FULL);
        return cause.getClass().getName().startsWith("jakarta.resource.");
    }
}
