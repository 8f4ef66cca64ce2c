package org.lastrada.intranet.shipped;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lastrada.intranet.run.Intranet;

/** The whole intranet as it ships, started when the first test asks for it and stopped when all have run. */
public final class Shipped {

    /** Tests that sign in as Maaike or change what others would trip over take turns. */
    static final String WHAT_PEOPLE_CHANGE = "what people change";
    public static final Path TARGET = Path.of(System.getProperty("target"));
    public static final String PASSWORD = logins().remove("password");
    /** She only looks. Maaike's browsers come and go, and a sixth of hers would end one that a test is looking through. */
    static final String OKSANA = "oksana.lytvyn@platform.example";
    private static final ThreadLocal<Map<String, SignedIn>> SIGNED_IN = ThreadLocal.withInitial(TreeMap::new);
    private static final Duration BELIEVED = Duration.ofSeconds(2);
    /** Tests that ask for anybody take the first. */
    private static final int FIRST_STRANGER = 40;
    private static List<String> strangers;
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
        intranet = Freshly.intranet(data, port, "platform");
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

    /** The same in a network of their own: for what is counted by network. @param address such as {@code 127.0.0.7} */
    static Guest guestFrom(String address) {
        return new Guest(new Wire(port(), address));
    }

    /** Somebody with an account whom no other test knows by this number; they have everybody's password. */
    static String stranger(int number) {
        return strangers().get(FIRST_STRANGER + number);
    }

    /** Asked once: who comes and goes later moves nobody to another place. */
    private static synchronized List<String> strangers() {
        if (strangers == null) {
            strangers = List.of(new Ask(intranet()).text("select group_concat(login order by id separator ' ') from intranet.account where state = 'ACTIVE' and login not in ('"
                    + String.join("','", logins().values()) + "')").split(" "));
        }
        return strangers;
    }

    /** One of the demo platform's people, signed in once for all tests of a thread that only look; again when newer sessions of theirs ended this one. */
    static Guest as(String role) {
        return SIGNED_IN.get().compute(role, (any, known) -> known != null && known.isStill() ? known
                : new SignedIn(guest().signIn("secretariat".equals(role) ? OKSANA : login(role), PASSWORD))).guest;
    }

    /** Believed for a moment: a page drawn before each step, for the question alone, would double what the tests of all pages cost. */
    private static final class SignedIn {

        private final Guest guest;
        private long asked = System.nanoTime();

        private SignedIn(Guest guest) {
            this.guest = guest;
        }

        private boolean isStill() {
            if (System.nanoTime() - asked < BELIEVED.toNanos()) return true;
            asked = System.nanoTime();
            return guest.get("/").status() == 200;
        }
    }

    /** In a browser of their own, for tests that change things or sign out; the secretariat's is Maaike. */
    static Guest signedInAnew(String role) {
        return guest().signIn(login(role), PASSWORD);
    }

    public static String login(String role) {
        return logins().get(role);
    }

    /** Role to e-mail address; {@code password} is everybody's. */
    static Map<String, String> logins() {
        var logins = new TreeMap<String, String>();
        Freshly.properties("/demo-logins.properties").forEach((role, login) -> logins.put((String) role, (String) login));
        return logins;
    }
}
