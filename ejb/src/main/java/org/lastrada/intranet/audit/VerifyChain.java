package org.lastrada.intranet.audit;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.lastrada.intranet.secret.Keys;
import org.lastrada.intranet.shared.DomainException;
import org.lastrada.intranet.shared.Texts;

/**
 * Verifies the chain without the application, for auditors: {@code config/verify-audit.sh [head]}. Reads {@code INTRANET_DB_URL},
 * {@code INTRANET_DB_USER}, {@code INTRANET_DB_PASSWORD} and {@code INTRANET_SECRET} from the environment. Ends with 0 when the chain
 * is intact, 1 when it is not, 2 when it could not be told.
 */
public final class VerifyChain {

    private static final int INTACT = 0;
    private static final int BROKEN = 1;
    private static final int UNKNOWN = 2;

    private final Texts texts = Texts.in(Texts.LANGUAGES.get(0));
    private final PrintStream out;

    VerifyChain(PrintStream out) {
        this.out = out;
    }

    /** @param arguments a head kept earlier, or nothing */
    public static void main(String... arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(new VerifyChain(out).run(System.getenv(), arguments.length == 0 ? null : arguments[0]));
    }

    int run(Map<String, String> environment, String kept) {
        try {
            var seal = new Seal(Keys.of(environment.get("INTRANET_SECRET")).lasting(Keys.Purpose.AUDIT));
            var head = Head.of(kept);
            try (var database = connect(environment)) {
                return tell(ChainTable.verify(database, seal, head));
            }
        } catch (DomainException e) {
            return giveUp(texts.get(e.textKey(), e.arguments()));
        } catch (SQLException e) {
            return giveUp("The database could not be read: " + e.getMessage());
        }
    }

    private static Connection connect(Map<String, String> environment) throws SQLException {
        return DriverManager.getConnection(environment.getOrDefault("INTRANET_DB_URL", "jdbc:mariadb://127.0.0.1:3306/intranet"),
                environment.get("INTRANET_DB_USER"), environment.get("INTRANET_DB_PASSWORD"));
    }

    int tell(Verdict verdict) {
        out.println(verdict.isIntact() ? texts.get("audit.verify.intact", verdict.head().seq())
                : texts.get("audit.verify.broken", verdict.firstBad().orElseThrow()) + " " + texts.get("audit.fault." + verdict.fault()));
        out.println(texts.get("audit.verify.head") + ": " + verdict.head());
        return verdict.isIntact() ? INTACT : BROKEN;
    }

    private int giveUp(String why) {
        out.println(why);
        return UNKNOWN;
    }
}
