package org.lastrada.intranet.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import org.lastrada.intranet.run.Intranet;

/** An intranet of its own for tests that break it: on a disk that can be filled, with a server, a database and a mail server that can be killed. */
final class Faulty {

    /** Tests that break it take turns. */
    static final String WHAT_BREAKS = "what breaks";
    private static final int MEGABYTES = 800;
    private static Faulty one;

    private final int port = Freshly.port();
    private final SmallDisk disk;
    private final Intranet intranet;

    private Faulty() {
        var folder = Shipped.TARGET.resolve("faulty");
        Freshly.clear(folder);
        disk = SmallDisk.mount(folder, MEGABYTES);
        intranet = Freshly.intranet(folder.resolve("data"), port, "platform");
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Started when the first test asks for it; whoever breaks it leaves it running again. */
    static synchronized Faulty one() {
        if (one == null) one = new Faulty();
        return one;
    }

    Intranet intranet() {
        return intranet;
    }

    SmallDisk disk() {
        return disk;
    }

    Ask ask() {
        return new Ask(intranet);
    }

    Guest guest() {
        return new Guest(new Wire(port));
    }

    Guest signedIn(String role) {
        return guest().signIn(Shipped.login(role), Shipped.PASSWORD);
    }

    /** A database that finds no room may end itself rather than break its files; who watches over it starts it again. */
    void reviveDatabase() {
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
