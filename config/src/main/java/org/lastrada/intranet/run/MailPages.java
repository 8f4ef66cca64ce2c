package org.lastrada.intranet.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The web page of the mail catcher: {@code /}, {@code /mail/<id>}, {@code /html/<id>}, and {@code /api} for programs. */
final class MailPages implements AutoCloseable {
    private static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'none'";
    private static final String MAIL_POLICY = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; "
        + "img-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'";
    private final Supplier<List<CaughtMail>> mails;
    private final HttpServer server;

    private MailPages(Supplier<List<CaughtMail>> mails, HttpServer server) {
        this.mails = mails;
        this.server = server;
    }

    static MailPages serve(Supplier<List<CaughtMail>> mails, int port) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var pages = new MailPages(mails, server);
            server.createContext("/", pages::answer);
            server.setExecutor(Executors.newFixedThreadPool(2, MailPages::quietThread));
            server.start();
            return pages;
        } catch (IOException e) {
            throw new CannotStart("The page of the mail catcher could not start on port " + port + ".", e);
        }
    }

    private static Thread quietThread(Runnable work) {
        var thread = new Thread(work, "mail-pages");
        thread.setDaemon(true);
        return thread;
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (!isLocal(exchange)) send(exchange, 421, "text/plain", PAGE_POLICY, "Not for this name.");
        else if (path.equals("/")) send(exchange, 200, "text/html", PAGE_POLICY, MailHtml.list(mails.get()));
        else if (path.equals("/style.css")) send(exchange, 200, "text/css", PAGE_POLICY, MailHtml.style());
        else if (path.equals("/api")) send(exchange, 200, "application/json", PAGE_POLICY, MailJson.of(mails.get()));
        else if (path.startsWith("/mail/")) sendMail(exchange, path, "text/html", PAGE_POLICY, MailHtml::page);
        else if (path.startsWith("/html/")) sendMail(exchange, path, "text/html", MAIL_POLICY, MailHtml::framed);
        else send(exchange, 404, "text/plain", PAGE_POLICY, "There is nothing here.");
    }

    /** A foreign page must not read the mails through a name that leads here. */
    private static boolean isLocal(HttpExchange exchange) {
        var host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
        return host.matches("(localhost|127\\.0\\.0\\.1)(:\\d+)?");
    }

    private void sendMail(HttpExchange exchange, String path, String type, String policy,
                          java.util.function.Function<CaughtMail, String> page) throws IOException {
        var id = path.substring(path.lastIndexOf('/') + 1);
        var mail = mails.get().stream().filter(m -> m.id().equals(id)).findFirst();
        if (mail.isPresent()) send(exchange, 200, type, policy, page.apply(mail.get()));
        else send(exchange, 404, "text/plain", PAGE_POLICY, "This mail is not here any more.");
    }

    private static void send(HttpExchange exchange, int status, String type, String policy, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + ";charset=UTF-8");
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        var head = "HEAD".equals(exchange.getRequestMethod());
        exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            if (!head) out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
