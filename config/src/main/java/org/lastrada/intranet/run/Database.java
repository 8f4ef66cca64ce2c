package org.lastrada.intranet.run;

import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real MariaDB on the loopback interface, with the two accounts the application expects. */
public final class Database implements AutoCloseable {
    private final DataFolder data;
    private final Path programs;
    private final Secrets secrets;
    private int port;
    private Child child;

    private Database(DataFolder data, Path programs, Secrets secrets) {
        this.data = data;
        this.programs = programs.toAbsolutePath().normalize();
        this.secrets = secrets;
    }

    static Database start(DataFolder data, Path programs, Secrets secrets) {
        var database = new Database(data, programs, secrets);
        database.start();
        return database;
    }

    /** Starts it again on the same port and data, after {@link #close()} or {@link #kill()}. */
    public void start() {
        var home = data.path().resolve("database");
        var binaries = MariaDbFiles.unpack(programs, home);
        // not earlier: unpacking takes seconds, in which somebody else may take a port that was free
        if (port == 0) port = Ports.anyFree();
        var command = command(binaries, home.toFile());
        var accounts = home.resolve("accounts-made").toFile();
        if (!accounts.exists()) {
            data.writePrivately("accounts.sql", Accounts.sql(secrets));
            command.add("--init-file=" + data.path().resolve("accounts.sql"));
        }
        child = Child.start(data, "database", command, binaries.environment());
        awaitReady();
        data.writePrivately("database/accounts-made", "");
        data.path().resolve("accounts.sql").toFile().delete();
    }

    private ArrayList<String> command(MariaDbFiles binaries, File home) {
        // only this machine can reach it; without skip-ssl it makes a key at each start, which takes ten seconds
        var command = new ArrayList<>(List.of(binaries.server().toString(), "--no-defaults", "--console",
            "--basedir=" + binaries.base(), "--datadir=" + new File(home, "data"), "--tmpdir=" + new File(home, "tmp"),
            "--port=" + port, "--bind-address=127.0.0.1", "--skip-name-resolve", "--skip-ssl",
            "--character-set-server=utf8mb4", "--collation-server=utf8mb4_unicode_ci", "--default-time-zone=+00:00",
            "--transaction-isolation=READ-COMMITTED", "--innodb-flush-log-at-trx-commit=1",
            "--max-allowed-packet=64M", "--local-infile=0"));
        command.add(binaries.isWindows() ? "--skip-named-pipe" : "--socket=" + socket(home));
        if ("root".equals(System.getProperty("user.name"))) command.add("--user=root");
        return command;
    }

    /** A socket's path may have 107 characters at most. */
    private File socket(File home) {
        var socket = new File(home, "socket");
        return socket.getPath().length() < 100 ? socket : new File(System.getProperty("java.io.tmpdir"), "intranet-" + port);
    }

    private void awaitReady() {
        for (int tries = 0; tries < 600; tries++) {
            if (!child.isAlive()) throw new CannotStart(whyItStopped());
            try {
                connect("intranet").close();
                return;
            } catch (SQLException notYet) {
                Pause.millis(100);
            }
        }
        child.stop(10);
        throw new CannotStart("The database did not answer within a minute; see " + data.path().resolve("database.log") + ".");
    }

    /** In one sentence, from what it logged last. */
    String whyItStopped() {
        return new DatabaseLog(child.log(), data.path()).why();
    }

    /** A connection as {@code intranet}, {@code intranet_migration} or {@code root}. */
    public Connection connect(String user) throws SQLException {
        return DriverManager.getConnection(url() + "?connectTimeout=3000", user, secrets.passwordOf(user));
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/intranet";
    }

    /** What the server needs to know about it, as environment variables. */
    public Map<String, String> environment() {
        return Map.of("INTRANET_DB_URL", url(),
            "INTRANET_DB_USER", "intranet", "INTRANET_DB_PASSWORD", secrets.passwordOf("intranet"),
            "INTRANET_DB_MIGRATION_USER", "intranet_migration",
            "INTRANET_DB_MIGRATION_PASSWORD", secrets.passwordOf("intranet_migration"));
    }

    Child child() {
        return child;
    }

    /** As a power cut would. */
    public void kill() {
        child.stop(0);
    }

    @Override
    public void close() {
        if (child != null) child.stop(60);
    }
}
