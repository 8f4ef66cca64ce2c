package org.lastrada.intranet.shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A database that writes a binary log, as one on a server does, with a schema that stands ready, somebody who may only read and somebody who may build. */
final class LoggingDatabase implements AutoCloseable {

    private static final String ACCOUNTS = """
            create database restored;
            create user 'keeper'@'%' identified by 'keeper';
            grant select on *.* to 'keeper'@'%';
            create user 'builder'@'%' identified by 'builder';
            grant all privileges on restored.* to 'builder'@'%';
            grant binlog monitor on *.* to 'builder'@'%';
            """;

    private final int port = Freshly.port();
    private final Process process;

    private LoggingDatabase(Path home) throws IOException {
        var data = home.resolve("data");
        copy(Freshly.PROGRAMS.resolve("empty"), data);
        Files.writeString(home.resolve("accounts.sql"), ACCOUNTS);
        var programs = Freshly.PROGRAMS.resolve("programs");
        var builder = new ProcessBuilder(programs.resolve("bin/mariadbd").toString(), "--no-defaults", "--console", "--basedir=" + programs, "--datadir=" + data, "--port=" + port,
                "--bind-address=127.0.0.1", "--socket=" + Path.of(System.getProperty("java.io.tmpdir"), "logging-" + port), "--skip-name-resolve", "--skip-ssl", "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci", "--log-bin=binlog", "--server-id=1", "--init-file=" + home.resolve("accounts.sql"), "--user=" + System.getProperty("user.name"));
        builder.environment().put("LD_LIBRARY_PATH", programs.resolve("libs").toString());
        process = builder.redirectErrorStream(true).redirectOutput(home.resolve("database.log").toFile()).start();
        Until.so("the database that writes a log is ready", this::isReady);
    }

    static LoggingDatabase start(Path home) throws IOException {
        return new LoggingDatabase(Files.createDirectories(home));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var one : files.toList()) Files.copy(one, to.resolve(from.relativize(one)));
        }
    }

    private boolean isReady() {
        try {
            DriverManager.getConnection(url(), "builder", "builder").close();
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    private String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/restored";
    }

    /** For who backs up and who restores. */
    Map<String, String> environment() {
        return Map.of("INTRANET_DB_URL", url(), "INTRANET_DB_USER", "keeper", "INTRANET_DB_PASSWORD", "keeper", "INTRANET_DB_MIGRATION_USER", "builder",
                "INTRANET_DB_MIGRATION_PASSWORD", "builder");
    }

    /** Where the next change will be written, as {@code file:position}. */
    String position() throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "builder", "builder"); var rows = connection.createStatement().executeQuery("show binlog status")) {
            rows.next();
            return rows.getString(1) + ":" + rows.getLong(2);
        }
    }

    /** What is written in the log from there on, as the database itself tells it. */
    List<String> changesSince(String position) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "builder", "builder");
                var rows = connection.createStatement().executeQuery("show binlog events in '%s' from %s".formatted((Object[]) position.split(":")))) {
            var all = new java.util.ArrayList<String>();
            while (rows.next()) all.add(rows.getString("Info"));
            return all;
        }
    }

    void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "builder", "builder"); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
    }
}
