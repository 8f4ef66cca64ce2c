package org.lastrada.intranet.shipped;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.lastrada.intranet.run.Intranet;

/** The whole intranet as it ships, started when the first test asks for it and stopped when all have run. */
final class Shipped {

    static final Path TARGET = Path.of(System.getProperty("target"));
    static final String PASSWORD = logins().remove("password");
    private static final Map<String, Guest> SIGNED_IN = new ConcurrentHashMap<>();
    private static Intranet intranet;
    private static int port;

    private Shipped() { }

    static synchronized Intranet intranet() {
        if (intranet == null) start();
        return intranet;
    }

    private static void start() {
        var data = TARGET.resolve("shipped");
        Freshly.clear(data);
        port = Freshly.port();
        intranet = Intranet.start(new Intranet.Wish(data, Path.of(System.getProperty("server.home")), port, Freshly.port(), Map.of("INTRANET_DEMO", "platform")));
        Runtime.getRuntime().addShutdownHook(new Thread(intranet::close));
    }

    static String address() {
        return intranet().address();
    }

    static int port() {
        intranet();
        return port;
    }

    /** Somebody of whom the platform knows nothing; a new one each time. */
    static Guest guest() {
        return new Guest(new Wire(port()));
    }

    /** One of the demo platform's people, signed in once for all tests that only look; again when five newer sessions of theirs ended this one. */
    static Guest as(String role) {
        return SIGNED_IN.compute(role, (any, guest) -> guest != null && guest.get("/").status() == 200 ? guest : signedInAnew(role));
    }

    /** The same person in another browser, for tests that sign out. */
    static Guest signedInAnew(String role) {
        return guest().signIn(login(role), PASSWORD);
    }

    static String login(String role) {
        return logins().get(role);
    }

    /** Role to e-mail address; {@code password} is everybody's. */
    static Map<String, String> logins() {
        var logins = new TreeMap<String, String>();
        Freshly.properties("/demo-logins.properties").forEach((role, login) -> logins.put((String) role, (String) login));
        return logins;
    }
}
