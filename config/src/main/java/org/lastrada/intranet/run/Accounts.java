package org.lastrada.intranet.run;

/**
 * The database's accounts, as SQL that runs before it takes its first connection, so that none is ever without
 * its password. Runs until one start succeeded, never after. The application's own account may only read: the
 * migrations give it table by table what it needs besides.
 */
final class Accounts {
    private Accounts() {}

    static String sql(Secrets secrets) {
        return String.join("\n",
            "CREATE DATABASE IF NOT EXISTS intranet CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;",
            account("root", secrets),
            "GRANT ALL PRIVILEGES ON *.* TO 'root'@'%' WITH GRANT OPTION;",
            "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + secrets.passwordOf("root") + "';",
            account("intranet_migration", secrets),
            "GRANT ALL PRIVILEGES ON intranet.* TO 'intranet_migration'@'%' WITH GRANT OPTION;",
            account("intranet", secrets),
            "GRANT SELECT ON intranet.* TO 'intranet'@'%';",
            "DROP USER IF EXISTS ''@'localhost';", "");
    }

    private static String account(String user, Secrets secrets) {
        return "CREATE OR REPLACE USER '%s'@'%%' IDENTIFIED BY '%s';".formatted(user, secrets.passwordOf(user));
    }
}
