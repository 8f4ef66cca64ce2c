package org.lastrada.intranet.run;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The one block of text that greets who started the intranet. */
final class Welcome {
    private Welcome() {}

    static String to(Intranet intranet) {
        var logins = demoLogins();
        var password = logins.remove("password");
        var text = new StringBuilder("\n  The intranet runs at ").append(intranet.address()).append("\n\n");
        text.append("  Log in with the password ").append(password).append(" as\n");
        logins.stringPropertyNames().stream().sorted()
            .forEach(role -> text.append("    %-20s %s%n".formatted(role.replace('-', ' '), logins.getProperty(role))));
        return text.append("\n  Mail it sends shows at ").append(intranet.mail().address())
            .append("\n  Stop it with Ctrl-C; the data stays.\n").toString();
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
