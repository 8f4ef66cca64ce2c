package org.lastrada.intranet.shipped;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.regex.Pattern;

/**
 * Ends TLS before a server as {@code config/proxy/haproxy.cfg} does, for machines without HAProxy: what a client says about where it comes
 * from is dropped, and said anew. One request, one connection.
 */
final class TlsProxy {

    private static final Pattern NOT_BELIEVED = Pattern.compile("(?im)^(x-forwarded-[a-z]+|forwarded|connection):.*\r\n");
    private static final Pattern HOST = Pattern.compile("(?im)^host:\\s*(\\S+)");
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length:\\s*(\\d+)");
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final ServerSocket door;
    private final int server;

    private TlsProxy(ServerSocket door, int server) {
        this.door = door;
        this.server = server;
    }

    /** It goes with the tests. */
    static void start(int port, int server, Certificate certificate) {
        try {
            var proxy = new TlsProxy(certificate.context().getServerSocketFactory().createServerSocket(port, 50, InetAddress.getLoopbackAddress()), server);
            daemon(proxy::listen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "tls proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        try {
            while (true) {
                var client = door.accept();
                daemon(() -> serve(client));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A browser that hangs up, or opens a connection to spare, is nobody's mistake. */
    private void serve(Socket client) {
        try (client; var there = new Socket(InetAddress.getLoopbackAddress(), server)) {
            var head = head(client.getInputStream());
            var length = LENGTH.matcher(head);
            there.getOutputStream().write(saidAnew(head).getBytes(ISO_8859_1));
            there.getOutputStream().write(client.getInputStream().readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0));
            there.getOutputStream().flush();
            there.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException hungUp) {
            return;
        }
    }

    private static String head(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.write(next);
            if (next == '\n' && head.toString(ISO_8859_1).endsWith(END_OF_HEAD)) return head.toString(ISO_8859_1);
        }
        throw new IOException("no request");
    }

    private String saidAnew(String head) {
        var host = HOST.matcher(head);
        var name = host.find() ? host.group(1) : "";
        var lines = NOT_BELIEVED.matcher(head.substring(0, head.length() - 2)).replaceAll("");
        return lines + "X-Forwarded-For: 127.0.0.1\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: " + name + "\r\nX-Forwarded-Port: " + door.getLocalPort() + "\r\nConnection: close\r\n\r\n";
    }
}
