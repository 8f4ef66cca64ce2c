package org.lastrada.intranet.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A clamd that knows one virus, listening where the server was told; away again when it is closed. */
final class Scanner implements AutoCloseable {

    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket door;

    Scanner() throws IOException {
        var port = Integer.parseInt(System.getenv("INTRANET_CLAMD").replaceAll(".*:", ""));
        door = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        var listening = new Thread(this::listen, "scanner");
        listening.setDaemon(true);
        listening.start();
    }

    boolean isListening() {
        return !door.isClosed();
    }

    private void listen() {
        while (!door.isClosed()) {
            try (var line = door.accept()) {
                var in = new DataInputStream(line.getInputStream());
                in.readNBytes("zINSTREAM\0".length());
                var heard = new ByteArrayOutputStream();
                for (int size = in.readInt(); size > 0; size = in.readInt()) heard.write(in.readNBytes(size));
                line.getOutputStream().write((heard.toString(ISO_8859_1).contains(EICAR) ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0").getBytes(ISO_8859_1));
            } catch (IOException hungUp) {
                continue;
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
