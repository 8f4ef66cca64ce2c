package org.lastrada.intranet.system;

import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.service.spi.ServiceContributor;
import org.lastrada.intranet.shared.StartRefused;

/**
 * Whether the database lets the server in, before Hibernate asks it what it is: that question, unanswered, would end the start with a
 * sentence about dialects. Called while Hibernate gathers its parts, earlier than any {@link MigrationFirst integrator}.
 */
public class DatabaseFirst implements ServiceContributor {

    @Override
    public void contribute(StandardServiceRegistryBuilder parts) {
        reached("java:/jdbc/intranet");
    }

    static DataSource reached(String name) {
        try {
            DataSource database = InitialContext.doLookup(name);
            database.getConnection().close();
            return database;
        } catch (NamingException e) {
            throw StartRefused.because("the server has no database " + name + ": " + e.getMessage() + ".", e);
        } catch (SQLException e) {
            throw StartRefused.because("the database does not let the server in: " + reason(e)
                    + " See that it runs, and that INTRANET_DB_URL, INTRANET_DB_USER, INTRANET_DB_PASSWORD and those of INTRANET_DB_MIGRATION are right.", e);
        }
    }

    /** The server's pool says that there is no connection; what the database's driver said lies beneath. */
    static String reason(SQLException refusal) {
        var reason = refusal.getMessage();
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) if (cause instanceof SQLException) reason = cause.getMessage();
        return String.valueOf(reason).replaceFirst("[.]?\\z", ".");
    }
}
