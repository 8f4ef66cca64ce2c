package org.lastrada.intranet.run;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;

/** The one block of text that greets who started the intranet. */
final class Welcome {
    /** As the application writes it to its log at each start, until somebody has followed it. */
    private static final Pattern LINK = Pattern.compile("SET UP THE PLATFORM[^\\n]*?(https?://\\S+)");

    private Welcome() {}

    static String to(Intranet intranet) {
        return to(intranet.address(), intranet.mail().address(), Stage.of(intranet.database()), intranet.log());
    }

    /** @param log what the server has logged since this start */
    static String to(String address, String mail, Stage stage, String log) {
        return "\n  The intranet runs at " + address + "\n\n" + wayIn(stage, log) + "\n  Mail it sends shows at " + mail
            + "\n  Stop it with Ctrl-C; the data stays.\n";
    }

    private static String wayIn(Stage stage, String log) {
        return switch (stage) {
            case NEW -> setUp(log);
            case DEMO -> logins();
            case REAL -> "  Log in as you do.\n";
        };
    }

    private static String setUp(String log) {
        var link = LINK.matcher(log);
        if (!link.find()) return "  It is not set up yet; start it again for a link to do that.\n";
        return "  Set it up within a day, by this link that works once:\n    " + link.group(1) + "\n";
    }

    private static String logins() {
        var logins = demoLogins();
        var text = new StringBuilder("  Log in with the password ").append(logins.remove("password")).append(" as\n");
        logins.stringPropertyNames().stream().sorted()
            .forEach(role -> text.append("    %-20s %s%n".formatted(role.replace('-', ' '), logins.getProperty(role))));
        return text.toString();
    }

    static String demoPassword() {
        return demoLogins().getProperty("password");
    }

    private static Properties demoLogins() {
        var logins = new Properties();
        try (var in = Welcome.class.getResourceAsStream("/demo-logins.properties")) {
            logins.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return logins;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
