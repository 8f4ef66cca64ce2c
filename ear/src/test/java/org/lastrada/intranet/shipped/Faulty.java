package org.lastrada.intranet.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lastrada.intranet.run.Intranet;

/** An intranet of its own for tests that break it: on a disk that can be filled, with a server, a database and a mail server that can be killed, and lines between them that can be cut. */
public final class Faulty {

    /** Tests that break it take turns. */
    public static final String WHAT_BREAKS = "what breaks";
    private static final int MEGABYTES = 800;
    private static Faulty one;

    private final int port = Freshly.port();
    private final SmallDisk disk;
    private final Intranet intranet;
    private Link toDatabase;
    private Link toMail;

    private Faulty() {
        var folder = Shipped.TARGET.resolve("faulty");
        Freshly.clear(folder);
        disk = SmallDisk.mount(folder, MEGABYTES);
        intranet = Freshly.intranet(folder.resolve("data"), port, Map.of("INTRANET_DEMO", "platform"), this::byLinks);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Started when the first test asks for it; whoever breaks it leaves it running again. */
    public static synchronized Faulty one() {
        if (one == null) one = new Faulty();
        return one;
    }

    private Map<String, String> byLinks(Map<String, String> straight) {
        if (toDatabase == null) {
            toDatabase = Link.to(URI.create(straight.get("INTRANET_DB_URL").replaceFirst("jdbc:", "")).getPort());
            toMail = Link.to(Integer.parseInt(straight.get("INTRANET_MAIL_PORT")));
        }
        var detour = new HashMap<>(straight);
        detour.put("INTRANET_DB_URL", straight.get("INTRANET_DB_URL").replace(":" + toDatabase.target() + "/", ":" + toDatabase.port() + "/"));
        detour.put("INTRANET_MAIL_PORT", String.valueOf(toMail.port()));
        return detour;
    }

    /** The line from the server to its database. */
    public Link toDatabase() {
        return toDatabase;
    }

    /** The line from the server to the mail server. */
    public Link toMail() {
        return toMail;
    }

    public Intranet intranet() {
        return intranet;
    }

    /** For who looks at it without the application. */
    public Map<String, String> environment() {
        var environment = new HashMap<>(intranet.database().environment());
        environment.put("INTRANET_SECRET", Freshly.secretOf(disk.folder().resolve("data")));
        return environment;
    }

    public SmallDisk disk() {
        return disk;
    }

    public Ask ask() {
        return new Ask(intranet);
    }

    public Guest guest() {
        return new Guest(new Wire(port));
    }

    public Guest signedIn(String role) {
        return guest().signIn(Shipped.login(role), Shipped.PASSWORD);
    }

    /** A database that finds no room may end itself rather than break its files; who watches over it starts it again. */
    public void reviveDatabase() {
        try {
            intranet.database().connect("root").close();
        } catch (SQLException gone) {
            intranet.database().kill();
            intranet.database().start();
        }
    }

    /** The disk goes; what the server said on it stays. */
    private void close() {
        intranet.close();
        toDatabase.close();
        toMail.close();
        for (var log : List.of("server.log", "database.log")) keep(log);
        disk.close();
    }

    private void keep(String name) {
        try {
            var log = disk.folder().resolve("data").resolve(name);
            if (Files.exists(log)) Files.copy(log, Shipped.TARGET.resolve("faulty-" + name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
