package org.lastrada.intranet.run;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;

/**
 * The whole intranet on this machine: database, mail catcher and server, started in this order and stopped in the
 * other.
 *
 * <pre>{@code
 * try (var intranet = Intranet.start(new Intranet.Wish(data, programs, server, 18080, 18025, Map.of("INTRANET_DEMO", "platform")))) {
 *     get(intranet.address() + "/sign-in");
 *     intranet.mail().mails();
 * }
 * }</pre>
 */
public final class Intranet implements AutoCloseable {
    private final Wish wish;
    private final UnaryOperator<Map<String, String>> detour;
    private final DataFolder data;
    private Database database;
    private MailCatcher mail;
    private Server server;

    private Intranet(Wish wish, UnaryOperator<Map<String, String>> detour, DataFolder data) {
        this.wish = wish;
        this.detour = detour;
        this.data = data;
    }

    /**
     * @param data     folder of everything that lasts
     * @param programs where the database's own programs are unpacked, one folder a version; runs may share it
     * @param server   the provisioned server; null for database and mail catcher only
     * @param port     of the application; must be free
     * @param mailPort of the mail catcher's page; another is taken when it is not free
     * @param env      further environment variables of the server; they win over ours
     */
    public record Wish(Path data, Path programs, Path server, int port, int mailPort, Map<String, String> env) {}

    /**
     * Returns when the application answers.
     *
     * @throws CannotStart with one sentence; everything is stopped again then
     */
    public static Intranet start(Wish wish) {
        return start(wish, UnaryOperator.identity());
    }

    /** @param detour from where database and mail catcher are, as environment variables, to what the server is told; asked at each start of it */
    public static Intranet start(Wish wish, UnaryOperator<Map<String, String>> detour) {
        var intranet = new Intranet(wish, detour, DataFolder.hold(wish.data()));
        try {
            intranet.startAll();
            return intranet;
        } catch (RuntimeException | Error e) {
            intranet.close();
            throw e;
        }
    }

    private void startAll() {
        Child.endSurvivor(data, "server");
        Child.endSurvivor(data, "database");
        if (wish.server() != null && !Ports.isFree(wish.port())) throw Server.taken(wish.port());
        var secrets = Secrets.of(data);
        database = Database.start(data, wish.programs(), secrets);
        mail = MailCatcher.start(wish.mailPort());
        if (wish.server() != null) startServer();
    }

    /** Starts it again on the same port and data, after {@link #killServer()}; returns when it answers. */
    public void startServer() {
        server = Server.start(data, wish.server().toAbsolutePath().normalize(), wish.port(), environment(Secrets.of(data)));
    }

    /** As a power cut would; database and mail catcher go on. */
    public void killServer() {
        server.child().stop(0);
    }

    private Map<String, String> environment(Secrets secrets) {
        var straight = new HashMap<>(database.environment());
        straight.putAll(mail.environment());
        var env = new HashMap<>(detour.apply(straight));
        env.putAll(Map.of("INTRANET_HTTP_PORT", Integer.toString(wish.port()), "INTRANET_BASE_URL", address(),
            "INTRANET_SECRET", secrets.application(), "INTRANET_DEMO", "platform", "INTRANET_DEMO_PASSWORD", Welcome.demoPassword(), "INTRANET_PROXY", "off"));
        env.putAll(wish.env());
        return env;
    }

    public String address() {
        return "http://localhost:" + wish.port();
    }

    public Database database() {
        return database;
    }

    public MailCatcher mail() {
        return mail;
    }

    /** What the server has logged since its start. */
    public String log() {
        return server.child().log();
    }

    /** Process id of the server. */
    public long serverProcess() {
        return server.child().pid();
    }

    /** Blocks until the server or the database ends; returns what happened in one sentence. */
    String awaitEnd() throws InterruptedException {
        try {
            CompletableFuture.anyOf(server.child().onExit(), database.child().onExit()).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return database.child().isAlive() ? "The server has stopped" + server.seeLog() : database.whyItStopped();
    }

    /** Also when the thread was interrupted: that ended a start, not the tidying up. */
    @Override
    public void close() {
        Thread.interrupted();
        if (server != null) server.close();
        if (mail != null) mail.close();
        if (database != null) database.close();
        data.close();
    }
}
