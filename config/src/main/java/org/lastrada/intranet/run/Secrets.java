package org.lastrada.intranet.run;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Passwords and keys of this one machine: made up at the first start, kept where only the owner reads. */
final class Secrets {
    private static final String FILE = "secrets.properties";
    private static final String[] NAMES = {"root", "intranet_migration", "intranet", "application"};
    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets of(DataFolder data) {
        var file = data.path().resolve(FILE);
        if (!Files.exists(file)) data.writePrivately(FILE, invent());
        var values = new Properties();
        try {
            values.load(new StringReader(Files.readString(file)));
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart("The file " + file + " cannot be read.", e);
        }
        Stream.of(NAMES).filter(name -> values.getProperty(name, "").isBlank()).findFirst().ifPresent(name -> {
            throw new CannotStart("The file " + file + " has lost its line \"" + name + "\"; restore it from a backup of the data folder.");
        });
        return new Secrets(values);
    }

    private static String invent() {
        var random = new SecureRandom();
        return Stream.of(NAMES).map(name -> {
            var bytes = new byte[32];
            random.nextBytes(bytes);
            return name + "=" + Base64.getEncoder().encodeToString(bytes) + "\n";
        }).collect(Collectors.joining());
    }

    String passwordOf(String user) {
        return values.getProperty(user);
    }

    /** The application's key: 32 bytes in base64. */
    String application() {
        return values.getProperty("application");
    }
}
