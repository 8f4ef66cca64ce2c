package org.lastrada.intranet.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lastrada.intranet.run.Intranet;

/** An intranet that is measured: what ships, and beside it in the same server what it is measured by. */
final class Measured implements AutoCloseable {

    static final String YARDSTICK = "yardstick.war";
    private static final List<String> AS_SHIPPED = List.of("application", "modules", "bin", "jboss-modules.jar");
    /** Whose organisation counts today: the others may do hardly anything. */
    private static final String WHO_CAN_SIGN_IN = """
            select group_concat(login order by id separator ' ') from (select distinct a.id, a.login from intranet.account a
            join intranet.affiliation f on f.person_id = a.person_id and f.ends is null join intranet.organisation o on o.id = f.organisation_id and o.counts
            where a.state = 'ACTIVE' order by a.id limit ?) known""";
    private final Intranet intranet;
    private final Path folder;
    private final int port;
    private final List<String> logins;
    private final List<Guest> guests = new ArrayList<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    private Measured(Intranet intranet, Path folder, int port, int people) {
        this.intranet = intranet;
        this.folder = folder;
        this.port = port;
        logins = List.of(new Ask(intranet).text(WHO_CAN_SIGN_IN, people).split(" "));
    }

    /**
     * What an earlier run has laid down is used again, until {@code mvn clean}.
     *
     * @param name   of the folder that it is kept in
     * @param demo   platform or large
     * @param people how many of those who can sign in are needed
     */
    static Measured start(String name, String demo, int people) {
        var folder = Shipped.TARGET.resolve("bench").resolve(name);
        Freshly.clear(folder.resolve("home"));
        var port = Freshly.port();
        var server = server(folder.resolve("home"));
        var intranet = Intranet.start(new Intranet.Wish(folder.resolve("data"), Freshly.PROGRAMS, server, port, Freshly.port(), Map.of("INTRANET_DEMO", demo)));
        var measured = new Measured(intranet, folder, port, people);
        Runtime.getRuntime().addShutdownHook(new Thread(measured::close));
        return measured;
    }

    /** The server that ships, by links, with a configuration that knows one deployment more. */
    private static Path server(Path home) {
        var shipped = Path.of(System.getProperty("server.home"));
        var configuration = home.resolve("standalone/configuration");
        try {
            Files.createDirectories(configuration);
            for (var part : AS_SHIPPED) Files.createSymbolicLink(home.resolve(part), shipped.resolve(part));
            try (var files = Files.list(shipped.resolve("standalone/configuration"))) {
                for (var file : files.toList()) Files.copy(file, configuration.resolve(file.getFileName()));
            }
            var intranet = configuration.resolve("intranet.xml");
            Files.writeString(intranet, Files.readString(intranet).replace("</deployments>", """
                        <deployment name="%s" runtime-name="%1$s"><fs-exploded path="%s"/></deployment>
                    </deployments>""".formatted(YARDSTICK, yardstick(home))));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path yardstick(Path home) throws IOException {
        var source = Path.of(System.getProperty("bench"), YARDSTICK);
        var copy = home.resolve(YARDSTICK);
        try (var files = Files.walk(source)) {
            for (var file : files.toList()) Files.copy(file, copy.resolve(source.relativize(file)));
        }
        return copy;
    }

    /** Puts a file among the yardsticks, as static as a file can be. */
    void publish(String name, String content) throws IOException {
        Files.writeString(folder.resolve("home").resolve(YARDSTICK).resolve(name), content);
    }

    void signIn(int people) {
        logins.subList(0, people).forEach(login -> guests.add(guest().signIn(login, Shipped.PASSWORD)));
    }

    Guest guest() {
        return new Guest(new Wire(port));
    }

    List<Guest> guests() {
        return guests;
    }

    /** Of those who have not signed in for looking at pages. */
    List<String> furtherLogins() {
        return logins.subList(guests.size(), logins.size());
    }

    Ask ask() {
        return new Ask(intranet);
    }

    Intranet intranet() {
        return intranet;
    }

    String address() {
        return intranet.address();
    }

    /** At the end, or when somebody ends it sooner. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) intranet.close();
    }
}
